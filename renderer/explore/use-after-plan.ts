import { startTransition, useEffect, useState } from 'react';
import { whenRested } from '../map/tell-idle';
import { useStore } from '../store';

/**
 * Whether what stands in front of the plan may be made. Behind the first attract screen all of the processor is the plan's, which takes longest:
 * the rest is made when the plan has come to rest, or when somebody goes in.
 */
export function useAfterPlan(): boolean {
  const inside = useStore(({ phase }) => phase !== 'attract');
  const [rested, setRested] = useState(false);
  useEffect(() => whenRested(() => startTransition(() => setRested(true))), []);
  return inside || rested;
}
