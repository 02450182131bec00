import type { ReactNode } from 'react';

export type Mark = 'good' | 'bad' | 'unsure';

interface RowProps {
  name: ReactNode;
  mark?: Mark;
  /** Said after the mark by assistive technology. */
  markSays?: string;
  note?: ReactNode;
  children?: ReactNode;
  act?: () => void;
  /** A word of the calendar or of a sentence begins the line. */
  capital?: boolean;
}

/** A line of the panel: what it is, and how it stands. With `act` the whole line is a button. */
export function Row({ name, mark, markSays, note, children, act, capital }: RowProps) {
  const inner = (
    <>
      {mark && <i className="staff-mark" data-mark={mark} role="img" aria-label={markSays ?? mark} />}
      <span className={capital ? 'staff-row-name staff-capital' : 'staff-row-name'}>{name}{note && <small>{note}</small>}</span>
      {children !== undefined && <span className="staff-row-value" data-mark={mark}>{children}</span>}
    </>
  );
  return act ? <button type="button" className="staff-row" onClick={act}>{inner}</button> : <div className="staff-row">{inner}</div>;
}
