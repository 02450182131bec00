import { randomBytes } from 'node:crypto';
import { get, request } from 'node:http';
import type { Socket } from 'node:net';

export interface Cdp {
  send: <Result = unknown>(method: string, params?: object) => Promise<Result>;
  /** What an expression in the page gives; a promise is waited for. */
  evaluate: <Result = unknown>(expression: string) => Promise<Result>;
  close: () => void;
}

/** A command that is not answered in this time counts as failed: the page hangs or is gone. */
const patience = 3_000;

interface Target {
  type: string;
  url: string;
}

const isPage = ({ type, url }: Target) => type === 'page' && url.startsWith('vitrine://');

/**
 * A wire to the page of a kiosk that was started with `--remote-debugging-port`: much less than Playwright, for a page may
 * die, hang and come back while the wire is used. Electron itself must not know: a debugger of its own hides hangs.
 */
export async function connect(port: number, isWanted = isPage): Promise<Cdp> {
  const targets = JSON.parse(await read(`http://127.0.0.1:${port}/json/list`)) as (Target & { webSocketDebuggerUrl: string })[];
  const page = targets.find(isWanted);
  if (!page) throw new Error('no page');
  const socket = await upgrade(page.webSocketDebuggerUrl);
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  receive(socket, (text) => {
    const answer = JSON.parse(text) as { id?: number; result?: unknown; error?: { message: string } };
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let count = 0;
  const send = <Result>(method: string, params: object = {}): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      const timer = setTimeout(() => (waiting.delete(id), reject(new Error(`${method} is not answered`))), patience);
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer);
        if (error) reject(new Error(error.message));
        else resolve(result as Result);
      });
      if (!socket.writable) reject(new Error('the wire is cut'));
      socket.write(frame(JSON.stringify({ id, method, params })));
    });
  return {
    send,
    evaluate: async <Result>(expression: string) => {
      const { result, exceptionDetails } = await send<{ result: { value: Result }; exceptionDetails?: { text: string } }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    close: () => socket.destroy(),
  };
}

const read = (address: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(address, { timeout: patience, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString())).on('end', () => resolve(text)).on('error', reject);
    })
      .on('timeout', function (this: { destroy: (why: Error) => void }) {
        this.destroy(new Error('no answer'));
      })
      .on('error', reject);
  });

function upgrade(address: string): Promise<Socket> {
  const { port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path: pathname, timeout: patience, headers: { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': 13, 'Sec-WebSocket-Key': randomBytes(16).toString('base64') } });
    asking.on('upgrade', (_answer, socket: Socket) => resolve(socket.on('error', () => undefined).setTimeout(0)));
    asking.on('timeout', () => asking.destroy(new Error('no answer'))).on('error', reject).end();
  });
}

/** A text frame from a client is masked; a mask of zeros is one too. */
function frame(text: string): Buffer {
  const data = Buffer.from(text);
  const head = data.length < 126 ? Buffer.from([0x81, 0x80 | data.length]) : Buffer.alloc(data.length < 65_536 ? 4 : 10);
  if (data.length >= 126) {
    head[0] = 0x81;
    head[1] = 0x80 | (data.length < 65_536 ? 126 : 127);
    if (data.length < 65_536) head.writeUInt16BE(data.length, 2);
    else head.writeBigUInt64BE(BigInt(data.length), 2);
  }
  return Buffer.concat([head, Buffer.alloc(4), data]);
}

/** Chromium sends each message in one frame, unmasked. */
function receive(socket: Socket, heard: (text: string) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      if (rest.length < 2) return;
      const short = rest[1]! & 0x7f;
      const start = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (rest.length < start) return;
      const length = short < 126 ? short : short === 126 ? rest.readUInt16BE(2) : Number(rest.readBigUInt64BE(2));
      if (rest.length < start + length) return;
      if ((rest[0]! & 0x0f) === 1) heard(rest.subarray(start, start + length).toString());
      rest = rest.subarray(start + length);
    }
  });
}
