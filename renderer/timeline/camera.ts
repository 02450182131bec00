/** How the span shown moves: pure arithmetic on spans. */
import type { Span } from '../visit';

const length = ({ start, end }: Span) => end - start;

/** A span moved back inside the bounds, shortened where it is longer than they are. */
export function within({ start, end }: Span, bounds: Span): Span {
  const long = Math.min(end - start, length(bounds));
  const from = Math.min(Math.max(start, bounds.start), bounds.end - long);
  return { start: from, end: from + long };
}

/** `factor` below 1 comes closer. The moment `focus` stays where it is; no closer than `least` ms. */
export function zoomed(span: Span, factor: number, { focus, bounds, least }: { focus: number; bounds: Span; least: number }): Span {
  const long = Math.min(Math.max(length(span) * factor, Math.min(least, length(bounds))), length(bounds));
  const share = Math.min(1, Math.max(0, (focus - span.start) / length(span)));
  const start = focus - share * long;
  return within({ start, end: start + long }, bounds);
}

/** On the way from one span to another: lengths grow by equal factors, so that the flight seems even. */
export function between(a: Span, b: Span, done: number): Span {
  const from = length(a);
  const to = length(b);
  if (Math.abs(Math.log(to / from)) < 1e-3) {
    const start = a.start + (b.start - a.start) * done;
    return { start, end: start + from + (to - from) * done };
  }
  const long = from * (to / from) ** done;
  const start = a.start + ((b.start - a.start) * (from - long)) / (from - to);
  return { start, end: start + long };
}
