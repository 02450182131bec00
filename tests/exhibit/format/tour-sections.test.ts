import { describe, expect, it } from 'vitest';
import { tourBody, tourSections } from '../../../exhibit/format/tour-sections';
import { checkExhibit } from '../../../exhibit/check/check';
import { exhibitIn } from '../../../exhibit/compile/compile-exhibit';
import { forSchools } from '../../../exhibit/compile/screening';
import { sound, withFault } from '../check/fixture-folder';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

describe('the text of a tour', () => {
  it('is cut at its headings, the lines of a headline at slashes, the quotation kept for the speaker', () => {
    expect(tourSections('Ignored.\n\n## One / two\nText *here*.\n\n> A note\n> on two lines.\n\n## Three\n')).toEqual([
      { headline: ['One', 'two'], text: 'Text *here*.', note: 'A note\non two lines.' },
      { headline: ['Three'], text: '', note: '' },
    ]);
  });

  it('comes back as it was written', () => {
    const sections = [{ headline: ['One', 'two'], text: 'Text.\n\nMore.', note: 'A note.' }, { headline: ['Three'], text: '', note: '' }];
    expect(tourSections(tourBody(sections))).toEqual(sections);
  });
});

describe('a compiled tour', () => {
  const compiled = (dir: string, lang: string, screened = false) =>
    checkExhibit(dir).then(({ file, ...checked }) => exhibitIn(lang, { ...(screened ? forSchools({ ...checked, file: file! }) : { ...checked, file: file! }), plates: new Map(), layers: new Map() }).items.tour[0]!);

  it('joins what a stop shows with what is told there, in each language', async () => {
    const [en, fr] = [await compiled(sound, 'en'), await compiled(sound, 'fr')];
    expect(en.stops.map(({ headline, event, plate, seconds }) => ({ headline, event, plate, seconds }))).toEqual([
      { headline: ['The strike', 'begins'], event: 'the-strike', plate: undefined, seconds: 20 },
      { headline: ['The cranes'], event: undefined, plate: 'cranes', seconds: 30 },
    ]);
    expect(fr.stops[0]).toMatchObject({ headline: ['La grève', 'commence'], html: '<p>Les hommes posent leurs crochets.</p>', note: '<p>Attendez le silence avant la suite.</p>' });
    expect(en.stops[1]!.at?.start).toBe(Date.UTC(1889, 7, 20));
  });

  it('loses the stop whose story a school does not see, with its words', async () => {
    await withFault({ name: '' }, async (dir) => {
      const event = join(dir, 'events/the-strike.md');
      await writeFile(event, (await readFile(event, 'utf8')).replace('---\n', '---\nsensitive: [violence]\n'));
      const tour = await compiled(dir, 'fr', true);
      expect(tour.stops.map(({ headline }) => headline)).toEqual([['Les grues']]);
    });
  });
});
