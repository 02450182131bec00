import { useEffect, useState } from 'react';
import type { Plan } from './plan';

/** A value read off the plan, again at every move; the component is drawn anew only when the value differs. */
export function useCamera<T extends string | number>(plan: Plan | undefined, read: (plan: Plan) => T, otherwise: T): T {
  const [value, setValue] = useState(otherwise);
  useEffect(() => {
    if (!plan) return;
    const update = () => setValue(read(plan));
    update();
    return plan.onMove(update);
  }, [plan, read]);
  return value;
}
