import { useEffect, useRef, type RefObject } from 'react';
import type { Plate } from '../../exhibit/format/exhibit';
import { preview } from './rendition';
import type { TileView } from './tile-view';

/** The largest width and height of the inset, in rem: the head of the sheet. */
const [WIDE, HIGH] = [13, 14.8];

/** The whole picture, small, with a red frame around what the screen shows. */
export function PlateInset({ plate, stage, viewer }: { plate: Plate; stage: RefObject<HTMLDivElement | null>; viewer: TileView }) {
  const frame = useRef<HTMLElement>(null);
  const inset = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = stage.current!;
    const size = plate.tiles ?? plate;
    const follow = () => {
      const { left, top, right, bottom } = viewer.seen();
      const { style } = frame.current!;
      style.left = `${(left / size.width) * 100}%`;
      style.top = `${(top / size.height) * 100}%`;
      style.width = `${((right - left) / size.width) * 100}%`;
      style.height = `${((bottom - top) / size.height) * 100}%`;
      inset.current!.dataset.whole = String(viewer.view().scale <= viewer.limits().least * 1.01);
    };
    follow();
    host.addEventListener('moved', follow);
    return () => host.removeEventListener('moved', follow);
  }, [plate, stage, viewer]);
  const aspect = plate.width / plate.height;
  const width = Math.min(WIDE, HIGH * aspect);
  return (
    <div ref={inset} className="plate-inset" aria-hidden style={{ width: `${width}rem`, height: `${width / aspect}rem` }}>
      <img src={preview(plate, 200).src} alt="" draggable={false} />
      <i ref={frame} />
    </div>
  );
}
