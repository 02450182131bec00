import OpenSeadragon from 'openseadragon';
import { createTileView } from '../../../renderer/gallery/tile-view';
import { pan, zoom } from '../../../renderer/gallery/pan-zoom';
import { painted, steps, until } from './frames';

/** 200 megapixels. */
const pyramid = { size: 512, levels: 6, width: 16000, height: 12500, path: 'tiles/deep' };
const middle = () => ({ x: innerWidth / 2, y: innerHeight / 2 });
type Move = 'pan' | 'zoom';

function stage(name: string) {
  const host = document.createElement('div');
  host.className = name;
  host.style.cssText = 'position:absolute;inset:0';
  document.getElementById('root')!.append(host);
  return host;
}

/** As it hangs on the wall, where a visitor touches it. */
async function hang() {
  const image = new Image(420);
  image.src = '/exhibit/thumb/3.webp';
  document.getElementById('root')!.append(image);
  await image.decode();
  await painted();
  return image;
}

/** First paint, everything drawn, then sixty steps sideways or closer at a quarter of the full size. */
export async function deepOurs(move: Move) {
  const hung = await hang();
  const host = stage('plate-stage');
  const begun = performance.now();
  const rendition = { src: '/exhibit/rendition/deep.webp', width: 1600 };
  const viewer = createTileView(host, { size: pyramid, first: new URL(hung.src).pathname, preview: rendition, src: '', tiles: pyramid }, () => undefined);
  viewer.to(viewer.view());
  const there = (name: string) => !!document.querySelector<HTMLImageElement>(name)?.complete;
  await until(() => there('.plate-first') || there('.plate-base'));
  const first = (await painted()) - begun;
  await until(viewer.sharp);
  await host.querySelector<HTMLImageElement>('.plate-base')!.decode();
  const complete = (await painted()) - begun;
  viewer.to(zoom(viewer.view(), 0.25 / viewer.view().scale, middle(), viewer.limits()));
  await until(viewer.sharp);
  await steps(() => viewer.to(move === 'pan' ? pan(viewer.view(), -24, -8) : zoom(viewer.view(), 1.02, middle(), viewer.limits())));
  await until(viewer.sharp);
  viewer.destroy();
  host.remove();
  hung.remove();
  return { first, complete };
}

/** The same tiles in OpenSeadragon, with the drawer named. */
export async function deepSeadragon(move: Move, drawer: 'canvas' | 'html') {
  const host = stage('seadragon');
  const begun = performance.now();
  const viewer = OpenSeadragon({
    element: host, drawer, showNavigationControl: false, immediateRender: false, animationTime: 0, blendTime: 0, springStiffness: 100,
    tileSources: {
      width: pyramid.width, height: pyramid.height, tileSize: pyramid.size, tileOverlap: 0, minLevel: 0, maxLevel: pyramid.levels - 1,
      getTileUrl: (level: number, x: number, y: number) => `/exhibit/${pyramid.path}/${level}/${x}_${y}.webp`,
    } as unknown as OpenSeadragon.TileSourceOptions,
  });
  let drawn = false;
  viewer.addOnceHandler('tile-drawn', () => { drawn = true; });
  viewer.addOnceHandler('tile-loaded', () => { drawn = true; });
  await until(() => drawn);
  const first = (await painted()) - begun;
  const covered = () => viewer.world.getItemCount() > 0 && viewer.world.getItemAt(0).getFullyLoaded();
  await until(covered);
  const complete = (await painted()) - begun;
  viewer.viewport.zoomTo(viewer.viewport.imageToViewportZoom(0.25), undefined, true);
  await until(covered);
  await steps(() => {
    if (move === 'pan') viewer.viewport.panBy(viewer.viewport.deltaPointsFromPixels(new OpenSeadragon.Point(24, 8)), true);
    else viewer.viewport.zoomBy(1.02, undefined, true);
  });
  await until(covered);
  viewer.destroy();
  host.remove();
  return { first, complete };
}
