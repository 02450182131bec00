/** What Chromium's own network log says that it asked: addresses, names to resolve, sockets to connect. */
export interface Asked { addresses: string[]; names: string[]; sockets: string[] }

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

/** The driver of the tests talks to the kiosk on the loopback interface; that is no request of the kiosk's. */
const isLoopback = (address: string) => /^(127\.|\[?::1\]?)/.test(address);

export function asked(text: string): Asked {
  const { constants, events } = parse(text);
  const take = (event: string, param: string) => {
    const type = constants.logEventTypes[event];
    if (type === undefined) throw new Error(`The network log knows no ${event}.`);
    const found = events.filter((one) => one.type === type).map(({ params }) => params?.[param]);
    return [...new Set(found.filter((value): value is string => typeof value === 'string'))];
  };
  return {
    addresses: take('URL_REQUEST_START_JOB', 'url'),
    names: take('HOST_RESOLVER_MANAGER_REQUEST', 'host'),
    sockets: [...take('TCP_CONNECT_ATTEMPT', 'address'), ...take('UDP_CONNECT', 'address')].filter((address) => !isLoopback(address)),
  };
}

/** A kiosk that is stopped at once may leave the list of events open. */
function parse(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as NetLog;
  }
}
