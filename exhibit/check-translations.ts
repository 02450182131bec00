import { issue, type Issue } from './issue';
import type { Loaded, LoadedItem, Translation } from './load';
import { kinds } from './schema';

/** TR1, TR3: what is shown in the first language because nobody has translated it. */
export const checkTranslations = ({ file, items, issues, folder }: Loaded): Issue[] =>
  items.flatMap((item) =>
    (file?.languages.slice(1) ?? []).flatMap((language) => {
      const translation = item.translations[language];
      if (translation) return gaps(item, translation);
      const wanted = item.file.replace(/\.md$/, `.${language}.md`);
      // A translation that is there but broken is named already.
      if (folder.files.has(wanted) || issues.some((each) => each.file === wanted) || !hasWords(item)) return [];
      return [issue('TR1', { file: wanted }, `expected the words of ${item.id} in "${language}", found no such file; those of "${file!.languages[0]}" are shown`)];
    }),
  );

const wordsOf = (item: LoadedItem): [string, unknown][] =>
  Object.keys(kinds[item.kind].words).map((key) => [key, (item.own as unknown as Record<string, unknown>)[key]]);

const said = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** A source may be nothing but data, and then there is nothing to translate. */
export const hasWords = (item: LoadedItem): boolean => Boolean(item.body) || wordsOf(item).some(([, value]) => said(value));

const gaps = (item: LoadedItem, translation: Translation): Issue[] => {
  const { words, body, file } = translation;
  const missing = wordsOf(item).filter(([key, value]) => said(value) && !said(words[key]));
  return [
    ...missing.map(([key]) => issue('TR3', { file, line: 1, path: key }, `expected a translation of "${key}" in ${item.file}, found none`)),
    ...(item.body && !body ? [issue('TR3', { file, line: 1 }, `expected a translation of the text of ${item.file}, found none`)] : []),
    ...disputes(item, translation),
  ];
};

/** The words of disputes are matched by position, so there must be as many. */
const disputes = (item: LoadedItem, { words, file, lineOf }: Translation): Issue[] => {
  const translated = (words.disputed ?? []) as { claims: unknown[] }[];
  if (item.kind !== 'event' || !translated.length) return [];
  const counts = (list: readonly { claims: readonly unknown[] }[]) => list.map(({ claims }) => claims.length).join(', ');
  const [own, found] = [counts(item.own.disputed), counts(translated)];
  return own === found ? [] : [issue('TR3', { file, line: lineOf(['disputed']), path: 'disputed' }, `expected disputes with ${own || 'no'} claims as in ${item.file}, found ${found}`)];
};
