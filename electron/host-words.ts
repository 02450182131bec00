import type { Progress } from '../exhibit/compile/compile-report';
import { arabic } from './host-words/arabic';
import { english } from './host-words/english';
import { french } from './host-words/french';
import { german } from './host-words/german';
import { spanish } from './host-words/spanish';
import type { Problem } from './problem-page';

export interface HostWords {
  lang: string;
  problems: Record<Problem['kind'], { title: string; what: string; todo: string[] }>;
  again: string;
  number: string;
  moment: string;
  closed: string;
  opens: string;
  log: string;
  more: (count: number) => string;
  preparing: string;
  steps: Record<Progress['step'], string>;
}

const all: Record<string, HostWords> = { en: english, fr: french, es: spanish, de: german, ar: arabic };

/** The host's own wording. An attendant who reads none of its languages is served in English. */
export const hostWords = (lang: string): HostWords => all[lang.slice(0, 2).toLowerCase()] ?? english;
