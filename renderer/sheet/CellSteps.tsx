import type { ReactNode } from 'react';
import { add } from '../../exhibit/dates/dates';
import { Icon } from '../shell/Icon';
import { cellName } from '../shell/cell-name';
import { useExhibit, useVisit } from '../store';
import { stepCells } from '../timeline/ribbon-moves';

/** In portrait the row of actions carries the way to the cell before and after; in landscape the ribbon is near enough. */
export function CellSteps({ children }: { children: ReactNode }) {
  const { lang } = useExhibit();
  const { at, scale } = useVisit();
  const before = add(scale, at, -1);
  const after = add(scale, at, 1);
  return (
    <>
      <button type="button" className="cell-step" onClick={() => stepCells(-1)} aria-label={cellName(before, scale, lang, 'long')}>
        <Icon name="left" />{cellName(before, scale, lang, 'short')}
      </button>
      {children}
      <button type="button" className="cell-step" onClick={() => stepCells(1)} aria-label={cellName(after, scale, lang, 'long')}>
        {cellName(after, scale, lang, 'short')}<Icon name="right" />
      </button>
    </>
  );
}
