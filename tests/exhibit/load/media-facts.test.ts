import { expect, test } from 'vitest';
import sharp from 'sharp';
import { recognise } from '../../../exhibit/load/media-facts';

const picture = () => sharp({ create: { width: 120, height: 45, channels: 3, background: '#b22' } });

test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('a %s is recognised with its size', async (format) => {
  expect(recognise(await picture().toFormat(format).toBuffer())).toMatchObject({ format, media: 'image', width: 120, height: 45 });
});

test('a WebP without loss and one with transparency are measured too', async () => {
  expect(recognise(await picture().webp({ lossless: true }).toBuffer())).toMatchObject({ width: 120, height: 45 });
  expect(recognise(await picture().ensureAlpha(0.5).webp().toBuffer())).toMatchObject({ width: 120, height: 45 });
});

test('a JPEG is measured behind its metadata', async () => {
  const bytes = await picture().withMetadata().withExif({ IFD0: { Copyright: 'x'.repeat(5000) } }).jpeg().toBuffer();
  expect(recognise(bytes)).toMatchObject({ format: 'jpeg', width: 120, height: 45 });
});

test.each([
  ['svg', '<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['mp3', 'ID3\x03'],
  ['ogg', 'OggS'],
  ['wav', 'RIFF\0\0\0\0WAVE'],
  ['mp4', '\0\0\0\x20ftypisom'],
  ['m4a', '\0\0\0\x20ftypM4A '],
  ['woff2', 'wOF2'],
])('a %s is recognised', (format, start) => {
  expect(recognise(Buffer.from(start, 'latin1'))).toMatchObject({ format });
});

test.each(['', '<!doctype html><svg></svg>', 'RIFF', 'GIF', '%PDF-1.7', 'MZ', '<script/>'])('"%s" is nothing that the kiosk shows', (start) => {
  expect(recognise(Buffer.from(start))).toBeUndefined();
});

test('a drawing is recognised behind comments and a doctype, however many', () => {
  const before = `<?xml version="1.0"?>${'<!-- -->'.repeat(5000)}<!DOCTYPE svg [<!ENTITY a "b">]>`;
  expect(recognise(Buffer.from(`${before}\n<svg/>`))).toMatchObject({ format: 'svg' });
  expect(recognise(Buffer.from(`${before}\n<html/>`))).toBeUndefined();
});

test('a header that is cut off has no size, and throws nothing', async () => {
  for (const format of ['png', 'jpeg', 'webp', 'gif', 'avif'] as const) {
    const whole = await picture().toFormat(format).toBuffer();
    for (let length = 0; length < Math.min(whole.length, 60); length += 1) recognise(whole.subarray(0, length));
  }
  expect(recognise(Buffer.from('\xff\xd8\xff\xe0', 'latin1'))).toMatchObject({ format: 'jpeg', width: 0, height: 0 });
});
