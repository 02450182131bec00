import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkExhibit } from '../../../exhibit/check/check';
import type { KeepAsked } from '../../../electron/authoring/authoring-requests';
import { keepStop, undoStop } from '../../../electron/authoring/keep-stop';
import { toursIn } from '../../../electron/authoring/tours-folder';
import '../electron-stand-in';

const sound = join(import.meta.dirname, '../../fixtures/sound');
const tour = 'the-strike-in-two-stops';
const own = `tours/${tour}.md`;
const french = `tours/${tour}.fr.md`;
const asked: KeepAsked = {
  tour: { id: tour },
  stop: { event: 'the-strike', map: { lon: 3.51, lat: 51.41, zoom: 13 } },
  headlines: { en: ['Nobody', 'works'], fr: ['Personne', 'ne travaille'] },
  text: 'Say here what is seen.',
};

let folder: string;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const worst = async () => (await checkExhibit(folder)).issues.filter(({ severity }) => severity !== 'warning');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authored-'));
  cpSync(sound, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a stop that is kept', () => {
  it('is appended to the tour and to its translations, and the exhibit passes the check', async () => {
    const before = { en: read(own), fr: read(french) };
    const { answer } = keepStop(folder, asked);
    expect(answer).toEqual({ kept: { tour, title: 'Two stops', number: 3, files: [own, french], left: [] } });
    expect(read(own)).toBe(before.en.replace('zoom: 12 }\n', 'zoom: 12 }\n  - event: the-strike\n    map: { lon: 3.51, lat: 51.41, zoom: 13 }\n').concat('\n## Nobody / works\nSay here what is seen.\n'));
    expect(read(french)).toBe(before.fr.concat('\n## Personne / ne travaille\n'));
    expect(await worst()).toEqual([]);
  });

  it('begins a new tour under a name, with an id that is free', async () => {
    const first = keepStop(folder, { ...asked, tour: { name: 'L’été: [1889], the quays' } });
    const again = keepStop(folder, { ...asked, tour: { name: 'L’été: [1889], the quays' } });
    expect(first.answer).toMatchObject({ kept: { tour: 'l-ete-1889-the-quays', number: 1 } });
    expect(again.answer).toMatchObject({ kept: { tour: 'l-ete-1889-the-quays-2' } });
    expect(toursIn(folder).map(({ title, stops }) => [title, stops])).toEqual([['Two stops', 2], ['L’été: [1889], the quays', 1], ['L’été: [1889], the quays', 1]]);
    expect(await worst()).toEqual([]);
  });

  it('cannot break the text with what the author types', async () => {
    keepStop(folder, { ...asked, text: '## No heading\n> no note\n---\nand no rule', headlines: { en: ['A # b ##', '\n'] } });
    expect(await worst()).toEqual([]);
    expect(read(own)).toContain('## A # b\n\\## No heading\n\\> no note\n\\---\nand no rule\n');
  });

  it('keeps the author’s permissions and the author’s link', () => {
    chmodSync(join(folder, own), 0o664);
    const elsewhere = join(folder, 'elsewhere.md');
    writeFileSync(elsewhere, read(french), { mode: 0o640 });
    unlinkSync(join(folder, french));
    symlinkSync(elsewhere, join(folder, french));
    keepStop(folder, asked);
    expect(statSync(join(folder, own)).mode & 0o777).toBe(0o664);
    expect(readFileSync(elsewhere, 'utf8')).toContain('Personne');
  });

  it('reads again what another program wrote meanwhile, and takes nothing of it away', () => {
    let edits = 0;
    const edit = () => edits++ === 0 && writeFileSync(join(folder, own), read(own).replace('They stand for a week.', 'They stand for a long week.'));
    expect(keepStop(folder, asked, edit).answer).toMatchObject({ kept: { number: 3 } });
    expect(read(own)).toContain('a long week');
    expect(read(own)).toContain('## Nobody / works');
  });
});

describe('nothing is written, and it is told why', () => {
  const refused = (change: () => void) => {
    change();
    const before = existsSync(join(folder, own)) ? read(own) : '';
    const { answer, changes } = keepStop(folder, asked);
    expect(changes).toEqual([]);
    if (before) expect(read(own)).toBe(before);
    return (answer as { refused: object }).refused;
  };

  it('where the tour is gone', () => expect(refused(() => rmSync(join(folder, own)))).toEqual({ why: 'gone', file: own }));

  it('where the tour cannot be read', () => expect(refused(() => writeFileSync(join(folder, own), read(own).replace('stops:', 'stops: [')))).toMatchObject({ why: 'unreadable', file: own }));

  it('where stops and headings do not agree already', () => expect(refused(() => writeFileSync(join(folder, own), `${read(own)}\n## One more\n`))).toEqual({ why: 'uneven', file: own, detail: '2 / 3' }));

  it('where the tour is as long as it may be', () => {
    const many = `---\nstops:\n${'  - event: the-strike\n'.repeat(60)}title: T\n---\n${'## A\n'.repeat(60)}`;
    expect(refused(() => writeFileSync(join(folder, own), many))).toMatchObject({ why: 'full' });
  });

  it('where a file will not be written, and what was written before it is put back', () => {
    // A folder in the place of the fresh file is refused to every user.
    mkdirSync(join(folder, `${french}.new`));
    expect(refused(() => undefined)).toMatchObject({ why: 'unwritable', file: french });
  });

  it('where another program writes all the time', () => {
    let edits = 0;
    const { answer } = keepStop(folder, asked, () => writeFileSync(join(folder, own), `${read(own)}${edits++}`));
    expect(answer).toMatchObject({ refused: { why: 'changed' } });
  });
});

it('a translation that does not tell every stop is left as it is, and named', () => {
  writeFileSync(join(folder, french), read(french).split('## Les grues')[0]!);
  const before = read(french);
  expect(keepStop(folder, asked).answer).toMatchObject({ kept: { files: [own], left: [french] } });
  expect(read(french)).toBe(before);
});

describe('the last kept stop', () => {
  it('is taken out again to the byte', () => {
    const before = [read(own), read(french)];
    const { changes } = keepStop(folder, asked);
    expect(undoStop(folder, changes)).toBeUndefined();
    expect([read(own), read(french)]).toEqual(before);
  });

  it('goes with its tour when it was the only one', () => {
    const { changes } = keepStop(folder, { ...asked, tour: { name: 'New' } });
    expect(undoStop(folder, changes)).toBeUndefined();
    expect(existsSync(join(folder, 'tours/new.md'))).toBe(false);
  });

  it('stays when its author has written in the file since', () => {
    const { changes } = keepStop(folder, asked);
    writeFileSync(join(folder, own), read(own).replace('Say here', 'Here stand'));
    expect(undoStop(folder, changes)).toEqual({ why: 'changed', file: own });
    expect(read(own)).toContain('Here stand');
  });
});

