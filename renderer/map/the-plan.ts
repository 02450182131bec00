import type { Exhibit } from '../../exhibit/exhibit';
import type { Plan } from './plan';

/** The page's one plan, made when it is first looked at. MapLibre stays out of the first chunk. */
let plan: Promise<Plan> | undefined;
let made: Plan | undefined;

export function thePlan(host: HTMLElement, exhibit: Exhibit): Promise<Plan> {
  plan ??= import('./plan').then(async ({ Plan }) => (made = await Plan.create(host, exhibit)));
  plan.catch(() => forget());
  return plan;
}

/** After a lost context that does not come back: the next call makes a new one. */
export const forget = () => void (plan = made = undefined);

/** The plan if it has been made, for those who cannot wait. */
export const planNow = () => made;
