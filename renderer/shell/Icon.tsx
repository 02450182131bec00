const paths = {
  close: 'M8 8l24 24M32 8L8 32',
  right: 'M4 20h30M22 8l12 12-12 12',
  left: 'M36 20H6M18 8L6 20l12 12',
  plus: 'M20 5v30M5 20h30',
  minus: 'M5 20h30',
  home: 'M20 6l10 3 4 8-1 10-7 6-11 1-8-6-2-10 5-9z',
  reach: 'M17 6h.1M17 12v12h11l5 10M17 17h10M13 19a10 10 0 1 0 13 13',
} as const;

/** A drawn sign, as tall as the type it stands beside. */
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg viewBox="0 0 40 40" className={`icon icon-${name}`} aria-hidden fill="none" stroke="currentColor" strokeWidth="4.6">
    <path d={paths[name]} />
  </svg>
);
