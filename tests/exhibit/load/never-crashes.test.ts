import { mkdtemp, readdir, readFile, rm, cp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkExhibit } from '../../../exhibit/check/check';
import { rules } from '../../../exhibit/format/rules';
import { sound } from '../check/fixture-folder';

/** So many exhibits with a broken file, in four ways; `VITRINE_CASES=10000` is the nightly run. */
const cases = Number(process.env.VITRINE_CASES ?? 500);
const most = Math.ceil(cases * 0.46);
const few = Math.ceil(cases * 0.18);
const timeout = 60_000 + cases * 100;

let dir = '';
const files: Record<string, Buffer> = {};

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vitrine-random-'));
  await cp(sound, dir, { recursive: true });
  for (const name of (await readdir(dir, { recursive: true })).filter((file) => /\.\w+$/.test(file))) files[name] = await readFile(join(dir, name));
});
afterAll(() => rm(dir, { recursive: true }));

/** Checks the sound exhibit with one file replaced, and puts that file back. */
const checkWith = async (name: string, bytes: Uint8Array): Promise<void> => {
  await writeFile(join(dir, name), bytes);
  try {
    const { issues, file, items } = await checkExhibit(dir);
    for (const { rule, severity, file: named, message } of issues) {
      expect(rules[rule].severity).toBe(severity);
      expect(named.length).toBeGreaterThan(0);
      expect(message.length).toBeGreaterThan(10);
    }
    expect(Boolean(file)).toBe(!issues.some(({ severity }) => severity === 'fatal'));
    const bad = new Set(issues.filter(({ severity }) => severity === 'error').map((issue) => issue.file));
    expect(items.filter((item) => bad.has(item.file))).toEqual([]);
  } finally {
    await writeFile(join(dir, name), files[name]!);
  }
};

const pieces = ['---\n', '- ', ': ', '[', ']', '{', '}', '"', "'", '&a ', '*a ', '!!js ', '|\n', '# ', '\0', '\t', '<script>', '../', '1e999', 'null', '-0', '__proto__: ', 'é', '\uFEFF'];
const name = fc.constantFrom('exhibit.yaml', 'exhibit.fr.yaml', 'events/the-strike.md', 'events/the-strike.fr.md', 'plates/cranes.md', 'map/water.geojson', 'media/cranes.svg');
/** Cut out a stretch of the file and put a few signs in its place. */
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), put: fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 3 }) });

test('a file with pieces cut out and put in is reported, never thrown', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(name, fc.array(edit, { minLength: 1, maxLength: 4 }), async (file, edits) => {
      const text = edits.reduce((now, { at, length, put }) => {
        const start = Math.floor(at * now.length);
        return now.slice(0, start) + put.join('') + now.slice(start + length);
      }, files[file]!.toString());
      await checkWith(file, Buffer.from(text));
    }),
    { numRuns: most },
  );
});

test('a file of random bytes is reported, never thrown', { timeout }, async () => {
  await fc.assert(fc.asyncProperty(name, fc.uint8Array({ maxLength: 300 }), checkWith), { numRuns: few });
});

test('a field of any JSON value is reported, never thrown', { timeout }, async () => {
  const fields = fc.dictionary(fc.constantFrom('date', 'kind', 'places', 'sources', 'title', 'headline', 'disputed', '__proto__', 'x'), fc.jsonValue({ maxDepth: 4 }));
  await fc.assert(
    fc.asyncProperty(fields, (value) => checkWith('events/the-strike.md', Buffer.from(`---\n${JSON.stringify(value)}\n---\n`))),
    { numRuns: few },
  );
});

test('a layer of any JSON value is reported, never thrown', { timeout }, async () => {
  const geometry = fc.record({ type: fc.constantFrom('Point', 'Polygon', 'GeometryCollection', 'toString'), coordinates: fc.jsonValue(), geometries: fc.jsonValue() });
  const feature = fc.record({ type: fc.constant('Feature'), geometry: fc.oneof(geometry, fc.jsonValue()), properties: fc.oneof(fc.jsonValue(), fc.record({ from: fc.jsonValue(), to: fc.jsonValue() })) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(feature, fc.jsonValue())), (features) => checkWith('map/water.geojson', Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })))),
    { numRuns: few },
  );
});
