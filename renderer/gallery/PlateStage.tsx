import { useEffect, useRef, useState } from 'react';
import type { Plate } from '../../exhibit/format/exhibit';
import { reachShare, wears } from '../aids/worn';
import { onward } from '../shell/direction';
import { Icon } from '../shell/Icon';
import { useWords } from '../words';
import { remPx } from './drag';
import { offerPart, partIn } from './part-at-hand';
import { PlateInset } from './PlateInset';
import { whole, type Free, type Size } from './pan-zoom';
import { address, onScreen, preview } from './rendition';
import { createTileView, type TileView } from './tile-view';
import { giveHands } from './viewer-hands';
import { Wipe } from './Wipe';

/** The picture itself: moved by one finger, magnified by two, the wheel, the keys or the buttons. */
export function PlateStage({ plate, lang }: { plate: Plate; lang: string }) {
  const say = useWords();
  const stage = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<TileView>();
  const [failed, setFailed] = useState(false);
  const over = plate.translated[lang];
  useEffect(() => {
    const host = stage.current!;
    const made = createTileView(host, pictureOf(plate, over, freeOf(host, !!over)), () => host.dispatchEvent(new Event('moved')));
    const fit = () => made.room(freeOf(host, !!over));
    const observer = new ResizeObserver(fit);
    observer.observe(host);
    fit();
    setViewer(made);
    const forget = giveHands(host, made);
    const withdraw = offerPart(() => partIn(made.view(), plate.tiles ?? plate, freeOf(host, !!over)));
    return () => {
      withdraw();
      observer.disconnect();
      forget();
      made.destroy();
    };
  }, [plate, over]);
  return (
    <>
      <div ref={stage} className="plate-stage" tabIndex={0} role="img" aria-label={plate.alt} aria-description={say('plate.stage')} onErrorCapture={() => setFailed(true)} />
      {failed && <p className="plate-missing">{say('plate.missing')}</p>}
      {viewer && over && <Wipe stage={stage} viewer={viewer} plate={plate} lang={lang} />}
      {viewer && <PlateInset stage={stage} viewer={viewer} plate={plate} />}
      <div className="plate-tools" role="group" aria-label={say('plate.tools')}>
        <button type="button" aria-label={say('plate.closer')} onClick={() => viewer?.magnify(1.8)}><Icon name="plus" /></button>
        <button type="button" aria-label={say('plate.farther')} onClick={() => viewer?.magnify(1 / 1.8)}><Icon name="minus" /></button>
        <button type="button" aria-label={say('plate.whole')} onClick={() => viewer?.whole()}>
          <svg viewBox="0 0 40 40" className="icon" aria-hidden fill="none" stroke="currentColor" strokeWidth="4.4"><path d="M4 14V4h10M26 4h10v10M36 26v10H26M14 36H4V26" /></svg>
        </button>
      </div>
    </>
  );
}

/** The rendition shown at once is sharp as long as the picture is whole: tiles are for those who come closer. */
function pictureOf(plate: Plate, over: string | undefined, free: Free) {
  const size: Size = plate.tiles ?? { width: plate.width || 1, height: plate.height || 1 };
  return {
    size,
    first: onScreen(plate),
    preview: preview(plate, size.width * whole(size, free).scale * devicePixelRatio),
    src: address(plate.src),
    tiles: plate.tiles,
    over: over && address(over),
  };
}

/** What the sheet and the tools leave free, in rem, where one reads from the left; as in plate-view.css. */
const BESIDE = { left: 57.6, top: 3.6, right: 16, bottom: 3.6 };
const BELOW = { left: 4.8, top: 4.8, right: 4.8, bottom: 90 };
/** Above the line of reach; as in reach.css. */
const ABOVE = { left: 4.8, top: 3.6, right: 4.8 };
/** The grip of the wipe stands below the sheet that it translates. */
const GRIP = { beside: 16, below: 8.4 };

function freeOf({ clientWidth, clientHeight }: HTMLElement, wipe: boolean): Free {
  const tall = clientHeight > clientWidth;
  const rem = remPx();
  const low = wears('reach') && !tall;
  const edge = low ? { ...ABOVE, bottom: (clientHeight * (1 - reachShare())) / rem } : tall ? BELOW : BESIDE;
  const grip = !wipe || low ? 0 : tall ? GRIP.below : GRIP.beside;
  const [left, right] = onward() > 0 ? [edge.left, edge.right] : [edge.right, edge.left];
  return { left: left * rem, top: edge.top * rem, right: clientWidth - right * rem, bottom: clientHeight - (edge.bottom + grip) * rem };
}
