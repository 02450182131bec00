const focusable = 'button:not(:disabled), a[href], input, textarea, [tabindex="0"]';

const isSeen = (element: HTMLElement) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** What can be reached one after another now: of what lies in front where something modal does, else of the whole page. */
export function reachable(): HTMLElement[] {
  const front = [...document.querySelectorAll('dialog[open], [aria-modal="true"], [role="alertdialog"]')].at(-1) ?? document;
  return [...front.querySelectorAll<HTMLElement>(focusable)].filter((one) => !one.closest('[inert]') && one.tabIndex >= 0 && isSeen(one));
}

/** The focus goes on by one, round and round; seen also when no keyboard has been used (`data-walked`, until a finger comes). */
export function walk(by: 1 | -1): HTMLElement | undefined {
  const all = reachable();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? all.at(by > 0 ? 0 : -1) : all[(at + by + all.length) % all.length];
  document.documentElement.dataset.walked = '';
  window.addEventListener('pointerdown', () => delete document.documentElement.dataset.walked, { once: true, capture: true });
  next?.focus();
  return next;
}
