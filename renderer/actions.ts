/** Everything that a view may ask for. A *step* can be taken back with Back; an *adjustment* (a drag, a camera) cannot. */
import { startOf } from '../exhibit/dates/dates';
import { lookup } from './lookup';
import { fits, meets } from './selectors';
import { distanceAt, type Distance } from './timeline/distances';
import { useStore, type State } from './store';
import type { Aid, Camera, Span, TextSize, View, Visit } from './visit';
import { loadExhibit } from './load-exhibit';
import { openingVisit } from './opening-visit';
import { fetchReadingsNear } from './readings-near';

/** As far back as Back remembers: far more than anyone takes, and a bound on memory. */
const TRAIL = 60;

const set = (patch: Partial<State>) => useStore.setState(patch);
const get = () => useStore.getState();

/** A change of the visit that Back undoes. */
export function step(patch: Partial<Visit>) {
  const { visit, trail } = get();
  set({ visit: { ...visit, ...patch }, trail: [...trail, visit].slice(-TRAIL), playing: false });
}

/** A change of the visit that is not worth a step back. */
export function adjust(patch: Partial<Visit>) {
  set({ visit: { ...get().visit, ...patch } });
}

export function back() {
  const { trail, visit } = get();
  const last = trail.at(-1);
  if (last) set({ visit: { ...last, lang: visit.lang, aids: visit.aids, textSize: visit.textSize }, trail: trail.slice(0, -1), playing: false });
}

const nothingChosen = { event: undefined, place: undefined, person: undefined, plate: undefined, document: undefined, situation: undefined, page: undefined, open: false };

/** The loupe moves to the cell of `at`, and what is shown with it; whatever was chosen in another cell is let go. One change, so that all is drawn once. */
export function moveTo(at: number, span?: Span) {
  const { visit } = get();
  const cell = startOf(visit.scale, at);
  const moved = cell !== visit.at;
  if (moved || span) adjust({ ...(moved && { ...nothingChosen, at: cell }), ...(span && { span }) });
}

/** Another distance of the ribbon, the loupe staying where it is unless `at` says otherwise. */
export function changeDistance(to: Distance, at = get().visit.at) {
  const inside = Math.min(Math.max(at, to.span.start), to.span.end - 1);
  step({ scale: to.unit, span: to.span, at: startOf(to.unit, inside) });
}

/** Pinch and wheel: the ribbon shows exactly this span. */
export const spread = (span: Span) => adjust({ span });

export function chooseEvent(id: string, open = get().visit.open, more: Partial<Visit> = {}) {
  const { exhibit, visit } = get();
  const event = lookup(exhibit).event.get(id);
  if (!event) return;
  const inside = visit.span && meets(event.when, visit.span) && event.when.start >= visit.span.start && fits(event.when, visit.scale);
  const distance = inside ? undefined : distanceAt(exhibit, event.when);
  const scale = distance?.unit ?? visit.scale;
  step({
    ...nothingChosen,
    view: 'explore',
    event: id,
    open,
    at: startOf(scale, event.when.start),
    ...(distance && { scale, span: distance.span }),
    ...more,
  });
}

export const choosePlace = (id: string) => step({ ...nothingChosen, view: 'explore', place: id });
export const choosePerson = (id: string) => step({ ...nothingChosen, view: 'people', person: id });
/** The next plate takes the place of the one that hangs: Back leads to where the first was opened. */
export const openPlate = (id: string) => (get().visit.plate ? adjust({ plate: id }) : step({ plate: id }));
export const openDocument = (id: string) => step({ view: 'explore', document: id, open: true });
export const openSituation = (id: string) => step({ view: 'explore', document: undefined, situation: id, open: true });
/** A chapter of the contents, or the agenda. */
export const openPage = (page: string) => step({ ...nothingChosen, view: 'contents', page });
/** A theme is followed from its first story: from here on the sheets lead to the next one. */
export const followPath = (theme: string, event: string) => chooseEvent(event, false, { themes: [theme], kinds: [] });
/** The query as it is typed: a letter is no step. */
export const lookFor = (query: string) => adjust({ query: query || undefined });
export const read = () => step({ open: true });
/** The sheet is put back; the chosen item stays under the finger. Closing what a step opened is that step taken back. */
export const close = () => shut({ open: false, document: undefined, situation: undefined });
export const closePlate = () => shut({ plate: undefined });
/** The page of the contents is put back, and they are seen again. */
export const leavePage = () => shut({ page: undefined });
/** A place is let go, and the sheet of the cell hangs again. */
export const leavePlace = () => shut({ place: undefined });

function shut(patch: Partial<Visit>) {
  const { visit, trail } = get();
  const shown = { ...visit, ...patch };
  const same = (one: Visit) => keys.every((key) => Boolean(one[key]) === Boolean(shown[key]) && (!one[key] || one[key] === shown[key]));
  if (trail.length && same(trail.at(-1)!)) back();
  else step(patch);
}
const keys = ['view', 'at', 'scale', 'event', 'place', 'person', 'plate', 'document', 'situation', 'page', 'open'] as const;

/** A region of the imprint. The same region again leads to its beginning, on the same day. */
export const goTo = (view: View) => step({ ...nothingChosen, view, camera: undefined });

/** Filters narrow what every view shows. */
export const filter = (patch: Partial<Pick<Visit, 'themes' | 'kinds'>>) => step(patch);
export const moveCamera = (camera: Camera | undefined) => adjust({ camera });
export const play = (playing: boolean) => set({ playing });

/** The sheet of aids is laid over the screen, or put away. */
export const chooseAids = (choosingAids: boolean) => set({ choosingAids, taking: false });
export const takeAlong = (taking: boolean) => set({ taking, choosingAids: false });

/** An aid is put on or laid aside. Like the language it is no step: Back does not take it away. */
export function wear(aid: Aid, on: boolean) {
  const others = get().visit.aids.filter((one) => one !== aid);
  adjust({ aids: on ? [...others, aid] : others });
}

export const setTextSize = (textSize: TextSize) => adjust({ textSize: textSize === 100 ? undefined : textSize });

/** The same visit in another language. */
export async function speak(lang: string) {
  const exhibit = await loadExhibit(lang);
  await fetchReadingsNear(exhibit, get().visit);
  set({ exhibit, visit: { ...get().visit, lang } });
}

/** A visitor touches the attract screen, in the language of the word that was touched. */
export async function begin(lang?: string) {
  if (lang && lang !== get().visit.lang) await speak(lang);
  set({ phase: 'opening', left: undefined });
}

export const opened = () => set({ phase: 'visit' });
export const warn = () => set({ phase: 'warning', playing: false });
export const stay = () => set({ phase: 'visit' });

/** A speaker leads: the exhibit goes where the talk is, and there is no way back but theirs. */
export const lead = (patch: Partial<Visit>) => set({ visit: { ...get().visit, ...patch }, trail: [], phase: 'talk', playing: false, choosingAids: false, taking: false });
/** The speaker explores from there. */
export const leadFree = () => lead({ view: 'explore', open: false, camera: undefined });

/** The visit is put away: day, language, filters and the way back are forgotten. */
export async function putAway() {
  const exhibit = await loadExhibit(get().exhibit.languages[0]!);
  set({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'attract', playing: false, choosingAids: false, taking: false, left: undefined });
}

/** So long a visit can be taken up again, in ms. */
const KEPT = 180_000;

/** Nobody touched: the visit is put away, and kept for whoever comes back. A forgotten one stays forgotten. */
export async function leave() {
  const { visit, trail } = get();
  const left = { visit, trail };
  await putAway();
  set({ left });
  setTimeout(() => get().left === left && set({ left: undefined }), KEPT);
}

/** The visit that was left goes on where it was, in its language and with its aids. */
export async function takeUp() {
  const { left } = get();
  if (!left) return;
  const exhibit = await loadExhibit(left.visit.lang);
  await fetchReadingsNear(exhibit, left.visit);
  set({ exhibit, ...left, left: undefined, phase: 'visit' });
}
