import { closePlate } from '../actions';
import { useStore } from '../store';
import { endTalk, moveTalk, useTalk } from './talk';
import type { Move } from './turn';

/** Clickers send PageDown and PageUp, and B or a full stop for black; a keyboard has the rest. */
const moves: Record<string, Move> = {
  PageDown: 'next', ArrowRight: 'next', ArrowDown: 'next', ' ': 'next', Enter: 'next',
  PageUp: 'before', ArrowLeft: 'before', ArrowUp: 'before', Backspace: 'before',
  Home: 'first', End: 'last', b: 'black', '.': 'black', m: 'plan', n: 'notes', Escape: 'free',
};
/** While the speaker explores, all other keys are the exhibit's. */
const whileFree = ['Escape', 'PageDown', 'PageUp', 'b'];
/** So soon after the first the second digit or the second Q must come, in ms. */
const SOON = 2_500;

/** The keys of a talk, in the hall's window as in the speaker's. Tells which number has been typed so far. Returns its clean-up. */
export function followTalkKeys(tellTyped: (typed: string) => void): () => void {
  let typed = '';
  let leaving = false;
  let timer = 0;
  const forget = () => {
    typed = '';
    leaving = false;
    tellTyped('');
  };
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(forget, SOON);
  };
  const act = (key: string): boolean => {
    if (/^\d$/.test(key)) {
      typed = (typed + key).slice(-2);
      tellTyped(typed);
      later();
    } else if (key === 'Enter' && typed) {
      moveTalk({ to: Number(typed) - 1 });
      forget();
    } else if (key === 'q') {
      if (leaving) return endTalk(), true;
      leaving = true;
      later();
    } else if (key === 'Escape' && useStore.getState().visit.plate) closePlate();
    else if (moves[key]) moveTalk(moves[key]);
    else return false;
    return true;
  };
  const heed = (event: KeyboardEvent) => {
    const { talk } = useTalk.getState();
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!talk || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isWriting(event.target) || document.querySelector('dialog[open]') || (talk.free && !whileFree.includes(key))) return;
    if (event.repeat ? moves[key] : act(key)) event.preventDefault();
  };
  document.addEventListener('keydown', heed);
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener('keydown', heed);
  };
}

const isWriting = (target: EventTarget | null) => target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
