/** Longer than a file should be: the one place that talks to MapLibre in order; what can be computed lies in the modules it names. */
import type { Position } from 'geojson';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { choosePlace, moveCamera } from '../actions';
import { isCalm } from '../aids/calm';
import { windowOf } from '../selectors';
import type { Camera, Visit } from '../visit';
import { cameraGoal, reads, restCamera } from './camera-goal';
import { curtain } from './curtain';
import { drawWhenWhole } from './draw-when-whole';
import { drawnInSoftware } from './drawn-in-software';
import { Fade } from './fade';
import { freeArea, padding, pageOf, underThings, type Page } from './free-area';
import { planImages } from './images';
import { groundFinder, groundState, labelGrounds, type FindGround } from './label-ground';
import { LabelStates } from './label-states';
import { LitLayers } from './lit-layers';
import type { LoadedLayer } from './load-layers';
import { maplibregl } from './maplibre';
import { mindTouches } from './mind-touches';
import { momentShown } from './moment-shown';
import { PlaceMarks } from './place-marks';
import { SETTLE } from './settle';
import { Sources } from './sources';
import type { Box } from './spread';
import { steadyTap, TAP } from './steady-tap';
import { drawnLayers, styleOf } from './style';
import { Suit } from './suit';
import { Things } from './things';
import { readTheme, type PlanTheme } from './theme';
import { TouchedGround } from './touched-ground';
import { clockOf, heldNow, turn } from './validity';

/** What of the store the plan draws. */
export interface Scene { exhibit: Exhibit; visit: Visit; playing: boolean }

/** What the visitor's own hand moved is worth keeping in the visit; a journey follows from what was chosen. */
const BY_HAND = { byHand: true };
const TURN = 280;
const TELL = 2400;
const TRAVEL = 900;
/** Between two stops of a tour: long enough to see the streets go by. */
const FLIGHT = 2400;
/** After the first picture, until the graphics process has certainly drawn it. */
const QUIET = 2_000;
/** How far a flight rises: less than MapLibre's own 1.42, so that the city stays in sight below. */
const RISE = 1.2;

/** What is ready before MapLibre is made. */
interface Made { layers: LoadedLayer[]; find: FindGround; grounds: ReturnType<typeof labelGrounds>; antialias: boolean }

/**
 * The one MapLibre instance of the page and what is drawn on it. It outlives the region that shows it: WebGL contexts
 * are scarce and a new one for every visit would leak (kiosk pages run for weeks). It holds no state of the visit; it
 * is told the scene and reports the camera when that rests.
 */
export class Plan {
  readonly element = document.createElement('div');
  readonly map: maplibregl.Map;
  readonly layers: LoadedLayer[];
  readonly ground: TouchedGround;
  private readonly clock;
  private readonly grounds;
  private readonly theme: PlanTheme;
  private readonly fade: Fade;
  private readonly lit = new LitLayers();
  private readonly marks: PlaceMarks;
  private readonly states: LabelStates;
  private readonly suit: Suit;
  private readonly curtain;
  /** What holds at the clock's moment, looked up at every frame of a drag. */
  private holding?: ReturnType<typeof heldNow>;
  private scene?: Scene;
  /** The style is there to be told things; false while the WebGL context is lost. */
  private whole = true;
  private page: Page;
  private reported?: Camera;
  private quiet?: ReturnType<typeof setTimeout>;
  private readonly listeners = new Set<() => void>();
  private readonly standing = new Things(() => this.tell());

  static async create(host: HTMLElement, exhibit: Exhibit, layers: LoadedLayer[]): Promise<Plan> {
    const faces = typefaces(host);
    // In pieces: between them the page answers, and brings MapLibre's worker to life.
    await breath();
    const antialias = !drawnInSoftware();
    await breath();
    const find = groundFinder(layers);
    const grounds = labelGrounds(layers, find);
    await faces;
    await breath();
    const plan = new Plan(host, exhibit, { layers, find, grounds, antialias });
    await new Promise<void>((resolve) => plan.map.once('style.load', () => resolve()));
    plan.furnish();
    return plan;
  }

  private constructor(host: HTMLElement, exhibit: Exhibit, { layers, find, grounds, antialias }: Made) {
    this.layers = layers;
    this.grounds = grounds;
    this.element.className = 'plan-canvas';
    host.prepend(this.element);
    this.page = pageOf(host);
    this.clock = clockOf(layers);
    const { unit } = this.page;
    this.theme = readTheme(host);
    const { theme } = this;
    const sources = new Sources(layers);
    const [west, south, east, north] = exhibit.map.bounds;
    this.map = new maplibregl.Map({
      container: this.element,
      style: styleOf(layers, { theme, unit, lang: exhibit.lang }, { maxZoom: exhibit.map.maxZoom, sources }),
      // It is ours: to hold it against the whole specification takes a tenth of a second of every start.
      validateStyle: false,
      ...this.shot(restCamera(exhibit)),
      maxBounds: [[west, south], [east, north]],
      minZoom: exhibit.map.minZoom + Math.log2(unit),
      maxZoom: exhibit.map.maxZoom + Math.log2(unit),
      maxPitch: 0,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      doubleClickZoom: false,
      boxZoom: false,
      keyboard: false,
      renderWorldCopies: false,
      fadeDuration: quick(SETTLE) || 1,
      clickTolerance: TAP * unit,
      trackResize: false,
      // MapLibre keeps five screens of tiles for each layer in case a finger comes back: 60 MB more in the page and in the graphics process.
      maxTileCacheZoomLevels: 1,
      canvasContextAttributes: { antialias },
    });
    // The region around it has the keys, and is one stop of Tab.
    this.map.getCanvas().tabIndex = -1;
    this.map.touchZoomRotate.disableRotation();
    mindTouches(this.element, () => this.page.unit);
    steadyTap(this.element, { unit: () => this.page.unit, tap: ({ x, y }) => this.tapped(this.map.unproject([x, y])) });
    this.suit = new Suit(this.map);
    this.curtain = curtain(this.map);
    this.map.setPadding(padding(this.page, false));
    this.fade = new Fade((key, on) => {
      this.map.setFeatureState(sources.state(key), { on });
      this.lit.set(key.layer, key.id, on);
    });
    this.ground = new TouchedGround(this.map, { layers, theme, unit });
    this.states = new LabelStates(this.map);
    this.marks = new PlaceMarks(this.map, exhibit, { theme, unit, find, states: this.states, sees: (place) => this.sees(place), changed: () => this.tell() });
    this.map.on('move', () => this.tell());
    this.map.on('moveend', ({ originalEvent, byHand }: { originalEvent?: unknown; byHand?: boolean }) => this.rested(Boolean(originalEvent) || Boolean(byHand)));
    this.map.on('click', ({ lngLat }) => this.tapped(lngLat));
    this.map.on('webglcontextlost', () => void (this.whole = false));
    this.map.on('webglcontextrestored', () => void this.map.once('idle', () => this.restore()));
    this.map.on('error', ({ error }) => console.error('plan:', error));
  }

  /** Moves into a region of the page; the canvas keeps its context. */
  attach(host: HTMLElement) {
    host.prepend(this.element);
    this.resize();
  }

  detach() {
    this.map.stop();
    this.element.remove();
    this.turnTo(false);
  }

  /** Whether anybody can see the plan: else nothing of it is drawn, and all of it when somebody can. */
  turnTo(seen: boolean) {
    if (seen) this.curtain.release('unseen');
    else this.curtain.hold('unseen');
  }

  /** Stands still while the red of "still there?" is over it: what moves under it is drawn sixty times a second and waits for no picture to be shown. */
  freeze(still: boolean) {
    if (still) this.curtain.hold('asked');
    else this.curtain.release('asked');
  }

  resize() {
    if (!this.element.parentElement) return;
    const { whole, mirrored } = this.page;
    this.page = pageOf(this.element.parentElement);
    this.standing.look();
    this.map.resize();
    this.map.setPadding(padding(this.page, this.open));
    // Another shape of the plan: what it shows is shown anew in it.
    if ((whole !== this.page.whole || mirrored !== this.page.mirrored) && this.scene) this.travel(this.goal(this.scene), this.open, 0);
    this.tell();
  }

  show(scene: Scene) {
    const before = this.scene;
    this.scene = scene;
    if (!this.whole) return;
    if (before?.exhibit.lang !== scene.exhibit.lang) this.speak(scene.exhibit.lang);
    this.tellTime(scene, before);
    this.marks.show(scene.exhibit, scene.visit, windowOf(scene.exhibit, scene.visit));
    this.follow(scene, before);
    this.tell();
    // For whoever drives the kiosk: what is drawn when the plan rests next.
    this.element.dataset.shown = String(scene.visit.at);
  }

  /** Screen pixels of the region from its upper left corner. */
  project = (lon: number, lat: number) => this.map.project([lon, lat]);
  get area() { return freeArea(this.page, this.open); }
  get layout() { return this.page; }
  get open() { return this.scene !== undefined && reads(this.scene.visit); }
  get camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { lon: round(lng, 5), lat: round(lat, 5), zoom: round(this.map.getZoom() - Math.log2(this.page.unit), 2) };
  }
  held = () => (this.holding ??= heldNow(this.clock));

  onMove(listener: () => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  zoomBy = (steps: number) => this.map.easeTo({ zoom: this.map.getZoom() + steps, duration: quick(TURN) }, BY_HAND);
  panBy = (x: number, y: number) => this.map.panBy([x * this.page.unit, y * this.page.unit], { duration: quick(TURN) }, BY_HAND);
  home = () => {
    if (!this.scene) return;
    moveCamera(undefined);
    this.travel(restCamera(this.scene.exhibit, this.design(this.area)), this.open, TRAVEL);
  };

  /** Labels within 40 px of these points, or under what stands on the plan, are hidden; they are never shrunk. */
  clear(points: { x: number; y: number; reach: number }[], named?: string) {
    const held = this.held();
    const near = 40 * this.page.unit;
    const things = this.ground.box ? [...this.things, this.ground.box] : this.things;
    const covered = ([lon, lat]: Position) => {
      const at = this.map.project([lon!, lat!]);
      return underThings(this.page, this.open, things, at) || points.some(({ x, y, reach }) => Math.hypot(at.x - x, at.y - y) < reach + near);
    };
    if (!this.whole) return;
    for (const { label, ground } of this.grounds)
      this.states.set(label.layer, label.id, { hidden: covered(ground.at), ...groundState(ground, held) });
    this.marks.names.clear(covered, held, named);
  }

  /** What stands on the plan, in pixels of the region. */
  get things() { return this.standing.all; }
  keepClear = (element: HTMLElement) => this.standing.add(element);

  remove() {
    clearTimeout(this.quiet);
    this.fade.stop();
    this.marks.names.stop();
    this.map.remove();
    this.element.remove();
  }

  /** MapLibre brings its own layers back after a lost context; what was told to it since, and the places, are ours. */
  private restore() {
    this.whole = true;
    this.marks.again();
    this.states.forgetAll();
    this.clock.on.fill(0);
    this.holding = undefined;
    this.fade.forget();
    this.lit.forget();
    this.lit.watch(this.map, this.layers);
    this.rehearse();
    if (!this.scene) return;
    const { scene } = this;
    this.scene = undefined;
    this.show(scene);
  }

  /** Once, also behind the slides of a talk: what is drawn first would wait for its programs. */
  private rehearse = () => {
    this.curtain.lift();
    this.lit.rehearse(this.map);
  };

  private furnish() {
    this.lit.watch(this.map, this.layers);
    this.map.once('idle', () => (this.quiet = setTimeout(this.rehearse, QUIET)));
    drawWhenWhole(this.map, this.curtain);
    for (const { id, data, pixelRatio } of planImages(this.theme, this.page.unit)) this.map.addImage(id, data, { pixelRatio });
    this.ground.add(this.map.getStyle().layers.find(({ type }) => type === 'symbol')?.id);
    this.marks.add();
  }

  /** The visitor's aids have changed: words and gestures follow; other colours are paint and signs anew, while data and states stay. */
  repaint = () => {
    const theme = readTheme(this.element);
    if (this.whole) this.suit.follow();
    if (!this.whole || Object.entries(theme).every(([name, value]) => this.theme[name as keyof PlanTheme] === value)) return;
    // The same object, because the layers that draw by themselves hold it.
    Object.assign(this.theme, theme);
    for (const { id, data } of planImages(theme, this.page.unit)) this.map.updateImage(id, data);
    for (const { id, paint = {} } of drawnLayers(this.layers, { theme, unit: this.page.unit, lang: this.scene?.exhibit.lang ?? '' }))
      for (const [name, value] of Object.entries(paint)) this.map.setPaintProperty(id, name as keyof typeof paint, value as never);
    this.ground.repaint();
    this.marks.names.repaint();
  };

  private tellTime({ exhibit, visit, playing }: Scene, before?: Scene) {
    const changes = turn(this.clock, momentShown(exhibit, visit));
    if (changes.length) this.holding = undefined;
    this.fade.start(changes, before ? quick(playing ? TELL : TURN) : 0);
  }

  private follow({ exhibit, visit }: Scene, before?: Scene) {
    const same = before && before.visit.event === visit.event && before.visit.place === visit.place && reads(before.visit) === reads(visit);
    if (same && visit.camera === before.visit.camera) return;
    if (same && visit.camera && visit.camera === this.reported) return;
    if (!same) this.ground.forget();
    const way = isLed(visit) && isLed(before?.visit) ? FLIGHT : TRAVEL;
    this.travel(this.goal({ exhibit, visit }), reads(visit), before ? way : 0);
  }

  private goal({ exhibit, visit }: Pick<Scene, 'exhibit' | 'visit'>) {
    return cameraGoal(exhibit, visit, this.design(freeArea(this.page, reads(visit))), this.things.map((thing) => this.design(thing)));
  }

  private design({ left, top, right, bottom }: Box): Box {
    const { unit } = this.page;
    return { left: left / unit, top: top / unit, right: right / unit, bottom: bottom / unit };
  }

  private travel(to: Camera, open: boolean, duration: number) {
    const goal = { ...this.shot(to), padding: padding(this.page, open) };
    if (duration === FLIGHT && quick(duration)) this.map.flyTo({ ...goal, duration, curve: RISE, essential: true });
    else if (duration && quick(duration)) this.map.easeTo({ ...goal, duration, easing: travelling, essential: true });
    else this.map.jumpTo(goal);
  }

  private shot = ({ lon, lat, zoom }: Camera) => ({ center: [lon, lat] as [number, number], zoom: zoom + Math.log2(this.page.unit) });

  private rested(byHand: boolean) {
    this.marks.rest();
    this.tell();
    if (!byHand || !this.scene) return;
    this.reported = this.camera;
    moveCamera(this.reported);
  }

  private sees({ lon, lat }: { lon: number; lat: number }) {
    const at = this.map.project([lon, lat]);
    const { left, right, bottom } = this.area;
    return at.x > left && at.x < right && at.y > 0 && at.y < bottom && !underThings(this.page, this.open, this.things, at);
  }

  private tapped({ lng, lat }: { lng: number; lat: number }) {
    const place = this.marks.at({ lon: lng, lat }, 40 * this.page.unit);
    if (place) return choosePlace(place.id);
    this.nameGround({ lon: lng, lat });
  }

  /** Asks for the name of the street at a position, or in the middle of what is seen. */
  nameGround(at = this.camera as { lon: number; lat: number }) {
    this.ground.touch(at);
    this.tell();
  }

  private speak(lang: string) {
    for (const { id } of this.map.getStyle().layers)
      if (this.layers.some((layer) => layer.role === 'label' && id.startsWith(`${layer.id}-`)))
        this.map.setLayoutProperty(id, 'text-field', ['coalesce', ['get', `name:${lang}`], ['get', 'name'], '']);
  }

  private tell() {
    for (const listener of this.listeners) listener();
  }
}

/** Lets the page do what else waits. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

const isLed = (visit?: Visit) => visit?.view === 'tours' && visit.tour !== undefined;
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
const quick = (duration: number) => (isCalm() ? 0 : duration);

/** Slow to leave, slower to arrive. */
const travelling = (t: number) => (t < 0.4 ? 3.125 * t ** 3 : 1 - (0.8 / 0.216) * (1 - t) ** 3);

/** The faces that labels are set in, fetched before the first glyph is drawn. */
async function typefaces(host: HTMLElement) {
  const { bois, didot, antique } = readTheme(host);
  const faces = [`48px "${bois}"`, `italic 48px "${didot}"`, `italic 700 48px "${didot}"`, `600 48px "${antique}"`];
  await Promise.all(faces.map((face) => document.fonts.load(face).catch(() => [])));
}
