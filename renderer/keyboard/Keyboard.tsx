import { useEffect, useRef, useState, type RefObject } from 'react';
import { SimpleKeyboard } from 'simple-keyboard';
import { usePortrait } from '../shell/portrait';
import { useExhibit } from '../store';
import { useWords, type Say } from '../words';
import { beginsSentence, putIn, takeBack, type Edited } from './edit-text';
import { keyRows, lettersSign, type Face } from './key-rows';
import './keyboard.css';

interface KeyboardProps {
  /** Where the words go. It keeps the focus, so that a physical keyboard works beside this one. */
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  /** The text of the field was changed by a key. */
  onText: (text: string) => void;
  onDone: () => void;
  /** What the last key says: *Search*, *Paste it up*. */
  done: string;
  /** Characters at most. */
  longest?: number;
  /** The first letter of a sentence is a capital. */
  sentences?: boolean;
  /** Only what a search needs: no row of accents. */
  plain?: boolean;
}

/** Keys as wide as a finger: fifteen in a landscape row, ten in a portrait one. */
const WIDEST = { landscape: 15, portrait: 10 };

/** The click of a finger comes this soon after it, in ms. */
const FINGER = 700;

/** The one keyboard of the kiosk, like a case of wood type. A key acts when it is touched, not when it is let go. */
export function Keyboard(props: KeyboardProps) {
  const { field, sentences, plain } = props;
  const say = useWords();
  const { lang } = useExhibit();
  const portrait = usePortrait();
  const box = useRef<HTMLDivElement>(null);
  const keyboard = useRef<SimpleKeyboard>(undefined);
  const [face, setFace] = useState<Face>('letters');
  const [capital, setCapital] = useState(!!sentences);
  const press = usePress(props, { setFace, setCapital, capital });

  useEffect(() => {
    const made = new SimpleKeyboard(box.current!, {
      onKeyPress: (key: string) => press.current(key),
      useButtonTag: true, preventMouseDownDefault: true, disableButtonHold: true, disableCaretPositioning: true, updateCaretOnSelectionChange: false,
      layout: { default: ['{done}'] }, display: { '{done}': '' },
    });
    keyboard.current = made;
    // A key that has the focus (a switch, a screen reader) is pressed by a click without a finger; that of a finger comes too late.
    let touched = -Infinity;
    const touch = ({ timeStamp }: Event) => (touched = timeStamp);
    const click = (event: MouseEvent) => {
      const key = event.timeStamp - touched > FINGER && (event.target as Element).closest('[data-skbtn]')?.getAttribute('data-skbtn');
      if (key) press.current(key);
    };
    const touches = ['pointerdown', 'pointerup', 'pointercancel'];
    touches.forEach((name) => box.current!.addEventListener(name, touch));
    box.current!.addEventListener('click', click);
    const node = box.current!;
    return () => {
      node.removeEventListener('click', click);
      touches.forEach((name) => node.removeEventListener(name, touch));
      made.destroy();
    };
  }, [press]);

  useEffect(() => {
    const rows = keyRows(lang, { face, widest: portrait ? WIDEST.portrait : WIDEST.landscape, plain });
    keyboard.current!.setOptions({
      layout: { default: rows.map((row) => row.join(' ')) },
      display: shownOn(say, lang, props.done),
      buttonAttributes: namesOf(say, lang),
    });
    // `say` is made anew at every render; the language tells when it differs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [lang, face, portrait, plain, props.done]);

  // Not by the library's options: it would make every key anew, also the one under the finger.
  useEffect(() => box.current!.querySelector('[data-skbtn="{shift}"]')?.setAttribute('aria-pressed', String(capital)), [capital, face, lang, portrait]);

  useEffect(() => field.current?.focus({ preventScroll: true }), [field]);

  return <div className="keyboard" data-capital={capital} role="group" aria-label={say('keyboard.label')}><div ref={box} className="keyboard-keys" /></div>;
}

interface Means { setFace: (face: Face) => void; setCapital: (capital: boolean) => void; capital: boolean }

/** What a key does, always by the latest words and settings. */
function usePress({ field, onText, onDone, longest, sentences }: KeyboardProps, { setFace, setCapital, capital }: Means) {
  const act = (key: string) => {
    if (key === '{done}') return onDone();
    if (key === '{shift}') return setCapital(!capital);
    if (key === '{letters}' || key === '{accents}' || key === '{signs}') return setFace(key.slice(1, -1) as Face);
    const before = read(field.current!);
    const typed = key === '{space}' ? ' ' : capital ? key.toLocaleUpperCase() : key;
    const after = key === '{bksp}' ? takeBack(before) : putIn(before, typed, longest);
    write(field.current!, after);
    onText(after.text);
    setCapital(!!sentences && beginsSentence(after));
    return undefined;
  };
  const press = useRef(act);
  useEffect(() => {
    press.current = act;
  });
  return press;
}

const read = ({ value, selectionStart, selectionEnd }: HTMLInputElement | HTMLTextAreaElement): Edited => ({ text: value, from: selectionStart ?? value.length, to: selectionEnd ?? value.length });

/** At once, so that the next key finds it; React then finds nothing to do. */
function write(field: HTMLInputElement | HTMLTextAreaElement, { text, from }: Edited): void {
  field.value = text;
  field.setSelectionRange(from, from);
  field.scrollTop = field.scrollHeight;
}

const shift = '<svg viewBox="0 0 40 40" aria-hidden="true"><path d="M20 5L5 20h8v14h14V20h8z" fill="none" stroke="currentColor" stroke-width="4"/></svg>';
const erase = '<svg viewBox="0 0 48 40" aria-hidden="true"><path d="M15 6h30v28H15L3 20z" fill="none" stroke="currentColor" stroke-width="4"/><path d="M23 14l12 12M35 14L23 26" stroke="currentColor" stroke-width="4"/></svg>';

const shownOn = (say: Say, lang: string, done: string) => ({
  '{shift}': shift, '{bksp}': erase, '{space}': say('keyboard.space'), '{done}': escaped(done), ...signsOn(lang),
});

/** The library writes labels as HTML. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const named = { '{shift}': 'keyboard.shift', '{bksp}': 'keyboard.erase', '{letters}': 'keyboard.letters', '{accents}': 'keyboard.accents', '{signs}': 'keyboard.signs' } as const;

/** What a key shows is part of its name, for whoever speaks to the machine. */
const signsOn = (lang: string): Partial<Record<string, string>> => ({ '{letters}': lettersSign(lang), '{accents}': 'éàç', '{signs}': '123' });
const namesOf = (say: Say, lang: string) => Object.entries(named).map(([buttons, word]) => ({ attribute: 'aria-label', value: [signsOn(lang)[buttons], say(word)].filter(Boolean).join(' '), buttons }));
