const steps = { after: [10, 10, 600], reading: [10, 10, 900], countdown: [5, 5, 60] } as const;

/** The two next values of a patience, in seconds; beyond a bound there is none. A value between two steps goes to the nearest. */
export function nextIdle(key: keyof typeof steps, value: number): { less?: number; more?: number } {
  const [step, least, most] = steps[key];
  const less = Math.ceil(value / step - 1) * step;
  const more = Math.floor(value / step + 1) * step;
  return { ...(less >= least && { less }), ...(more <= most && { more }) };
}
