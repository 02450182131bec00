import { filter } from '../actions';
import { useVisit } from '../store';
import type { Named } from '../../exhibit/format/exhibit';
import { useWords } from '../words';
import { Icon } from './Icon';
import './theme-stepper.css';

interface ThemeStepperProps {
  themes: Named[];
  className?: string;
  /** How much the chosen theme leaves to see, as it is said beside its name. */
  count?: string;
}

/** One theme after another, and all of them again: what every view shows is narrowed at once. */
export function ThemeStepper({ themes, className = '', count }: ThemeStepperProps) {
  const say = useWords();
  const { themes: chosen } = useVisit();
  const on = themes.find(({ id }) => chosen.includes(id));
  if (themes.length < 2 && chosen.length === 0) return null;
  const at = on ? themes.indexOf(on) : -1;
  const turn = (step: number) => {
    // Round the circle of all themes and none.
    const next = ((at + 1 + step + themes.length + 1) % (themes.length + 1)) - 1;
    filter({ themes: next < 0 ? [] : [themes[next]!.id] });
  };
  return (
    <div className={`theme-stepper ${className}`} role="group" aria-label={say('themes.label')}>
      <button type="button" aria-label={say('themes.before')} onClick={() => turn(-1)}><Icon name="left" /></button>
      <span aria-live="polite">{on?.name ?? say('themes.all')}{count && <small>{count}</small>}</span>
      <button type="button" aria-label={say('themes.after')} onClick={() => turn(1)}><Icon name="right" /></button>
    </div>
  );
}
