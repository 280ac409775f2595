/** Long enough to see that it works. */
const SHOWN_FOR_MS = 1200;

/** Fills the screen for a moment. Call it in a click. */
export async function tryFullScreen(): Promise<'worked' | 'refused'> {
  try {
    await document.documentElement.requestFullscreen();
  } catch (error) {
    console.info('Full screen was refused.', error);
    return 'refused';
  }
  await new Promise((resolve) => setTimeout(resolve, SHOWN_FOR_MS));
  // The person may have left it already.
  if (document.fullscreenElement) await document.exitFullscreen();
  return 'worked';
}
