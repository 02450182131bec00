import type { StatisticsSummary } from '../../electron/contract';
import type { Say, Word } from '../words';

type Length = keyof StatisticsSummary['lengths'];

/** "under 1 min" and the others, in the attendant's language. */
export const lengthWords = (length: Length, say: Say) => say(`staff.length.${length.replaceAll(' ', '-')}` as Word);
