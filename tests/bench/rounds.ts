/** How often to measure: `--quick` is a try that shows that the bench runs, not a result. */
export const rounds = (full: number, quick: number): number => (process.env.VITRINE_BENCH === 'quick' ? quick : full);

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ms)));
