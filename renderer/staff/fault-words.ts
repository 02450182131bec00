import type { StaffStatus } from '../../electron/contract';

/** When a fault was, shortly, and what it was about. */
export const faultWords = ({ at, about }: StaffStatus['faults'][number], lang: 'en' | 'fr') =>
  `${new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(at)}, ${about}`;
