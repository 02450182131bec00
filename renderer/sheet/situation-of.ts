import type { Exhibit, Situation } from '../../exhibit/format/exhibit';
import type { Visit } from '../visit';

/** The situation of the day under the loupe; years and months have none. */
export const situationOf = ({ items }: Exhibit, { at, scale }: Pick<Visit, 'at' | 'scale'>): Situation | undefined =>
  scale === 'day' || scale === 'hour' ? items.situation.find(({ when }) => at >= when.start && at < when.end) : undefined;
