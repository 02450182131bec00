import '../electron-stand-in';
import { expect, it } from 'vitest';
import { pictureType } from '../../../electron/present/logo';

it('knows a picture by its bytes and takes nothing else for one', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  expect(pictureType(bytes('\x89PNG\r\n\x1a\n…'))).toBe('image/png');
  expect(pictureType(bytes('\xff\xd8\xff\xe0'))).toBe('image/jpeg');
  expect(pictureType(bytes('RIFF\0\0\0\0WEBPVP8 '))).toBe('image/webp');
  expect(pictureType(bytes('<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="…">'))).toBe('image/svg+xml');
  expect(pictureType(bytes('root:x:0:0:root'))).toBeUndefined();
  expect(pictureType(bytes('<html><svg>'))).toBeUndefined();
});
