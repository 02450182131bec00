// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { onScreen } from '../../../renderer/gallery/rendition';
import { createTileView } from '../../../renderer/gallery/tile-view';

const thumbs = [240, 480, 960].map((width) => ({ width, src: `thumbs/fires/${width}.webp` }));

function hang(src: string, loaded = true) {
  const image = document.createElement('img');
  image.src = src;
  Object.defineProperties(image, { complete: { value: loaded }, naturalWidth: { value: loaded ? 480 : 0 } });
  document.body.append(image);
}
const open = (first: string | undefined, preview: string) => {
  const host = document.createElement('div');
  document.body.append(host);
  createTileView(host, { size: { width: 1600, height: 900 }, first, preview: { src: preview, width: 960 }, src: 'media/fires.jpg' }, () => undefined);
  return host;
};
afterEach(() => document.body.replaceChildren());

it('is the widest rendition that the page shows already', () => {
  hang('/exhibit/thumbs/fires/240.webp');
  hang('/exhibit/thumbs/fires/480.webp');
  hang('/exhibit/thumbs/other/960.webp');
  expect(onScreen({ thumbs })).toBe('/exhibit/thumbs/fires/480.webp');
});

it('is nothing while the picture is still coming, or came from a link', () => {
  hang('/exhibit/thumbs/fires/480.webp', false);
  expect(onScreen({ thumbs })).toBeUndefined();
});

it('lies at the bottom until the rendition for the screen is decoded', async () => {
  const host = open('/exhibit/thumbs/fires/480.webp', '/exhibit/thumbs/fires/960.webp');
  expect([...host.children].map(({ className }) => className)).toEqual(['plate-first', 'plate-base', 'plate-sharp']);
  const base = host.querySelector<HTMLImageElement>('.plate-base')!;
  base.decode = () => Promise.resolve();
  base.dispatchEvent(new Event('load'));
  await vi.waitFor(() => expect(host.querySelector('.plate-first')).toBeNull());
});

it('is not laid twice when it is the rendition for the screen', () => {
  const host = open('/exhibit/thumbs/fires/960.webp', '/exhibit/thumbs/fires/960.webp');
  expect(host.querySelector('.plate-first')).toBeNull();
});
