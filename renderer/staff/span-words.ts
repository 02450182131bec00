import type { Say } from '../words';

/** How long something has lasted, in its two largest units. */
export function spanWords(seconds: number, say: Say): string {
  const minutes = Math.floor(seconds / 60);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days) return say('staff.days', { days, hours });
  return hours ? say('staff.hours', { hours, minutes: minutes % 60 }) : say('staff.minutes', { minutes });
}
