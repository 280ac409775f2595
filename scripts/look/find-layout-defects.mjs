// @ts-check

/**
 * What is too wide, cut off or moving although it should not; runs in the page.
 *
 * @returns {string[]} in words, none if all is well
 */
export function findLayoutDefects() {
  const width = document.documentElement.clientWidth;
  const elements = [...document.body.querySelectorAll('*')].filter(isSeen);
  const beyond = document.documentElement.scrollWidth - width;
  return [
    ...(beyond > 0
      ? [`the page is ${beyond} px too wide: ${elements.filter(sticksOut).slice(-3).map(say).join(', ')}`]
      : []),
    ...elements.filter(isCutOff).map((element) => `cut off: ${say(element)}`),
    ...new Set(elements.flatMap((element) => textBeyond(element))),
    ...moving().map((what) => `still moving: ${what}`),
  ];

  /** @param {Element} element */
  function isSeen(element) {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true }) && !isScrolled(element);
  }

  /** In a box with a scroll bar of its own, or for screen readers only. @param {Element} element */
  function isScrolled(element) {
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(each);
      if (['auto', 'scroll', 'clip', 'hidden'].includes(overflowX) || clipPath !== 'none') return true;
    }
    return false;
  }

  /** @param {Element} element */
  function sticksOut(element) {
    const { left, right } = element.getBoundingClientRect();
    return right > width + 0.5 || left < -0.5;
  }

  /** Words that end in dots do so on purpose. @param {Element} element */
  function isCutOff(element) {
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || element.textContent === '') return false;
    const isHidden = (/** @type {string} */ overflow) => overflow === 'hidden' || overflow === 'clip';
    return (
      (isHidden(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (isHidden(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  }

  /** Words that leave the box that is drawn around them. @param {Element} element */
  function textBeyond(element) {
    const box = boxAround(element);
    if (box === null || getComputedStyle(element).textOverflow === 'ellipsis') return [];
    const { left, right } = box.getBoundingClientRect();
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .filter((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const words = range.getBoundingClientRect();
        return words.width > 0 && (words.right > right + 1 || words.left < left - 1);
      })
      .map(() => `words leave ${say(box)}`);
  }

  /** @param {Element} element */
  function boxAround(element) {
    for (
      let each = /** @type {Element | null} */ (element);
      each && each !== document.body;
      each = each.parentElement
    ) {
      const { borderLeftWidth, backgroundColor, display } = getComputedStyle(each);
      if (display !== 'inline' && (borderLeftWidth !== '0px' || backgroundColor !== 'rgba(0, 0, 0, 0)')) return each;
    }
    return null;
  }

  function moving() {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return [];
    return document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 1)
      .map(({ effect }) => (effect instanceof KeyframeEffect && effect.target ? say(effect.target) : 'something'));
  }

  /** @param {Element} element */
  function say(element) {
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const kind = [element.tagName.toLowerCase(), ...element.classList].join('.');
    return words === '' ? kind : `${kind} “${words}”`;
  }
}
