import { chooseEvent, filter } from '../actions';
import { Icon } from '../shell/Icon';
import { useWords } from '../words';
import type { Path } from './path';
import './path-steps.css';

/** The foot of a sheet on a path: the story before, where one is, the story after. Touched in the middle, the path is left. */
export function PathSteps({ path, open }: { path: Path; open: boolean }) {
  const say = useWords();
  const { theme, number, length, before, after } = path;
  return (
    <nav className={`path-steps${open ? ' path-steps-open' : ''}`} aria-label={say('path.label', { theme: theme.name })}>
      <button type="button" disabled={!before} aria-label={before && say('path.before', { title: before.title })} onClick={() => before && chooseEvent(before.id, open)}>
        <Icon name="left" />
        {open && <span>{before?.title}</span>}
      </button>
      <button type="button" className="path-where" onClick={() => filter({ themes: [] })}>
        <b>{theme.name}</b>
        <small>{number ? say('path.at', { number, length }) : say('path.beside')}</small>
        <span className="visually-hidden">{say('path.leave', { theme: theme.name })}</span>
        <Icon name="close" />
      </button>
      <button type="button" disabled={!after} aria-label={after && say('path.after', { title: after.title })} onClick={() => after && chooseEvent(after.id, open)}>
        {open && <span>{after?.title}</span>}
        <Icon name="right" />
      </button>
    </nav>
  );
}
