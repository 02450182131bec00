import type { Say, Word } from '../words';

/** What rightsstatements.org calls its statements; the catalogue has a word for each. */
const statements = ['InC', 'InC-EDU', 'InC-RUU', 'NoC-US', 'NoC-NC', 'NoC-CR', 'NoC-OKLR', 'NKC', 'UND', 'CNE'];

/** A licence as a visitor reads it: `CC BY 4.0` for `CC-BY-4.0`, a sentence for an address of rightsstatements.org. */
export function rights(licence: string, say: Say): string {
  const code = /rightsstatements\.org\/(?:vocab|page)\/([A-Za-z-]+)/.exec(licence)?.[1];
  if (code && statements.includes(code)) return say(`rights.${code}` as Word);
  if (/^(CC-PDDC|CC-PDM.*|PD|PDM.*)$/i.test(licence)) return say('rights.PD');
  return licence.replace(/^CC0-/, 'CC0 ').replace(/^(CC(?:-[A-Z]{2})+)-/, (_, name: string) => `${name.replace('-', ' ')} `);
}
