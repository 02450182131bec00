/** What a page shows, measured where it is shown. Each function runs in the page, so it must be complete in itself. */

export interface Looked {
  /** What can be touched, in CSS pixels. */
  targets: { name: string; top: number; width: number; height: number }[];
  /** Words of which a part cannot be seen. */
  cut: string[];
}

export function look(): Looked {
  const seen = (element: Element) => !element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const told = (element: Element) => `${element.tagName.toLowerCase()}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replaceAll(/\s+/g, '.')}` : ''}`;
  const named = (element: Element) => `${told(element.closest('[class]') ?? element)} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  /** Before Chromium 128 what lies in an enlarged element (CSS `zoom`) is told in its own, larger pixels. */
  const enlarged = (element: Element) => {
    let by = 1;
    if ('currentCSSZoom' in Element.prototype) return by;
    for (let one: Element | null = element; one; one = one.parentElement) by *= Number(getComputedStyle(one).getPropertyValue('zoom')) || 1;
    return by;
  };
  const inWindow = ({ left, top, width, height }: DOMRect, by: number) => new DOMRect(left * by, top * by, width * by, height * by);
  const boxOf = (element: Element) => inWindow(element.getBoundingClientRect(), enlarged(element));
  const touched = (element: Element, { left, top, width, height }: DOMRect) =>
    [[0.5, 0.5], [0.2, 0.5], [0.8, 0.5], [0.5, 0.2], [0.5, 0.8]].some(([x, y]) => {
      const on = document.elementFromPoint(left + width * x!, top + height * y!);
      return on !== null && (element.contains(on) || on.contains(element) && on.matches('label'));
    });

  const controls = [...document.querySelectorAll('button, a[href], input, textarea, [role="slider"], [role="switch"], [role="radio"], [role="tab"]')];
  const targets = controls.flatMap((element) => {
    const box = boxOf(element.closest('label') ?? element);
    if (!seen(element) || element.matches(':disabled') || !touched(element, box)) return [];
    return [{ name: named(element), top: box.top, width: box.width, height: box.height }];
  });

  /** The box in which the children of an element can be seen; nothing when it hides none. */
  const clipOf = (element: Element): DOMRect | undefined => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const { left, top, width, height } = boxOf(element);
    // A text that is turned like pages hides the line of which only a part would show.
    const [, above, below] = /^inset\(([\d.-]+)px 0px ([\d.-]+)px/.exec(clipPath) ?? [];
    if (above && below) return new DOMRect(left, top + Number(above), width, height - Number(above) - Number(below));
    return overflowX === 'visible' && overflowY === 'visible' ? undefined : new DOMRect(left, top, width, height);
  };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  while (words.nextNode()) {
    const text = words.currentNode;
    const owner = text.parentElement!;
    if (!text.textContent?.trim() || owner.closest('script, style, svg, textarea') || !seen(owner)) continue;
    // The sheets on the walls are slid: the one that is only half there is slid in.
    const slides = owner.closest('.walls-strip') !== null;
    const range = document.createRange();
    range.selectNodeContents(text);
    const by = enlarged(owner);
    for (const line of [...range.getClientRects()].map((one) => inWindow(one, by))) {
      if (line.width < 2) continue;
      // Type hangs in a box that is higher than its letters.
      const [top, bottom] = [line.top + line.height * 0.28, line.bottom - line.height * 0.28];
      let why = '';
      let gone = false;
      for (let element: Element | null = owner; element && !gone && !why; element = element.parentElement) {
        const box = element === document.documentElement ? new DOMRect(0, 0, innerWidth, innerHeight) : clipOf(element);
        const control = element.matches('button, [role="tab"]') ? boxOf(element) : undefined;
        for (const edge of [box, control]) {
          if (!edge) continue;
          if (edge.width < 4) gone = true;
          else if (line.right <= edge.left + 1 || line.left >= edge.right - 1 || bottom <= edge.top + 1 || top >= edge.bottom - 1) gone = edge === box || !!(why = `outside ${told(element)}`);
          else if (!slides && (line.left < edge.left - 1.5 || line.right > edge.right + 1.5)) why = `wider than ${told(element)}`;
          else if (top < edge.top - 1.5 || bottom > edge.bottom + 1.5) why = `higher than ${told(element)}`;
        }
      }
      if (why && !gone) {
        cut.push(`"${text.textContent.trim().slice(0, 30)}" of ${told(owner)} is ${why}`);
        break;
      }
    }
  }
  return { targets, cut };
}
