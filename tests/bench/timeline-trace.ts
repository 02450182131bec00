/** Main-thread CPU between the marks of a trace. */
export interface TraceEvent { name: string; cat: string; ph: string; ts: number; dur?: number; tdur?: number; pid: number; tid: number }

const TASK = 'ThreadControllerImpl::RunTask';

/** Milliseconds of thread time in each step `name:0`, `name:1` ... The last mark only ends the one before. */
export function cpuByStep(events: TraceEvent[], name: string): number[] {
  const marks = events.filter((event) => event.cat.includes('user_timing') && event.name.startsWith(`${name}:`)).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error(`The trace has no step called ${name}.`);
  const own = events.filter((event) => event.ph === 'X' && event.pid === first.pid && event.tid === first.tid && event.tdur !== undefined);
  const named = own.filter((event) => event.name === TASK);
  const tasks = named.length ? named : own.filter((event) => event.name === 'RunTask');
  const sums = marks.slice(1).map(() => 0);
  for (const { ts, tdur } of tasks) {
    const step = marks.findIndex((mark, i) => ts >= mark.ts && ts < (marks[i + 1]?.ts ?? -Infinity));
    if (step >= 0) sums[step]! += tdur! / 1000;
  }
  return sums;
}
