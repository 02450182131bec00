import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { checkPatch } from '../../../electron/settings/check-patch';
import { defaults, readSettings } from '../../../electron/settings/read-settings';
import { groups, settingsSchema, type SettingsPatch } from '../../../electron/settings/schema';
import { editSettings, parseSettings } from '../../../electron/settings/settings-text';

/** The nightly run tries 10,000. */
const numRuns = Number(process.env.VITRINE_CASES ?? 500);
vi.setConfig({ testTimeout: 30_000 + 40 * numRuns });

const ours = Object.entries(groups).flatMap(([key, field]) => [key, ...(field instanceof z.ZodObject ? Object.keys(field.shape) : [])]);
const odd = fc.oneof(fc.constantFrom('04:00', '10:00-18:00', 'closed', 'open', 'full', 'en', '2027-05-01', '__proto__', 'constructor', 'https://x.example/', NaN, Infinity, -0, 1e308, 60, 100), fc.string(), fc.double(), fc.boolean(), fc.constant(null));
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, odd, fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(fc.oneof(fc.constantFrom(...ours), fc.string()), tie('any'), { maxKeys: 6 })),
})).any!;
const file = fc.oneof(value, fc.dictionary(fc.constantFrom(...Object.keys(groups)), value));

/** Every dotted key that a value names. */
const named = (problems: { key: string; reason: string }[]) => problems.every(({ key, reason }) => typeof key === 'string' && reason.length > 10);

describe('settings of any kind', () => {
  test('never throw, are always whole, and say of each refusal the key and the reason', () => {
    fc.assert(fc.property(file, (given) => {
      const { settings, problems } = readSettings(given);
      expect(settingsSchema.safeParse(settings).error).toBeUndefined();
      expect(named(problems)).toBe(true);
      if (typeof given === 'object' && given !== null && !Array.isArray(given)) expect(problems.every(({ key }) => key !== '')).toBe(true);
    }), { numRuns });
  });

  test('that are good are taken as they are, beside any that are bad', () => {
    const good = fc.record({ sound: fc.integer({ min: 0, max: 100 }), screening: fc.constantFrom('full', 'school'), idle: fc.record({ after: fc.integer({ min: 10, max: 3_600 }) }) });
    fc.assert(fc.property(good, value, value, (kept, bad, worse) => {
      const { settings } = readSettings({ ...kept, brightness: bad, display: worse, hours: { monday: bad, tuesday: '10:00-18:00' } });
      expect(settings).toMatchObject({ ...kept, hours: { tuesday: '10:00-18:00' } });
    }), { numRuns });
  });

  test('that read with a problem hold the default in that place', () => {
    fc.assert(fc.property(value, (bad) => {
      const { settings, problems } = readSettings({ sound: bad });
      if (problems.some(({ key }) => key === 'sound')) expect(settings).toEqual(defaults());
    }), { numRuns });
  });
});

describe('a file of any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: fc.constantFrom(...': \n\t-[]{}#&*!|>\'"%@`,?abc0\0'), maxLength: 200 }), value.map((one) => stringify(one)));

  test('is read or called broken with a reason, and never throws', () => {
    fc.assert(fc.property(text, (words) => {
      const parsed = parseSettings(words);
      if ('broken' in parsed) expect(parsed.broken.length).toBeGreaterThan(5);
      else readSettings(parsed.value);
    }), { numRuns });
  });

  test('that can be read takes a change, and keeps everything else', () => {
    const patch = fc.record({ sound: fc.integer({ min: 0, max: 100 }), idle: fc.record({ after: fc.constantFrom(null, 10, 77) }), languages: fc.constantFrom(null, ['fr'], ['fr', 'en']) }, { requiredKeys: [] });
    const written = fc.dictionary(fc.oneof(fc.constantFrom('sound', 'idle', 'languages', 'brightness'), fc.string({ unit: 'grapheme-ascii', minLength: 1 })), value).map((one) => `# a note\n${stringify(one)}`);
    fc.assert(fc.property(written, patch, (words, change) => {
      const before = parseSettings(words);
      if ('broken' in before) return;
      const edited = editSettings(words, change as SettingsPatch);
      const after = parseSettings(edited);
      if ('broken' in after) throw new Error(`${after.broken}\n${edited}`);
      const { sound, idle, languages, ...others } = (after.value ?? {}) as Record<string, unknown>;
      const { sound: oldSound, idle: _idle, languages: oldLanguages, ...old } = (before.value ?? {}) as Record<string, unknown>;
      expect(others).toEqual(old);
      expect(sound ?? undefined).toEqual(change.sound ?? oldSound ?? undefined);
      expect(languages ?? undefined).toEqual(change.languages === undefined ? (oldLanguages ?? undefined) : (change.languages ?? undefined));
      if (change.idle?.after) expect((idle as { after: number }).after).toBe(change.idle.after);
      expect(edited).toContain('# a note');
    }), { numRuns });
  });
});

describe('a change that the panel asks for', () => {
  test('is refused by key and reason, or is one that the settings take whole', () => {
    fc.assert(fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(groups)), fc.string()), value), (patch) => {
      const refused = checkPatch(patch as SettingsPatch);
      expect(named(refused) && refused.every(({ key }) => key !== '')).toBe(true);
      if (refused.length) return;
      const parsed = parseSettings(editSettings('# fresh\n', patch as SettingsPatch));
      expect('value' in parsed && readSettings(parsed.value).problems).toEqual([]);
    }), { numRuns });
  });

  test('cannot reach what every object has', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const patch = JSON.parse(`{"${key}": {"polluted": true}}`) as SettingsPatch;
      expect(checkPatch(patch)[0]!.key).toBe(key);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
