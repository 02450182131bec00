/** The page of a running program by Chromium's own protocol: nothing of the inspector's stays in it. */
import inspect, { type Client } from 'chrome-remote-interface';
import { until } from '../e2e/display';

export interface Inspector {
  send: Client['send'];
  /** What an expression of the page gives, once it is settled. Throws what it throws. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Waits until an expression of the page is true. */
  waitFor: (expression: string) => Promise<void>;
  /** A finger on the middle of the first element that a selector finds. */
  tap: (selector: string) => Promise<void>;
  close: () => Promise<void>;
}

/** `endpoint` is the browser's, as Chromium says it at its start: `ws://host:port/...`. */
export async function inspectorOf(endpoint: string): Promise<Inspector> {
  const { hostname: host, port } = new URL(endpoint);
  const client = await inspect({ host, port: Number(port), target: (targets) => targets.find(({ type }) => type === 'page')! });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await client.Runtime.evaluate({ expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) => client.Input.dispatchTouchEvent({ type, touchPoints });
  return {
    send: client.send.bind(client) as Client['send'],
    evaluate,
    waitFor: (expression) => until(() => evaluate<boolean>(expression), `never: ${expression}`, 30),
    tap: async (selector) => {
      const { x, y, width, height } = await evaluate<DOMRect>(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().toJSON()`);
      await touch('touchStart', [{ x: x + width / 2, y: y + height / 2 }]);
      await touch('touchEnd', []);
    },
    close: () => client.close(),
  };
}
