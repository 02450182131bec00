import type { TimeUnit, When } from '../../exhibit/format/exhibit';
import { fineness } from './time-units';

/**
 * Whether a date is known too little to stand on one cell of a unit: it is known only to a coarser unit, or is uncertain
 * or approximate at this very fineness. From farther away the doubt no longer matters and the event is a sheet again.
 */
export const isVague = ({ unit: known, uncertain, approximate }: When, unit: TimeUnit): boolean =>
  fineness(known) - (uncertain || approximate ? 1 : 0) < fineness(unit);
