import type { ReactNode } from 'react';
import { leavePage } from '../actions';
import { PageNav } from '../contents/PageNav';
import { useWords } from '../words';
import { Flow } from './Flow';
import { Forme } from './Forme';
import { Icon } from './Icon';
import { usePortrait } from './portrait';
import './page-frame.css';

interface PageFrameProps {
  name: string;
  /** The language of the headline and the sentence under it, where it may not be the visitor's. */
  within?: { lang: string; dir: 'ltr' | 'rtl' };
  headline: string[];
  short?: string;
  children: ReactNode;
}

/** A page of the contents: its headline on a sheet, its text beside it in columns that are turned like leaves. */
export function PageFrame({ name, within, headline, short, children }: PageFrameProps) {
  const say = useWords();
  const portrait = usePortrait();
  return (
    <article className="page-frame region-front" aria-label={name}>
      <header className="page-head">
        <Forme lines={headline} max={portrait ? 14 : 22} maxWide={portrait ? 6.4 : 8.4} within={within} />
        {short && <p {...within}>{short}</p>}
        <PageNav />
      </header>
      <Flow key={`${name} ${within?.lang}`}>{children}</Flow>
      <button type="button" className="page-close" onClick={leavePage}><Icon name="close" /><span>{say('sheet.close')}</span></button>
    </article>
  );
}
