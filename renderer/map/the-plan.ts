import type { Exhibit } from '../../exhibit/format/exhibit';
import { loadLayers } from './load-layers';
import type { Plan } from './plan';

/** What the plan is made of. MapLibre stays out of the first chunk. */
let parts: ReturnType<typeof fetchParts> | undefined;
/** The page's one plan, made when it is first looked at. */
let plan: Promise<Plan> | undefined;
let made: Plan | undefined;

/** Begins to fetch what the plan is made of, while the region that will show it is still being built. */
export const fetchPlan = (exhibit: Exhibit) => (parts ??= fetchParts(exhibit));

const fetchParts = ({ map }: Exhibit) => Promise.all([import('./plan'), loadLayers(map.layers)]);

export function thePlan(host: HTMLElement, exhibit: Exhibit): Promise<Plan> {
  plan ??= fetchPlan(exhibit).then(async ([{ Plan }, layers]) => (made = await Plan.create(host, exhibit, layers)));
  plan.catch(() => forget());
  return plan;
}

/** After a lost context that does not come back: the next call makes a new one. */
export const forget = () => void (parts = plan = made = undefined);

/** The plan if it has been made, for those who cannot wait. */
export const planNow = () => made;
