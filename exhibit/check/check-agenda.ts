import { agendaSchema } from '../format/agenda-schema';
import { dateProblem } from './check-dates';
import { issue, pathText, shown, type Issue } from '../format/issue';
import type { Loaded } from '../load/load';
import type { LoadedAgenda } from '../load/load-agenda';
import { didYouMean } from '../format/nearest';
import { describe, leaves, schemaAt } from '../format/schema-walk';

const FILE = 'agenda.yaml';
type Path = readonly PropertyKey[];

/** AG3-AG5: the dates, ids and translations of an agenda. */
export const checkAgenda = (loaded: Loaded): Issue[] => {
  const { agenda } = loaded;
  if (!agenda) return [];
  const at = (path: Path) => ({ file: FILE, line: agenda.lineOf(path), path: pathText(path) });
  return [...twice(agenda, at), ...dates(agenda, at), ...dangling(loaded, agenda, at), ...translations(agenda)];
};

type At = (path: Path) => { file: string; line: number; path: string };

const twice = ({ own: { meetings } }: LoadedAgenda, at: At): Issue[] =>
  meetings.flatMap(({ id }, n) =>
    meetings.findIndex((one) => one.id === id) < n ? [issue('AG3', at(['meetings', n, 'id']), `expected each id once, found "${id}" a second time`)] : [],
  );

const dates = ({ own }: LoadedAgenda, at: At): Issue[] =>
  leaves(agendaSchema, own)
    .filter(({ meta }) => meta.role === 'date')
    .flatMap(({ value, path }) => {
      const problem = dateProblem(value);
      return problem ? [issue('AG3', at(path), problem.message)] : [];
    });

const dangling = ({ items, broken }: Loaded, { own }: LoadedAgenda, at: At): Issue[] => {
  const all = [...items, ...broken];
  return leaves(agendaSchema, own).flatMap(({ meta, value, path }) => {
    if (!meta.to || all.some(({ kind, id }) => kind === meta.to && id === value)) return [];
    const ids = all.filter(({ kind }) => kind === meta.to).map(({ id }) => id);
    return [issue('AG4', at(path), `expected ${describe(schemaAt(agendaSchema, path)!)}, found ${shown(value)}, which is not there${didYouMean(value, ids)}`)];
  });
};

const translations = ({ own, words }: LoadedAgenda): Issue[] =>
  Object.entries(words).flatMap(([language, translated]) => {
    const at = (path: Path) => ({ file: `agenda.${language}.yaml`, line: translated.lineOf(path), path: pathText(path) });
    const ids = own.meetings.map(({ id }) => id);
    const strange = Object.keys(translated.meetings).filter((id) => !ids.includes(id));
    return [
      ...strange.map((id) => issue('AG5', at(['meetings', id]), `expected the id of a meeting in agenda.yaml, found "${id}"${didYouMean(id, ids)}`)),
      ...own.meetings.flatMap(({ id, programme }) => {
        const found = translated.meetings[id];
        if (!found) return [issue('AG5', at(['meetings']), `expected the words of "${id}", found none`)];
        if (found.programme.length === programme.length) return [];
        return [issue('AG5', at(['meetings', id, 'programme']), `expected ${programme.length} points as in agenda.yaml, found ${found.programme.length}`)];
      }),
    ];
  });
