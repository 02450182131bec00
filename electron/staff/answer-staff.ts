import type { WebContents } from 'electron';
import { performance } from 'node:perf_hooks';
import type { z } from 'zod';
import type { Requests } from '../contract';
import { answer } from '../ipc';
import { log } from '../log';
import { sessions } from './sessions';

const pages = new Map<number, WebContents>();
let whenEnded = (): void => undefined;

/** Calls `act` whenever a session has ended, whatever ended it but the end of its page. */
export const onSessionEnd = (act: () => void): void => void (whenEnded = act);

/** Sessions are timed by a clock that nobody can set. */
const open = sessions({ now: () => performance.now(), after }, (id) => {
  log('staff', 'session ended: nobody there');
  const page = pages.get(id);
  if (page && !page.isDestroyed()) page.send('staffClosed');
  whenEnded();
});

type Asked<Name extends keyof Requests> = Requests[Name] extends (argument: infer Argument) => unknown ? Argument : undefined;
type Answer<Name extends keyof Requests> = Requests[Name] extends (...argument: never[]) => Promise<infer Value> ? Value : never;

/** As `answer`, for a page in which a session of staff is open; any other is refused. */
export function answerStaff<Name extends keyof Requests>(request: Name, argument: z.ZodType<Asked<Name>>, reply: (argument: Asked<Name>, page: WebContents) => Answer<Name> | Promise<Answer<Name>>): void {
  answer(request, argument, (asked, page) => {
    if (!open.isOpen(page.id)) {
      log('refused', `${request} without a session`);
      throw new Error('locked');
    }
    open.touch(page.id);
    return reply(asked, page);
  });
}

export const hasSession = (page: WebContents) => open.isOpen(page.id);

export function openSession(page: WebContents): void {
  log('staff', 'session begins');
  if (!pages.has(page.id)) follow(page);
  open.open(page.id);
}

export function closeSession(page: WebContents): void {
  if (!open.isOpen(page.id)) return;
  log('staff', 'session ended');
  open.close(page.id);
  whenEnded();
}

/** A page that is loaded anew, dies or goes has no session; a touch keeps the one it has. */
function follow(page: WebContents): void {
  const { id } = page;
  pages.set(id, page);
  page.on('did-navigate', () => open.close(id));
  page.on('render-process-gone', () => open.close(id));
  page.on('input-event', (_event, { type }) => type !== 'mouseMove' && open.touch(id));
  page.once('destroyed', () => {
    open.close(id);
    pages.delete(id);
  });
}

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}
