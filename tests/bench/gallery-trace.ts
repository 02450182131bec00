/** Main-thread CPU a step, read from a trace: the thread time of every task between two marks of the page. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number }

export async function traced<T>(session: CDPSession, run: () => Promise<T>): Promise<{ result: T; steps: number[] }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'blink.user_timing', 'devtools.timeline'] }, transferMode: 'ReportEvents' } as never);
  const result = await run();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return { result, steps: stepsOf(events) };
}

/** Milliseconds of thread time in each interval between marks. */
function stepsOf(events: TraceEvent[]): number[] {
  const marks = events.filter(({ name }) => name === 'bench-step').sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) return [];
  const tasks = events.filter(({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && pid === first.pid && tid === first.tid);
  return marks.slice(1).map((mark, i) => {
    const from = marks[i]!.ts;
    // A task belongs to the step in which its middle lies: the mark itself is inside one.
    const inside = tasks.filter(({ ts, dur = 0 }) => ts + dur / 2 >= from && ts + dur / 2 < mark.ts);
    return inside.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;
  });
}
