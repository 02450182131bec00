import { issue, type Issue } from '../format/issue';
import { missingInLabel, says, wordsIn } from '../format/label-words';
import type { Loaded, LoadedItem, Translation } from '../load/load';
import { kinds } from '../format/schema';

/** TR1, TR3: what is shown in the first language because nobody has translated it, or even named it. */
export const checkTranslations = ({ file, items, issues, folder }: Loaded): Issue[] =>
  (file?.languages.slice(1) ?? []).flatMap((language) => {
    const labels = `labels.${language}.yaml`;
    const named = folder.files.has(labels);
    // Labels that are there but cannot be read are said to be so once, not at every item.
    const torn = issues.some(({ rule, file: broken }) => rule === 'TR5' && broken === labels);
    return items.flatMap((item) => {
      if (item.translations[language]) return gaps(item, item.translations[language], language);
      if (torn || isBroken(item, language, { folder, issues })) return [];
      const first = `found none; those of "${file!.languages[0]}" are shown`;
      if (!named) return hasWords(item) ? [issue('TR1', { file: translationOf(item, language) }, `expected the words of ${item.id} in "${language}", found no such file; those of "${file!.languages[0]}" are shown`)] : [];
      const missing = missingInLabel(item, language);
      const { folder: group } = kinds[item.kind];
      const at = { file: labels, line: item.labels[language]?.lineOf([]), path: `${group}.${item.id}` };
      return missing.length ? [issue('TR1', at, `expected ${missing.join(', ')} of ${group}/${item.id} in "${language}", ${first}`)] : [];
    });
  });

const translationOf = ({ file }: LoadedItem, language: string): string => file.replace(/\.md$/, `.${language}.md`);

/** A translation or a label that is there but broken is named already. */
const isBroken = (item: LoadedItem, language: string, { folder, issues }: Pick<Loaded, 'folder' | 'issues'>): boolean => {
  const wanted = translationOf(item, language);
  const label = `${kinds[item.kind].folder}.${item.id}.`;
  return folder.files.has(wanted) || issues.some(({ rule, file, path }) => file === wanted || (rule === 'TR6' && file === `labels.${language}.yaml` && `${path}.`.startsWith(label)));
};

const wordsOf = (item: LoadedItem): [string, unknown][] =>
  Object.keys(kinds[item.kind].words).map((key) => [key, (item.own as unknown as Record<string, unknown>)[key]]);

/** A source may be nothing but data, and then there is nothing to translate. */
export const hasWords = (item: LoadedItem): boolean => Boolean(item.body) || wordsOf(item).some(([, value]) => says(value));

const gaps = (item: LoadedItem, translation: Translation, language: string): Issue[] => {
  const { body, file } = translation;
  const words = wordsIn(translation, item.labels[language]);
  const missing = wordsOf(item).filter(([key, value]) => says(value) && !(key in words));
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
