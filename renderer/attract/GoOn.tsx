import { takeUp } from '../actions';
import { useStore } from '../store';
import { say } from '../words';
import { directionOf } from '../shell/direction';
import { Icon } from '../shell/Icon';
import { swallowClick } from '../shell/swallow-click';
import './go-on.css';

/** Whoever was slower than the countdown goes on where they were, for a few minutes and until somebody else begins. */
export function GoOn() {
  const left = useStore((state) => state.left);
  if (!left) return null;
  const { lang } = left.visit;
  return (
    <button type="button" className="go-on" lang={lang} dir={directionOf(lang)} onKeyDown={(event) => event.stopPropagation()}
      onPointerUp={(event) => (event.stopPropagation(), swallowClick(), void takeUp())} onClick={() => void takeUp()}>
      {say(lang, {}, 'attract.goOn')}
      <Icon name="right" />
    </button>
  );
}
