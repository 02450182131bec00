import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Plate } from '../../exhibit/format/exhibit';
import { Icon } from '../shell/Icon';
import { useExhibit } from '../store';
import { nameOf, useWords } from '../words';
import { followDrag } from './drag';
import type { TileView } from './tile-view';

interface WipeProps { stage: RefObject<HTMLDivElement | null>; viewer: TileView; plate: Plate; lang: string }

/** The black line that translates a sheet: the original left of it, the visitor's language right of it. */
export function Wipe({ stage, viewer, plate, lang }: WipeProps) {
  const say = useWords();
  const { languages } = useExhibit();
  const line = useRef<HTMLDivElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  /** Where the line stands on the picture: 0 is its left edge. */
  const [part, setPart] = useState(0.5);
  const others = languages.filter((one) => one !== lang && !plate.translated[one]);
  const original = others.length === 1 ? nameOf(others[0]!) : say('plate.original');

  useEffect(() => {
    const host = stage.current!;
    const follow = () => {
      const { x, scale } = viewer.view();
      const { width } = plate.tiles ?? plate;
      const at = Math.max(0, Math.min(host.clientWidth, x + part * width * scale));
      viewer.cut(at);
      line.current!.style.transform = `translateX(${at}px)`;
    };
    follow();
    host.addEventListener('moved', follow);
    return () => host.removeEventListener('moved', follow);
  }, [part, plate, stage, viewer]);

  useEffect(() => {
    const { width } = plate.tiles ?? plate;
    return followDrag(grip.current!, {
      move: (_, x) => {
        const view = viewer.view();
        setPart(Math.max(0, Math.min(1, (x - stage.current!.getBoundingClientRect().left - view.x) / (width * view.scale))));
      },
    });
  }, [plate, stage, viewer]);

  const keys = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -0.05, ArrowRight: 0.05, Home: -1, End: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setPart(Math.max(0, Math.min(1, part + step)));
  };
  return (
    <div className="plate-wipe" ref={line}>
      <button type="button" className="plate-tongue" aria-pressed={part === 1} onClick={() => setPart(1)}>{original}</button>
      <button type="button" ref={grip} className="plate-grip" role="slider" aria-label={say('plate.wipe')} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(part * 100)} aria-valuetext={`${original} ${Math.round(part * 100)} %`} onKeyDown={keys}>
        <Icon name="left" />
        <Icon name="right" />
      </button>
      <button type="button" className="plate-tongue" aria-pressed={part === 0} onClick={() => setPart(0)}>{nameOf(lang)}</button>
    </div>
  );
}
