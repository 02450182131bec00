import { useEffect, useState, type RefObject } from 'react';
import { useExhibit, useStore, useVisit } from '../store';
import { keepContext } from './keep-context';
import type { Plan } from './plan';
import { tellIdle } from './tell-idle';
import { forget, thePlan } from './the-plan';

export type PlanState = { plan?: Plan; failed?: boolean };

/** So long a plan that is covered lets what covers it go first, in ms. */
const BEHIND = 500;

/** Brings the page's plan into a region, keeps it told, and takes it out again. */
export function usePlan(region: RefObject<HTMLElement | null>): PlanState {
  const exhibit = useExhibit();
  const visit = useVisit();
  const playing = useStore((state) => state.playing);
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
  useEffect(() => {
    const show = () => plan?.show({ exhibit, visit, playing });
    // Behind a slide of a talk nobody sees the plan: the slide comes first, and the plan is there when it is asked for.
    if (!document.documentElement.hasAttribute('data-hall')) return show();
    const timer = window.setTimeout(show, BEHIND);
    return () => window.clearTimeout(timer);
  }, [plan, exhibit, visit, playing]);
  return state;
}
