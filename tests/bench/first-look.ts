/** What a page remembers of its own start; it runs in the page, after the fact. */
export interface FirstLook {
  /** Wall clock, ms, of the moment that the page's times count from. */
  origin: number;
  /** First text or picture. */
  paint: number;
  /** The last time that something larger came on: the pictures of the attract screen are its largest pieces. */
  largest: number;
  /** Every picture of the page is there and decoded. */
  complete: boolean;
  /** When the plan had drawn all it has; absent when it has not yet, or where there is none. */
  plan?: number;
}

export async function firstLook(): Promise<FirstLook> {
  const entries = (type: string) => new Promise<PerformanceEntry[]>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
    observer.observe({ type, buffered: true });
    setTimeout(() => resolve(observer.takeRecords()), 300);
  });
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const largest = await entries('largest-contentful-paint');
  const pictures = [...document.images];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  const [plan] = performance.getEntriesByName('plan-idle');
  return {
    origin: performance.timeOrigin,
    paint: paint?.startTime ?? Number.NaN,
    largest: Math.max(paint?.startTime ?? 0, ...largest.map(({ startTime }) => startTime)),
    complete: pictures.every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    plan: plan?.startTime,
  };
}
