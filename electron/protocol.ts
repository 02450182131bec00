import { protocol, session } from 'electron';
import type { Handler } from '../exhibit/serve/handle';

export const scheme = 'vitrine';
export const origin = `${scheme}://app`;

/** The one origin. Its privileges are only these: no CORS, no service workers, no way around the Content-Security-Policy. */
export function registerOrigin(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** What answers the origin's addresses; taken over by the next call. */
export function mount(handle: Handler): void {
  const { protocol: here } = session.defaultSession;
  if (here.isProtocolHandled(scheme)) here.unhandle(scheme);
  here.handle(scheme, (request) => (new URL(request.url).host === 'app' ? handle(request) : new Response(null, { status: 404 })));
}
