import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../../exhibit/package/pack';
import { compareVersions } from '../../../exhibit/package/pack-manifest';
import { makeKeys, privateKeyFrom, publicKeyFrom } from '../../../exhibit/package/pack-signature';
import { peekPackage, readPackage } from '../../../exhibit/package/unpack';
import { refusalCodes, refusalWords } from '../../../exhibit/package/unpack-words';
import { partsOf, signed, soundPackage, zipOf } from './package-made';

let made: Awaited<ReturnType<typeof soundPackage>>;
beforeAll(async () => {
  made = await soundPackage();
});
afterAll(() => made.remove());

const keys = makeKeys();
const key = publicKeyFrom(keys.publicLine);
const at = (name: string) => join(made.folder, name);

describe('a package', () => {
  it('is the same bytes each time the same exhibit is packed', async () => {
    await pack(made.compiled, at('again.vitrine'));
    expect(readFileSync(at('again.vitrine')).equals(readFileSync(made.file))).toBe(true);
  });

  it('is an ordinary ZIP that other tools read', () => {
    expect(execFileSync('python3', ['-c', 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())', made.file], { encoding: 'utf8' }).trim()).toBe('None');
  });

  it('holds what a kiosk shows and nothing of the author’s machine', () => {
    const names = made.parts.map(({ name }) => name as string);
    expect(names[0]).toBe('vitrine.json');
    expect(names).toContain('exhibit/exhibit.en.json');
    expect(names).toContain('exhibit/school/exhibit.fr.json');
    expect(names.filter((name) => /made\.json$|\/manifest\.json$/.test(name))).toEqual([]);
  });

  it('says what it is before any content is read', async () => {
    const { manifest, signed: isSigned } = await peekPackage(made.file);
    expect(manifest).toMatchObject({ id: 'harbour', version: '1', languages: ['en', 'fr'] });
    expect(isSigned).toBe(false);
  });

  it('carries the version that was asked for, also in the exhibit itself', async () => {
    await pack(made.compiled, at('later.vitrine'), { version: '2.1' });
    const exhibit = (await partsOf(at('later.vitrine'))).find(({ name }) => name === 'exhibit/exhibit.fr.json')!;
    expect((JSON.parse(exhibit.bytes.toString()) as { version: string }).version).toBe('2.1');
    expect((await readPackage(at('later.vitrine'))).manifest.version).toBe('2.1');
  });

  it('is not written where the kiosk would refuse it', async () => {
    const broken = at('broken');
    execFileSync('cp', ['-r', made.compiled, broken]);
    writeFileSync(join(broken, 'media/cranes.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</script></svg>');
    await expect(pack(broken, at('broken.vitrine'))).rejects.toMatchObject({ code: 'drawing', file: 'exhibit/media/cranes.svg' });
    expect(() => readFileSync(at('broken.vitrine'))).toThrow(/ENOENT/);
  });
});

describe('a signature', () => {
  it('of the owner of the key is accepted, and said', async () => {
    await pack(made.compiled, at('signed.vitrine'), { key: privateKeyFrom(keys.privatePem) });
    expect((await readPackage(at('signed.vitrine'), { key })).signed).toBe(true);
    expect((await readPackage(at('signed.vitrine'), { key: publicKeyFrom(keys.publicPem) })).signed).toBe(true);
  });

  it.each([
    ['of another key', 'signature', () => signed(made.parts, privateKeyFrom(makeKeys().privatePem))],
    ['that is missing', 'unsigned', () => made.parts],
    ['of another package', 'signature', () => [{ ...made.parts[0]!, bytes: Buffer.from(made.parts[0]!.bytes.toString().replace('"version":"1"', '"version":"9"')) }, signed(made.parts, privateKeyFrom(keys.privatePem))[1]!, ...made.parts.slice(1)]],
    ['that is cut off', 'signature', () => signed(made.parts, privateKeyFrom(keys.privatePem)).map((part, n) => (n === 1 ? { ...part, bytes: part.bytes.subarray(0, 40) } : part))],
    ['that is empty', 'signature', () => signed(made.parts, privateKeyFrom(keys.privatePem)).map((part, n) => (n === 1 ? { ...part, bytes: Buffer.alloc(0) } : part))],
  ])('%s is refused before anything is unpacked', async (_name, code, parts) => {
    writeFileSync(at('forged.vitrine'), zipOf(parts()));
    let begun = false;
    const sink = { begin: async () => void (begun = true), open: async () => expect.fail('opened') };
    await expect(readPackage(at('forged.vitrine'), { key, sink })).rejects.toMatchObject({ code });
    expect(begun).toBe(false);
  });

  it('may be missing where the kiosk says so, but not wrong', async () => {
    expect((await readPackage(made.file, { key, unsigned: true })).signed).toBe(false);
    writeFileSync(at('forged.vitrine'), zipOf(signed(made.parts, privateKeyFrom(makeKeys().privatePem))));
    await expect(readPackage(at('forged.vitrine'), { key, unsigned: true })).rejects.toMatchObject({ code: 'signature' });
  });

  it('is checked with a key that is one: no private key, no word, no other kind of key', () => {
    for (const text of [keys.privatePem, 'not a key at all', 'AAAA', '']) expect(() => publicKeyFrom(text)).toThrow(expect.objectContaining({ code: 'key' }));
  });
});

describe('versions', () => {
  it.each([
    ['1', '2'], ['1.9', '1.10'], ['2.0-beta', '2.0'], ['2026-03-01', '2026-11-02'], ['1.0', '1.0.1'], ['1.0a', '1.0b'],
  ])('%s comes before %s', (a, b) => {
    expect(compareVersions(a, b)).toBeLessThan(0);
    expect(compareVersions(b, a)).toBeGreaterThan(0);
    expect(compareVersions(a, a)).toBe(0);
  });
});

it('every refusal has words in both languages', () => {
  for (const code of refusalCodes) {
    expect(refusalWords.en[code], code).toMatch(/^[a-z].{10,}/);
    expect(refusalWords.fr[code], code).toMatch(/^(?:[a-zé]|il |l’).{10,}/);
  }
});
