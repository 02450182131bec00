import type { Peek } from '../../exhibit/package/unpack';
import type { Refused } from '../../exhibit/package/unpack-refusal';

/** What the kiosk asks of the process that reads packages, once each. */
export interface UpdateJob {
  task: 'peek' | 'stage';
  file: string;
  root: string;
  publicKey?: string;
  unsigned: boolean;
}

/** Of a list of contents, only what the kiosk needs to know: the list itself may be long. */
export type UpdateFacts = Pick<Peek['manifest'], 'id' | 'version' | 'languages' | 'title'> & Pick<Peek, 'digest' | 'signed' | 'size'>;

/** Any number of `progress`, then one of the others. */
export type UpdateMessage =
  | { type: 'progress'; done: number; total: number }
  | { type: 'peeked'; facts: UpdateFacts }
  | { type: 'staged'; facts: UpdateFacts; name: string }
  | { type: 'refused'; refused: Refused }
  | { type: 'failed'; stack: string };
