import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifestName } from '../../../exhibit/package/pack-manifest';
import { Refusal } from '../../../exhibit/package/unpack-refusal';
import { refusalCodes } from '../../../exhibit/package/unpack-words';
import { stagePackage } from '../../../electron/update/stage-package';
import { rewritten, soundPackage, withFewTiles, zipOf, type Part } from './package-made';

/** So many packages, malformed in every way that chance finds; `VITRINE_CASES=10000` is the nightly run. */
const cases = Number(process.env.VITRINE_CASES ?? 500);

let made: Awaited<ReturnType<typeof soundPackage>>;
let small: Part[];
let place = '';
beforeAll(async () => {
  made = await soundPackage();
  small = withFewTiles(made.parts);
  place = join(made.folder, 'place');
  mkdirSync(join(place, 'stick'), { recursive: true });
  mkdirSync(join(place, 'packages'));
  writeFileSync(join(place, 'canary'), 'still here');
}, 60_000);
afterAll(() => made.remove());

const file = () => join(place, 'stick', 'random.vitrine');
const tree = () => (readdirSync(place, { recursive: true }) as string[]).sort();

/** Installs the bytes: they are a sound package, or are refused in words and with nothing left behind, wherever. */
async function isTakenOrRefused(bytes: Buffer): Promise<string> {
  writeFileSync(file(), bytes);
  const before = tree();
  const used = process.cpuUsage();
  const outcome: unknown = await stagePackage(file(), join(place, 'packages'), { room: async () => 2 ** 30 }).catch((error: unknown) => error);
  const { user, system } = process.cpuUsage(used);
  expect((user + system) / 1e6, 'seconds of work').toBeLessThan(2);
  if (!(outcome instanceof Error)) {
    const { name } = outcome as { name: string };
    const fresh = tree().filter((one) => !before.includes(one));
    expect(fresh.every((one) => one === join('packages', name) || one.startsWith(join('packages', name) + '/'))).toBe(true);
    rmSync(join(place, 'packages', name), { recursive: true });
    return 'taken';
  }
  if (!(outcome instanceof Refusal)) throw outcome;
  expect(refusalCodes).toContain(outcome.code);
  expect(outcome.message.length).toBeGreaterThan(20);
  const ofWhole = ['not-a-package', 'unreadable', 'many', 'unsigned', 'large', 'missing', 'format'];
  if (!ofWhole.includes(outcome.code)) expect(outcome.file || outcome.detail).not.toBe('');
  expect(tree()).toEqual(before);
  return outcome.code;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pieces = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', '\xff\xff\xff\xff', '\0\0\0\0', '../', '{', '"', '\x08\0'];
const edit = fc.record({ at: share, cut: fc.nat(16), put: fc.oneof(fc.constantFrom(...pieces).map((text) => Buffer.from(text, 'latin1')), fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes))) });

const edited = (bytes: Buffer, edits: { at: number; cut: number; put: Buffer }[]): Buffer =>
  edits.reduce((now, { at, cut, put }) => {
    const start = Math.floor(at * now.length);
    return Buffer.concat([now.subarray(0, start), put, now.subarray(start + cut)]);
  }, bytes);

const fromEnd = fc.record({ at: fc.nat(4000), byte: fc.nat(255) });

const hostileName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom('..', '.', 'exhibit', 'media', 'a.png', 'CON', 'nul.txt', '', 'C:', '\\', '%2e%2e', 'x'.repeat(120), '\u202E', ' ', 'Exhibit'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/')),
);
const lie = fc.record({
  name: fc.oneof(fc.constant(undefined), hostileName),
  mode: fc.oneof(fc.constant(0o100644), fc.nat(0xffff)),
  flags: fc.oneof(fc.constant(0x800), fc.nat(0xffff)),
  method: fc.oneof(fc.constant(undefined), fc.constantFrom(0, 8, 9, 12, 99)),
  size: fc.oneof(fc.constant(undefined), fc.nat(0xffffffff)),
  packed: fc.oneof(fc.constant(undefined), fc.nat(0xffffffff)),
  offset: fc.oneof(fc.constant(undefined), fc.nat(0xffffffff)),
});

const value = fc.oneof(fc.constantFrom('__proto__', '<script>', '../../x', 1e308, null, [], {}, ''), fc.jsonValue({ maxDepth: 3 }));

/** Puts a value somewhere into a tree of JSON. */
function planted(tree: unknown, steps: number[], what: unknown): unknown {
  const [step, ...rest] = steps;
  if (typeof tree !== 'object' || tree === null || step === undefined) return what;
  const keys = Object.keys(tree);
  if (!keys.length) return what;
  const key = keys[step % keys.length]!;
  const copy = (Array.isArray(tree) ? [...(tree as unknown[])] : { ...tree }) as Record<string, unknown>;
  copy[key] = planted(copy[key], rest, what);
  return copy;
}

const bytewise = fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => () => edited(zipOf(small), edits));
const atTheEnd = fc.array(fromEnd, { minLength: 1, maxLength: 6 }).map((changes) => () => {
  const bytes = zipOf(small);
  for (const { at, byte } of changes) bytes[bytes.length - 1 - at] = byte;
  return bytes;
});
const lying = fc.record({ which: fc.nat(1000), lie }).map(({ which, lie: { name, size, packed, offset, ...fields } }) => () => {
  const parts = small.map((part, n) => (n === which % small.length ? { ...part, ...fields, name: name ?? part.name, declared: { size, packed, offset } } : part));
  return zipOf(parts);
});
const added = fc.record({ name: hostileName, bytes: fc.uint8Array({ maxLength: 50 }) }).map(({ name, bytes }) => () => zipOf(rewritten(small, { [name]: Buffer.from(bytes) })));
const replaced = fc.record({ which: fc.nat(1000), edits: fc.array(edit, { minLength: 1, maxLength: 3 }) }).map(({ which, edits }) => () => {
  const files = small.filter(({ name }) => name !== manifestName);
  const { name, bytes } = files[which % files.length]!;
  return zipOf(rewritten(small, { [name as string]: edited(bytes, edits) }));
});
const plantedIn = fc.record({ which: fc.nat(1000), steps: fc.array(fc.nat(1000), { minLength: 1, maxLength: 7 }), what: value }).map(({ which, steps, what }) => () => {
  const files = small.filter(({ name }) => /json$/.test(name as string) && name !== manifestName);
  const { name, bytes } = files[which % files.length]!;
  return zipOf(rewritten(small, { [name as string]: JSON.stringify(planted(JSON.parse(bytes.toString()), steps, what)) }));
});
const listed = fc.record({ steps: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }), what: value }).map(({ steps, what }) => () => zipOf(rewritten(small, {}, (manifest) => planted(manifest, steps, what))));

test(`of ${cases} malformed packages none crashes, hangs, writes outside or is refused without a reason`, { timeout: 60_000 + cases * 400 }, async () => {
  const outcomes = new Map<string, number>();
  const malformed = fc.oneof(bytewise, atTheEnd, lying, added, replaced, plantedIn, listed);
  await fc.assert(
    fc.asyncProperty(malformed, async (make) => {
      const outcome = await isTakenOrRefused(make());
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: cases },
  );
  expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(cases);
  // A generator that only ever made one kind of fault would prove little.
  expect(outcomes.size).toBeGreaterThan(8);
  console.log(`malformed packages: ${[...outcomes].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`).join(', ')}`);
});
