/** Tells when a frame in the page was loaded: detectors have to be put into it. */
export function watchFrames(onLoaded: () => void, signal: AbortSignal): void {
  const look = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement) onLoaded();
  };
  // Loading does not bubble, but comes by on its way down.
  document.addEventListener('load', look, { capture: true, signal });
}
