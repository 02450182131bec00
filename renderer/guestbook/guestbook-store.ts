import { create } from 'zustand';
import type { About, GuestbookTerms, Left } from '../../electron/contract';
import { host } from '../host';
import { useStore } from '../store';

interface Draft {
  /** Made with the draft, so that a message sent twice is one. */
  id: string;
  text: string;
  /** What it is about, and whether the writer wants that said. */
  about?: About;
  tied: boolean;
}

interface Guestbook {
  /** Undefined: there is no guestbook here. */
  terms?: GuestbookTerms;
  draft: Draft;
  /** What became of the message that was sent last. */
  left?: Left;
  sending: boolean;
  /** Messages that this visitor has objected to. */
  reported: string[];
}

const blank = (): Draft => ({ id: makeId(), text: '', tied: false });

/** `randomUUID` is missing where the page is not on a safe origin. */
const makeId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The guestbook of this page: the terms of the host, and the draft, which no address holds and which goes with the visit. */
export const useGuestbook = create<Guestbook>()(() => ({ draft: blank(), sending: false, reported: [] }));
const { getState: get, setState: set } = useGuestbook;

export const askTerms = async () => set({ terms: await host?.guestbook?.().catch(() => undefined) });

export const write = (text: string) => set({ draft: { ...get().draft, text }, left: undefined });
export const tie = (about: About, tied: boolean) => set({ draft: { ...get().draft, about, tied } });
/** About the same, if the one before was. */
export const writeAnother = () => set({ draft: { ...blank(), about: get().draft.about, tied: get().draft.tied }, left: undefined });

/** Where a message is that was sent and not yet answered: should the page die, the next one sends it again, once. */
const OUTBOX = 'vitrine-guestbook';

export async function send() {
  const { draft, sending } = get();
  if (sending || !draft.text.trim()) return;
  const { visit } = useStore.getState();
  const message = { id: draft.id, text: draft.text, lang: visit.lang, ...(draft.tied && draft.about && { about: draft.about }) };
  set({ sending: true });
  sessionStorage.setItem(OUTBOX, JSON.stringify(message));
  const left = await host!.guestbookLeave(message).catch((): Left => ({ outcome: 'unkept', why: 'broken' }));
  sessionStorage.removeItem(OUTBOX);
  set({ sending: false, left });
  await askTerms();
}

/** Sends again what was sent when the page died before the answer came; the host takes it once. */
export async function sendAgain() {
  const kept = sessionStorage.getItem(OUTBOX);
  if (!kept || !host) return;
  await host.guestbookLeave(JSON.parse(kept)).catch(() => undefined);
  sessionStorage.removeItem(OUTBOX);
}

export async function object(id: string) {
  set({ reported: [...get().reported, id] });
  await host?.guestbookReport(id).catch(() => undefined);
}

/** Asks the host whether there is a guestbook; the draft goes with the visit. Returns its clean-up. */
export function openGuestbook(): () => void {
  void sendAgain().then(askTerms);
  return useStore.subscribe(({ phase }, before) => {
    if (phase === 'attract' && before.phase !== 'attract') set({ draft: blank(), left: undefined, reported: [] });
  });
}
