import { describe, expect, it } from 'vitest';
import type { Plate } from '../../../exhibit/format/exhibit';
import { plateInLanguage } from '../../../renderer/gallery/plate-in-language';

const plate = (kind: string) =>
  ({ id: 'a', kind, src: 'media/a.svg', thumbs: [{ width: 240, src: 'thumbs/a-240.webp' }], translated: { fr: 'media/a-fr.svg' } }) as unknown as Plate;

describe('a plate in the visitor’s language', () => {
  it('shows the translation of a sheet of figures, with nothing to wipe', () => {
    expect(plateInLanguage(plate('map'), 'fr')).toMatchObject({ src: 'media/a-fr.svg', thumbs: [], translated: {} });
  });

  it('is the same object at every call, so that the picture is not hung anew', () => {
    const one = plate('map');
    expect(plateInLanguage(one, 'fr')).toBe(plateInLanguage(one, 'fr'));
  });

  it('leaves a poster as it was printed, and a sheet that has no translation', () => {
    const [poster, figures] = [plate('poster'), plate('map')];
    expect(plateInLanguage(poster, 'fr')).toBe(poster);
    expect(plateInLanguage(figures, 'en')).toBe(figures);
  });
});
