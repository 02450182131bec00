/** Whether motion is unwanted: the system says so, or the visitor chose calm. The root element carries the visitor's aids; see `wear.ts`. */
export const isCalm = () =>
  document.documentElement.matches('[data-aids~="calm"]') || (window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false);
