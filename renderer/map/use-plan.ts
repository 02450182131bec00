import { useEffect, useState, type RefObject } from 'react';
import { useExhibit, useStore, useVisit } from '../store';
import { useCovered } from './covered';
import { keepContext } from './keep-context';
import type { Plan } from './plan';
import { tellIdle } from './tell-idle';
import { forget, thePlan } from './the-plan';

export type PlanState = { plan?: Plan; failed?: boolean };

/** Brings the page's plan into a region, keeps it told, and takes it out again. */
export function usePlan(region: RefObject<HTMLElement | null>): PlanState {
  const exhibit = useExhibit();
  const visit = useVisit();
  const playing = useStore((state) => state.playing);
  const asked = useStore((state) => state.phase === 'warning');
  const covered = useCovered();
  const [state, setState] = useState<PlanState>({});
  const [life, setLife] = useState(0);
  useEffect(() => {
    const host = region.current!;
    let gone = false;
    let leave = () => {};
    const arrive = (plan: Plan) => {
      if (gone) return plan.detach();
      plan.attach(host);
      const fit = () => plan.resize();
      const observer = new ResizeObserver(fit);
      observer.observe(host);
      const release = keepContext(plan.map.getCanvas(), () => {
        forget();
        plan.remove();
        setState({});
        setLife((n) => n + 1);
      });
      const stopTelling = tellIdle(plan.map, host);
      document.addEventListener('vitrine:aids', plan.repaint);
      document.addEventListener('vitrine:turned', fit);
      plan.repaint();
      leave = () => {
        document.removeEventListener('vitrine:aids', plan.repaint);
        document.removeEventListener('vitrine:turned', fit);
        observer.disconnect();
        stopTelling();
        release();
        plan.detach();
      };
      setState({ plan });
    };
    thePlan(host, useStore.getState().exhibit).then(arrive, (error: unknown) => {
      console.error('plan:', error);
      if (!gone) setState({ failed: true });
    });
    return () => {
      gone = true;
      leave();
    };
  }, [region, life]);
  const { plan } = state;
  // A plan that nobody sees is told nothing, and not drawn: behind the slides of a talk it would make the next one late.
  const unseen = covered || visit.aids.includes('list');
  useEffect(() => plan?.turnTo(!unseen), [plan, unseen]);
  useEffect(() => plan?.freeze(asked), [plan, asked]);
  useEffect(() => {
    if (!unseen) plan?.show({ exhibit, visit, playing });
  }, [plan, unseen, exhibit, visit, playing]);
  return state;
}
