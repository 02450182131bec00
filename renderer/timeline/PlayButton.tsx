import { useStore } from '../store';
import { useWords } from '../words';
import { togglePlay } from './play';

/** Runs the cells one after another, or pauses. */
export function PlayButton() {
  const say = useWords();
  const playing = useStore((state) => state.playing);
  const word = say(playing ? 'timeline.pause' : 'timeline.play');
  // Upright the button shows no word.
  return (
    <button type="button" className="ribbon-play" aria-label={word} aria-pressed={playing} onClick={togglePlay}>
      <svg viewBox="0 0 40 40" aria-hidden>
        <path d={playing ? 'M8 5h9v30H8zM23 5h9v30h-9z' : 'M9 4l26 16L9 36z'} fill="currentColor" />
      </svg>
      <span>{word}</span>
    </button>
  );
}
