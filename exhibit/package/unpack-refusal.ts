import { refusalWords, type RefusalCode } from './unpack-words';

/**
 * Why a package is not taken. `code` is for programs and for the panel's words, `file` is the place (empty: the package as a
 * whole), `detail` what was found there. Nothing else is ever thrown about a package's content.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly file = '',
    readonly detail = '',
  ) {
    super(`${file ? `${shortName(file)}: ` : ''}${refusalWords.en[code]}${detail ? ` (${detail})` : ''}`);
    this.name = 'Refusal';
  }
}

/** A hostile name may be long, or hold what would move a terminal's cursor. */
export const shortName = (name: string) => {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return plain.length > 120 ? `${plain.slice(0, 100)}…${plain.slice(-16)}` : plain;
};

/** As it may be sent from one process to another. */
export interface Refused {
  code: RefusalCode;
  file: string;
  detail: string;
}

export const refused = ({ code, file, detail }: Refusal): Refused => ({ code, file: shortName(file), detail });
export type { RefusalCode };
