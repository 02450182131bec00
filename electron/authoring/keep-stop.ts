import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { KeepAnswer, KeepAsked, KeepRefused, Kept } from './authoring-requests';
import { readSource, stand, writeAll, type Change } from './source-file';
import { idOf, newTour, readTour, sectionOf, withSection, withStopAndSection } from './tour-text';
import { firstLanguage, toursIn, translationsOf } from './tours-folder';

/** As many stops as the format lets a tour have. */
const most = 60;
/** An editor that saves all the time is waited for so often. */
const tries = 5;

/** Why a stop was not kept. */
class Refusal extends Error {
  constructor(readonly refused: KeepRefused) {
    super(refused.why);
  }
}

/** What keeping a stop would write. `meanwhile` is for whoever tries what happens between reading and writing. */
export function keepStop(folder: string, asked: KeepAsked, meanwhile: () => void = () => undefined): { answer: KeepAnswer; changes: Change[] } {
  try {
    for (let n = 0; n < tries; n += 1) {
      const { changes, kept } = planned(folder, asked);
      meanwhile();
      // Whoever saved a file meanwhile has the last word: it is read again.
      if (!stand(changes)) continue;
      write(folder, changes);
      return { answer: { kept }, changes };
    }
    return { answer: { refused: { why: 'changed', file: 'tours' } }, changes: [] };
  } catch (error) {
    if (error instanceof Refusal) return { answer: { refused: error.refused }, changes: [] };
    throw error;
  }
}

/** Takes a kept stop out of the files again, as long as nobody has changed them since. */
export function undoStop(folder: string, changes: Change[]): KeepRefused | undefined {
  const other = changes.find(({ path, after }) => readSource(path) !== after);
  if (other) return { why: existsSync(other.path) ? 'changed' : 'gone', file: relative(folder, other.path) };
  try {
    // A new tour goes with its only stop.
    write(folder, changes.map(({ path, before, after }) => ({ path, before: after, after: before })));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.refused;
    throw error;
  }
}

function planned(folder: string, asked: KeepAsked): { changes: Change[]; kept: Kept } {
  const headline = asked.headlines[firstLanguage(folder)] ?? Object.values(asked.headlines)[0] ?? [];
  const section = sectionOf(headline, asked.text);
  return 'id' in asked.tour ? appended(folder, asked.tour.id, { ...asked, section }) : begun(folder, asked.tour.name, { ...asked, section });
}

type Planned = KeepAsked & { section: string };

function appended(folder: string, id: string, { stop, headlines, section }: Planned) {
  const own = `tours/${id}.md`;
  const text = sourceOf(folder, own);
  if (text === undefined) throw new Refusal({ why: 'gone', file: own });
  const tour = readable(own, text);
  if (tour.stops !== tour.sections) throw new Refusal({ why: 'uneven', file: own, detail: `${tour.stops} / ${tour.sections}` });
  if (tour.stops >= most) throw new Refusal({ why: 'full', file: own, detail: String(most) });
  const told = translationsOf(folder, id).map(({ lang, file }) => {
    const before = sourceOf(folder, file) ?? '';
    const even = readTour(before)?.sections === tour.sections;
    return { file, even, change: { path: join(folder, file), before, after: even ? withSection(before, sectionOf(headlines[lang] ?? Object.values(headlines)[0] ?? [])) : before } };
  });
  const changes = [{ path: join(folder, own), before: text, after: withStopAndSection(text, stop, section) }, ...told.filter(({ even }) => even).map(({ change }) => change)];
  return { changes, kept: { tour: id, title: tour.title ?? id, number: tour.stops + 1, files: changes.map(({ path }) => relative(folder, path)), left: told.filter(({ even }) => !even).map(({ file }) => file) } };
}

function begun(folder: string, name: string, { stop, section }: Planned) {
  const all = toursIn(folder);
  const id = idOf(name, (one) => existsSync(join(folder, `tours/${one}.md`)));
  const order = Math.max(0, ...all.map((tour) => tour.order)) + 1;
  const file = `tours/${id}.md`;
  const changes: Change[] = [{ path: join(folder, file), after: newTour({ name, order, plate: stop.plate, stop, section }) }];
  return { changes, kept: { tour: id, title: name, number: 1, files: [file], left: [] } };
}

function sourceOf(folder: string, file: string): string | undefined {
  try {
    return readSource(join(folder, file));
  } catch (error) {
    throw new Refusal({ why: 'unreadable', file, detail: (error as Error).message });
  }
}

function readable(file: string, text: string) {
  const tour = readTour(text);
  if (!tour || tour.faults.length) throw new Refusal({ why: 'unreadable', file, detail: tour?.faults[0] ?? '---' });
  return tour;
}

function write(folder: string, changes: Change[]): void {
  try {
    writeAll(changes);
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    throw new Refusal({ why: 'unwritable', file: relative(folder, path).replace(/\.new$/, '') || '.', detail: code ?? (error as Error).message });
  }
}
