import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHandler, type Handler, type HandlerOptions } from './handle';

export interface ServeOptions extends HandlerOptions {
  /** 0, the default, takes any free one. */
  port?: number;
}

/** The exhibit as a web page on this machine only: for a machine without a display, and for the tests. */
export async function serve({ port = 0, ...options }: ServeOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const handle = createHandler(options);
  const server = createServer((incoming, outgoing) => {
    answer(handle, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => close(server) };
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A page elsewhere whose name was made to point at 127.0.0.1 would still send its own name here. */
const isLoopback = (host = '') => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host);

async function answer(handle: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { host } = incoming.headers;
  if (!isLoopback(host)) return void outgoing.writeHead(421).end();
  const request = toRequest(incoming, host!);
  if (!request) return void outgoing.writeHead(400).end();
  const response = await handle(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const reader = response.body?.getReader();
  if (!reader) return void outgoing.end();
  outgoing.once('close', () => void reader.cancel().catch(() => undefined));
  for (let next = await reader.read(); !next.done && !outgoing.destroyed; next = await reader.read()) {
    if (!outgoing.write(next.value)) await new Promise<void>((resolve) => outgoing.once('drain', resolve).once('close', resolve));
  }
  outgoing.end();
}

function toRequest({ url = '', method = 'GET', headers }: IncomingMessage, host: string): Request | undefined {
  const wanted = ['range', 'if-range', 'if-none-match'] as const;
  const kept = wanted.flatMap((name) => (headers[name] ? [[name, headers[name]] as [string, string]] : []));
  try {
    // Put together as text: resolved against a base, `//name/` would name another host.
    return url.startsWith('/') ? new Request(`http://${host}${url}`, { method, headers: kept }) : undefined;
  } catch {
    return undefined;
  }
}
