import { describe, expect, test } from 'vitest';
import { rendition, preview } from '../../../renderer/gallery/rendition';
import { rights } from '../../../renderer/gallery/rights';
import { titleLines } from '../../../renderer/gallery/title-lines';
import { say } from '../../../renderer/words';

const english = (key: Parameters<typeof say>[2]) => say('en', {}, key);

describe('the words of a plate', () => {
  test('a licence is told as a visitor reads it', () => {
    expect(rights('CC-BY-4.0', english)).toBe('CC BY 4.0');
    expect(rights('CC-BY-NC-SA-4.0', english)).toBe('CC BY-NC-SA 4.0');
    expect(rights('CC0-1.0', english)).toBe('CC0 1.0');
    expect(rights('http://rightsstatements.org/vocab/NoC-US/1.0/', english)).toBe('No copyright in the United States');
    expect(rights('PDM-1.0', english)).toBe('Public domain');
  });

  test('a title is set in lines as even as its words allow', () => {
    expect(titleLines('A barricade')).toEqual(['A barricade']);
    expect(titleLines('Work by night is abolished')).toEqual(['Work by night', 'is abolished']);
    expect(titleLines('The Vendôme Column is pulled down before a crowd')).toHaveLength(3);
    expect(titleLines('Antidisestablishmentarianism')).toEqual(['Antidisestablishmentarianism']);
  });
});

describe('the rendition', () => {
  const plate = { src: 'media/a.svg', thumbs: [{ width: 240, src: 'thumbs/a-240.webp' }, { width: 960, src: 'thumbs/a-960.webp' }] };
  test('is the smallest that is sharp, the picture itself when none is', () => {
    expect(rendition(plate, 200)).toBe('/exhibit/thumbs/a-240.webp');
    expect(rendition(plate, 241)).toBe('/exhibit/thumbs/a-960.webp');
    expect(rendition(plate, 2000)).toBe('/exhibit/media/a.svg');
  });

  test('that is shown at once is never the picture itself while there is a smaller one', () => {
    expect(preview(plate, 2000)).toEqual({ src: '/exhibit/thumbs/a-960.webp', width: 960 });
    expect(preview({ ...plate, thumbs: [] }, 2000)).toEqual({ src: '/exhibit/media/a.svg', width: 0 });
  });
});
