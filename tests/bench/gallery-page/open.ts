import PhotoSwipe from 'photoswipe';
import 'photoswipe/style.css';
import '../../../renderer/gallery/plate-view.css';
import { createTileView } from '../../../renderer/gallery/tile-view';
import { painted, until } from './frames';

const size = { width: 4000, height: 3000 };

function stage() {
  const host = document.createElement('div');
  host.className = 'plate-stage';
  document.getElementById('root')!.append(host);
  return host;
}

/** A plate of 12 megapixels as the gallery opens it: a rendition for the screen, tiles only for who comes closer. */
export async function openOurs(turn: number) {
  const host = stage();
  const begun = performance.now();
  const tiles = { size: 512, levels: 4, width: size.width, height: size.height, path: `tiles/p${turn}` };
  const viewer = createTileView(host, { size, preview: { src: `/exhibit/screen/${turn}.jpg`, width: 2048 }, src: '', tiles }, () => undefined);
  viewer.to(viewer.view());
  await until(viewer.sharp);
  await host.querySelector<HTMLImageElement>('.plate-base')!.decode();
  const sharp = (await painted()) - begun;
  viewer.destroy();
  host.remove();
  return sharp;
}

/** The same picture as PhotoSwipe opens it: the whole file, or a rendition for the screen. */
export async function openPhotoSwipe(turn: number, file: 'full' | 'screen') {
  const begun = performance.now();
  const viewer = new PhotoSwipe({ dataSource: [{ src: `/exhibit/${file}/${turn}.jpg`, ...size }], index: 0, showHideAnimationType: 'none', bgOpacity: 1 });
  viewer.init();
  const image = () => document.querySelector<HTMLImageElement>('.pswp__img:not(.pswp__img--placeholder)');
  await until(() => !!image()?.complete);
  await image()!.decode();
  const sharp = (await painted()) - begun;
  viewer.destroy();
  return sharp;
}
