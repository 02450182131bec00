import type { Label, LoadedItem, Translation } from '../load/load';
import { mayMiss } from './schema-walk';
import { kinds, type Kind } from './schema';
import type { z } from 'zod';

/** Said of a picture to those who cannot see it, and by whom it is: long, and no part of a list or a slip. */
const LONG = ['alt', 'credit'];

/** The words by which an item is known in lists, on slips and on the plan: those that it must have. A source is quoted as it is. */
export const labelWords = (kind: Kind): string[] =>
  Object.entries(kinds[kind].words as Record<string, z.ZodType>).filter(([name, word]) => !mayMiss(word) && !LONG.includes(name)).map(([name]) => name);

/** Whether a word says anything: an empty list does not. */
export const says = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** What is said of an item in a language: by a translation first, then by a label. */
export const wordsIn = (translation?: Translation, label?: Label): Record<string, unknown> =>
  Object.fromEntries([...Object.entries(label?.words ?? {}), ...Object.entries(translation?.words ?? {})].filter(([, value]) => says(value)));

/** The words of its label that an item lacks in a language. */
export const missingInLabel = ({ kind, translations, labels }: LoadedItem, language: string): string[] => {
  const words = wordsIn(translations[language], labels[language]);
  return labelWords(kind).filter((name) => !(name in words));
};
