/** Moving and magnifying a picture: pure arithmetic. A point of the picture stands on the screen at `offset + scale * point`. */
export interface Size { width: number; height: number }
export interface Point { x: number; y: number }
export interface View { x: number; y: number; scale: number }
/** The part of the screen that no sheet covers, in px. */
export interface Free { left: number; top: number; right: number; bottom: number }
export interface Limits { least: number; most: number }

/** The whole picture, as large as it goes, in the middle. */
export function whole(size: Size, free: Free): View {
  const scale = Math.min((free.right - free.left) / size.width, (free.bottom - free.top) / size.height);
  return keep({ x: 0, y: 0, scale }, size, free);
}

/** The same view with the picture's edges held: centred where it is smaller than the free part, else filling it. */
export function keep({ x, y, scale }: View, size: Size, free: Free): View {
  return {
    x: held(x, size.width * scale, free.left, free.right),
    y: held(y, size.height * scale, free.top, free.bottom),
    scale,
  };
}

const held = (at: number, long: number, from: number, to: number) =>
  long <= to - from ? (from + to - long) / 2 : Math.min(from, Math.max(at, to - long));

export const pan = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy });

/** Larger by a factor, the point of the picture under `at` staying there. */
export function zoom(view: View, factor: number, at: Point, { least, most }: Limits): View {
  const scale = Math.min(most, Math.max(least, view.scale * factor));
  const real = scale / view.scale;
  return { x: at.x - (at.x - view.x) * real, y: at.y - (at.y - view.y) * real, scale };
}

/** Two fingers that went from one pair of points to another: what was under their middle stays under it. */
export function pinch(view: View, from: [Point, Point], to: [Point, Point], limits: Limits): View {
  const [before, after] = [middle(from), middle(to)];
  const factor = distance(to) / (distance(from) || 1);
  return pan(zoom(view, factor, before, limits), after.x - before.x, after.y - before.y);
}

const middle = ([a, b]: [Point, Point]): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = ([a, b]: [Point, Point]) => Math.hypot(a.x - b.x, a.y - b.y);

/** The part of the picture that the screen shows, in its own pixels. */
export function seen({ x, y, scale }: View, size: Size, screen: Size): Free {
  return {
    left: Math.max(0, -x / scale),
    top: Math.max(0, -y / scale),
    right: Math.min(size.width, (screen.width - x) / scale),
    bottom: Math.min(size.height, (screen.height - y) / scale),
  };
}

/** A view on the straight way from one to another; scales go by ratio, so that every moment magnifies alike. */
export function between(from: View, to: View, share: number): View {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const part = to.scale === from.scale ? share : (scale - from.scale) / (to.scale - from.scale);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, scale };
}
