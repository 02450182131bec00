/** Chromium sends the click of a touch at once, of a mouse when its button is let go; later ones are the visitor's own. */
const SOON = 400;

/**
 * What covered the screen goes away when a finger lifts; the click of that same touch would then fall on what lay
 * beneath. It is swallowed. Returns its clean-up.
 */
export function swallowClick(): () => void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = () => window.removeEventListener('click', swallow, { capture: true });
  window.addEventListener('click', swallow, { capture: true });
  const timer = window.setTimeout(stop, SOON);
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}
