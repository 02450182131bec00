/** The doctor's words, as data that the terminal and the staff panel both show. Pure: the page imports these types. */

export type Verdict = 'ok' | 'warning' | 'danger' | 'unknown';

/** What is said to an attendant, in both languages of the host. */
export interface Spoken {
  en: string;
  fr: string;
}

export interface Finding {
  id: string;
  title: Spoken;
  verdict: Verdict;
  found: Spoken;
  /** Absent where nothing is to be done. */
  todo?: Spoken;
  /** The part of the documentation that tells how, such as `docs/LOCKDOWN-LINUX.md#sleep`. */
  docs: string;
}

/** What one check concludes. */
export type Conclusion = Pick<Finding, 'verdict' | 'found' | 'todo'>;

export const spoken = (en: string, fr: string): Spoken => ({ en, fr });
export const ok = (found: Spoken): Conclusion => ({ verdict: 'ok', found });
export const warning = (found: Spoken, todo: Spoken): Conclusion => ({ verdict: 'warning', found, todo });
export const danger = (found: Spoken, todo: Spoken): Conclusion => ({ verdict: 'danger', found, todo });
export const unknown = (found: Spoken, todo: Spoken): Conclusion => ({ verdict: 'unknown', found, todo });
