// @ts-check

/** Whether a window can be shown to somebody. */
export function hasDisplay(platform = process.platform, environment = process.env) {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY);
}
