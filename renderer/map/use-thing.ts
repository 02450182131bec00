import { useEffect, useRef } from 'react';
import type { Plan } from './plan';

/** The element that it is given to stands on the plan: no sort and no label goes under it. */
export function useThing<E extends HTMLElement>(plan: Plan | undefined) {
  const element = useRef<E>(null);
  useEffect(() => (plan && element.current ? plan.keepClear(element.current) : undefined), [plan]);
  return element;
}
