import type { KeypadAction } from '../../electron/contract';
import { back, begin, chooseAids, goTo, takeAlong, wear } from '../actions';
import { voiceFor } from '../aids/voice';
import { host } from '../host';
import { kiosk } from '../kiosk-settings';
import { changeLoudness } from '../sound';
import { useStore } from '../store';
import { walk } from './focus-walk';
import { oneSwitch } from './scan';

/** Pace of the walk for one switch where the settings name none, in s. */
const PACE = 1.5;

const focused = () => document.activeElement ?? document.body;

/** A key as a keyboard would give it, to what has the focus. True when nobody wanted it. */
const key = (name: string, to: Element = focused()) => to.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

/** An arrow is for what has the focus (days, the plan, a picture); what does not want it lets the focus go on. */
const arrow = (name: string, by: 1 | -1) => () => void (key(name) && walk(by));

function press(): void {
  const on = focused();
  if (on === document.body) walk(1);
  else if (key('Enter', on)) (on as HTMLElement).click();
}

function goBack(): void {
  const { choosingAids, taking } = useStore.getState();
  if (choosingAids) chooseAids(false);
  else if (taking) takeAlong(false);
  else back();
}

function readAloud(): void {
  const { visit } = useStore.getState();
  if (voiceFor(visit.lang)) wear('read', !visit.aids.includes('read'));
}

const onward = () => void walk(1);
const one = oneSwitch(() => kiosk().keypad.scan || PACE, { on: onward, press });

const acts: Record<KeypadAction, () => void> = {
  up: arrow('ArrowUp', -1),
  down: arrow('ArrowDown', 1),
  left: arrow('ArrowLeft', -1),
  right: arrow('ArrowRight', 1),
  next: onward,
  previous: () => void walk(-1),
  press,
  back: goBack,
  home: () => goTo('explore'),
  help: () => chooseAids(!useStore.getState().choosingAids),
  read: readAloud,
  louder: () => changeLoudness(1),
  quieter: () => changeLoudness(-1),
  switch: one.pressed,
};
/** In the panel of the staff, and at the question whether anyone is there, nothing else can be asked for. */
const always: KeypadAction[] = ['up', 'down', 'left', 'right', 'next', 'previous', 'press', 'switch'];

/** What a key of the keypad does now. Whatever it is, somebody is there: it opens the exhibit, and the visit goes on. */
export function heedKeypad(action: KeypadAction): void {
  const { phase } = useStore.getState();
  const staff = document.querySelector('dialog[open]');
  if (phase === 'attract' && !staff) return void begin();
  const warned = phase === 'warning';
  key('Unidentified', document.body);
  if (warned || (staff && !always.includes(action)) || phase === 'opening' || phase === 'talk') return undefined;
  return acts[action]();
}

/** Keypads sold for kiosks: the host knows which key means what, and says it. Returns its clean-up. */
export function followKeypad(): () => void {
  const stop = host?.onKeypad(heedKeypad);
  return () => {
    stop?.();
    one.stop();
  };
}
