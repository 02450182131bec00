import { webContents } from 'electron';
import { z } from 'zod';
import { answer, hear } from '../ipc';
import { log } from '../log';
import { settings } from '../settings/settings';
import { kioskWindows } from '../stage';
import { readLogo } from './logo';
import { followTalk, presenterContents } from './presenter-window';
import type { Talk } from './talk';
import { talkSchema } from './talk-schema';

let talk: Talk | null = null;

export const isTalking = () => talk !== null;

/** A talk along a tour; the page that shows it knows where it begins. */
export function beginTalk(tour: string, lang?: string): void {
  take({ tour, stop: -1, began: Date.now(), ...(lang && { lang }) });
}

/** Keeps the talk outside the pages, so that it outlives any of them, and carries it from window to window. */
export function answerTalk(): void {
  hear('talk', (sender, said) => take(said, sender), talkSchema.nullable());
  answer('talkNow', z.undefined(), () => talk);
  answer('presentLogo', z.undefined(), async () => {
    const { logo } = settings().present;
    if (!logo) return null;
    return readLogo(logo).catch((error: Error) => {
      log('settings', `present.logo: ${error.message}`);
      return null;
    });
  });
}

function take(next: Talk | null, sender?: number): void {
  if (Boolean(next) !== Boolean(talk)) log('talk', next ? `begins: ${next.tour}` : 'is over');
  talk = next;
  followTalk(talk);
  const pages = [...kioskWindows().map((window) => window.webContents), ...presenterContents()];
  for (const page of pages) if (page.id !== sender && webContents.fromId(page.id)) page.send('talk', talk);
}
