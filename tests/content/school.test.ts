import { expect, test } from 'vitest';
import { agendaSchema } from '../../exhibit/format/agenda-schema';
import type { Usable } from '../../exhibit/compile/compile-lost';
import { leaves } from '../../exhibit/format/schema-walk';
import { exhibitSchema, itemSchema } from '../../exhibit/format/schema';
import { forSchools } from '../../exhibit/compile/screening';
import { bundled } from './bundled';

/** The bundled exhibit as a school is shown it. */
const school = forSchools(bundled as Usable);
const key = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;
const shown = new Set(school.items.map(key));
const left = bundled.items.filter((item) => !shown.has(key(item)));

test('what is left out is what carries a tag, and nothing else', () => {
  expect(left.length).toBeGreaterThan(50);
  expect(left.filter(({ own }) => !('sensitive' in own) || own.sensitive.length === 0).map(key)).toEqual([]);
  expect(school.items.filter(({ own }) => 'sensitive' in own && own.sensitive.length > 0).map(key)).toEqual([]);
});

test('nothing that is shown leads to what is left out: no item, no path, no plate, nothing on the attract screen or the agenda', () => {
  const points = [
    ...school.items.flatMap((item) => leaves(itemSchema(item.kind), item.own)),
    ...leaves(exhibitSchema, school.file),
    ...leaves(agendaSchema, school.agenda!.own),
  ].filter(({ meta }) => meta.to);
  expect(points.length).toBeGreaterThan(1000);
  const gone = new Set(left.map(key));
  expect(points.filter(({ meta, value }) => gone.has(`${meta.to}/${value}`)).map(({ value }) => value)).toEqual([]);
});

test('a school still has its ways in: every theme has a path, and the attract screen its stories', () => {
  expect(school.file.themes.filter(({ moments = [] }) => moments.length < 2).map(({ id }) => id)).toEqual([]);
  expect(school.file.attract.events.length).toBeGreaterThan(2);
});
