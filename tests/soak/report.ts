export interface Recovery {
  fault: string;
  /** Seconds since the soak began. */
  at: number;
  /** Seconds until the exhibit was drawn again; undefined: it was not. */
  seconds: number | undefined;
  within: number;
  /** Seconds of it that the kiosk waited on purpose. */
  backedOff: number;
  startedAnew: boolean;
  newPage: boolean;
}

/** Memory in MB. */
export interface Sample {
  at: number;
  main: number;
  page: number;
  graphics: number;
}

export interface Soak {
  minutes: number;
  seed: number;
  visits: number;
  recoveries: Recovery[];
  samples: Sample[];
  /** Faults that could not be made here. */
  skipped: Set<string>;
  /** Of the messages that visitors were thanked for before the kiosk was killed. */
  messages: { thanked: number; lost: number; doubled: number };
}

/** MB an hour of the main process, which lives longest, by least squares; a start anew is taken out by its fall. */
export function slope(samples: Pick<Sample, 'at' | 'main'>[]): number {
  const runs = samples.reduce<(typeof samples)[]>((all, one) => {
    const run = all.at(-1);
    const before = run?.at(-1);
    if (!run || !before || one.main < before.main * 0.8 || one.main === 0) all.push([one]);
    else run.push(one);
    return all;
  }, []);
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), [] as typeof samples);
  // The first minute is the start.
  const settled = longest.slice(6);
  if (settled.length < 3) return 0;
  const mean = (pick: (one: (typeof samples)[number]) => number) => settled.reduce((sum, one) => sum + pick(one), 0) / settled.length;
  const [time, memory] = [mean(({ at }) => at), mean(({ main }) => main)];
  const spread = settled.reduce((sum, { at }) => sum + (at - time) ** 2, 0);
  return (settled.reduce((sum, { at, main }) => sum + (at - time) * (main - memory), 0) / spread) * 3600;
}

const seconds = (value: number | undefined) => (value === undefined ? 'never' : `${value.toFixed(1)} s`);

/** The table of a soak, for a person. */
export function report({ minutes, seed, visits, recoveries, samples, skipped, messages }: Soak): string {
  const names = [...new Set(recoveries.map(({ fault }) => fault))].sort();
  const rows = names.map((name) => {
    const these = recoveries.filter(({ fault }) => fault === name);
    const times = these.map((one) => one.seconds && one.seconds - one.backedOff).filter((one) => one !== undefined).sort((a, b) => a - b);
    const late = these.filter((one) => one.seconds !== undefined && one.seconds > one.within).length;
    return `| ${name} | ${these.length} | ${times.length} | ${late} | ${seconds(times[Math.floor(times.length / 2)])} | ${seconds(times.at(-1))} | ${Math.round(Math.min(...these.map(({ within, backedOff }) => within - backedOff)))} s | ${these.filter(({ backedOff }) => backedOff > 1).length} | ${these.filter(({ startedAnew }) => startedAnew).length} |`;
  });
  const missing = [...skipped].filter((name) => !names.includes(name));
  const recovered = recoveries.filter((one) => one.seconds !== undefined);
  const slowest = recovered.reduce<Recovery | undefined>((worst, one) => ((one.seconds ?? 0) > (worst?.seconds ?? -1) ? one : worst), undefined);
  const peak = (part: 'main' | 'page' | 'graphics') => `${Math.round(Math.max(0, ...samples.map((one) => one[part])))} MB`;
  return `${[
    `# Soak of ${minutes} minutes (seed ${seed})`,
    '',
    `Visits ${visits}, faults ${recoveries.length}, recovered ${recovered.length}, slowest ${slowest ? `${seconds(slowest.seconds)} (${slowest.fault})` : 'none'}.`,
    `Memory: main ${slope(samples) >= 0 ? '+' : ''}${slope(samples).toFixed(1)} MB an hour; peaks main ${peak('main')}, page ${peak('page')}, graphics ${peak('graphics')}.`,
    'Times are without the waits on purpose: a page that is lost for the third time, each within a minute of the one before, is loaded after 10 s.',
    `Messages thanked for ${messages.thanked}, lost ${messages.lost}, doubled ${messages.doubled}.`,
    '',
    '| fault | times | recovered | too late | median | slowest | limit | after a wait on purpose | kiosk started anew |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    ...(missing.length ? ['', `Not possible here: ${missing.join(', ')}.`] : []),
  ].join('\n')}\n`;
}
