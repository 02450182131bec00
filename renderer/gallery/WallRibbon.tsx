import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Plate, TimeUnit } from '../../exhibit/format/exhibit';
import { onward, readingKey } from '../shell/direction';
import { Icon } from '../shell/Icon';
import { useExhibit } from '../store';
import { cellWords, dayMonthWords } from '../timeline/date-words';
import { useWords } from '../words';
import { binsOf, type Bins } from './bins';
import { followDrag } from './drag';
import type { WallView } from './wall-view';

/** The days of the wall, with a bracket around those on the screen; the bracket is dragged, or the arrows are pressed. */
export function WallRibbon({ plates, view }: { plates: Plate[]; view: WallView }) {
  const say = useWords();
  const exhibit = useExhibit();
  const bins = useMemo(() => binsOf(exhibit, plates), [exhibit, plates]);
  const track = useRef<HTMLDivElement>(null);
  const bracket = useRef<HTMLDivElement>(null);
  useEffect(() => followView(bracket.current!, view, bins), [view, bins]);
  useEffect(() => followHand(track.current!, view, bins), [view, bins]);
  const turn = (screens: number) => view.slide.glideTo(view.slide.at + screens * view.screen());
  const keys = (event: KeyboardEvent) => {
    const way = { ArrowLeft: -0.25, ArrowRight: 0.25, PageUp: -0.9, PageDown: 0.9, Home: -1e6, End: 1e6 }[readingKey(event.key)];
    if (way === undefined) return;
    event.preventDefault();
    turn(way);
  };
  return (
    <div className="walls-ribbon">
      <button type="button" className="walls-turn" aria-label={say('gallery.earlier')} onClick={() => turn(-0.8)}><Icon name="left" /></button>
      <div className="walls-track" ref={track}>
        <Stacks bins={bins} />
        {bins.ticks.map(({ bin, at, unit }, i) => (
          <span key={at} className="walls-tick" data-end={i === bins.ticks.length - 1 || undefined} style={{ insetInlineStart: `${((i === bins.ticks.length - 1 ? bin + 1 : bin) / bins.stacks.length) * 100}%` }}>
            {tickText(at, unit, exhibit.lang)}
          </span>
        ))}
        <div ref={bracket} className="walls-bracket" role="slider" tabIndex={0} aria-label={say('gallery.bracket')} aria-valuemin={0} aria-valuemax={100} onKeyDown={keys} />
      </div>
      <button type="button" className="walls-turn" aria-label={say('gallery.later')} onClick={() => turn(0.8)}><Icon name="right" /></button>
    </div>
  );
}

/** Bricks above this are not drawn: the stack says "many". */
const HIGHEST = 5;

/** Three shapes, however many bricks: the wall's first frame waits for each element. */
function Stacks({ bins: { stacks, dark } }: { bins: Bins }) {
  const bricks = (red: boolean) =>
    stacks.flatMap((count, bin) => (dark[bin] === red ? Array.from({ length: Math.min(count, HIGHEST) }, (_, i) => brick(bin, 50 - i * 12, 9)) : [])).join('');
  return (
    <svg viewBox={`0 0 ${stacks.length} 66`} preserveAspectRatio="none" aria-hidden>
      <path d={bricks(true)} fill="var(--red)" />
      <path d={bricks(false)} fill="var(--sheet)" />
      <path className="walls-none" d={stacks.map((count, bin) => (count ? '' : brick(bin, 56, 3))).join('')} />
      <rect y="64" width={stacks.length} height="2" fill="var(--sheet)" />
    </svg>
  );
}

const brick = (bin: number, y: number, height: number) => `M${bin + 0.2} ${y}h.6v${height}h-.6z`;

/** The bracket stands around the days of what is on the screen. Returns its clean-up. */
function followView(bracket: HTMLElement, view: WallView, bins: Bins) {
  const place = () => {
    const { from, to } = view.inSight();
    const seen = bins.of.slice(from, to);
    const first = seen.length ? Math.min(...seen) : 0;
    const last = seen.length ? Math.max(...seen) : bins.stacks.length - 1;
    bracket.style.insetInlineStart = `${(first / bins.stacks.length) * 100}%`;
    bracket.style.width = `${((last + 1 - first) / bins.stacks.length) * 100}%`;
    bracket.setAttribute('aria-valuenow', String(Math.round((from / Math.max(1, bins.of.length)) * 100)));
    bracket.setAttribute('aria-valuetext', `${from + 1}–${to} / ${bins.of.length}`);
  };
  place();
  const stopFollowing = view.follow(place);
  const stopListening = view.subscribe(place);
  return () => {
    stopFollowing();
    stopListening();
  };
}

/** A finger on the ribbon brings the plates of that day to the middle of the wall. Returns its clean-up. */
function followHand(track: HTMLElement, view: WallView, bins: Bins) {
  const plateAt = (x: number) => {
    const { left, right, width } = track.getBoundingClientRect();
    const bin = ((onward() > 0 ? x - left : right - x) / width) * bins.stacks.length;
    const next = bins.of.findIndex((one) => one + 0.5 >= bin);
    return next < 0 ? bins.of.length - 1 : next;
  };
  const go = (x: number) => view.centreOn(plateAt(x));
  return followDrag(track, { move: (_, x) => go(x), tap: (_, x) => view.reveal(plateAt(x)) });
}

const tickText = (at: number, unit: TimeUnit, lang: string) =>
  unit === 'day' || unit === 'hour' ? dayMonthWords(at, lang) : cellWords(at, unit, lang);
