import { useSyncExternalStore } from 'react';

const { documentElement: page } = document;

const isCovered = () => page.hasAttribute('data-hall');

const subscribe = (changed: () => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(page, { attributes: true, attributeFilter: ['data-hall'] });
  return () => observer.disconnect();
};

/** Whether a slide of a talk hangs in front of the plan from edge to edge, so that nobody sees it. */
export const useCovered = () => useSyncExternalStore(subscribe, isCovered);
