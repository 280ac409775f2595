const MOST_FRAMES = 8;
const MOST_DEPTH = 3;

/** The page's document and those of its frames that are of the same site; others can't be looked into. */
export function sameOriginDocuments(document: Document, depth = 0): Document[] {
  if (depth >= MOST_DEPTH) return [document];
  const frames = [...document.getElementsByTagName('iframe')].slice(0, MOST_FRAMES);
  const inner = frames.flatMap((frame) => {
    const inside = documentIn(frame);
    return inside?.documentElement ? sameOriginDocuments(inside, depth + 1) : [];
  });
  return [document, ...inner].slice(0, MOST_FRAMES);
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch (error) {
    // Some browsers say `null` for another site's document, some throw.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
