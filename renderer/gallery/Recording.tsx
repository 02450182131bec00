import { useEffect, useRef, useState } from 'react';
import type { Plate } from '../../exhibit/format/exhibit';
import { inLanguage } from '../shell/in-language';
import { useWords } from '../words';
import { address, preview } from './rendition';

const tell = (playing: boolean) => document.dispatchEvent(new CustomEvent('vitrine:recording', { detail: { playing } }));

/** A recording or a film, with its text: nothing is said only by sound. While it plays the kiosk does not fall idle. */
export function Recording({ plate }: { plate: Plate }) {
  const say = useWords();
  const media = useRef<HTMLVideoElement>(null);
  const [playing, setPlaying] = useState(false);
  const [captions, setCaptions] = useState(true);
  const [time, setTime] = useState({ at: 0, of: 0 });
  useEffect(() => {
    if (!playing) return undefined;
    tell(true);
    return () => void tell(false);
  }, [playing]);
  const turn = () => void (playing ? media.current!.pause() : media.current!.play().catch(() => setPlaying(false)));
  const read = () => setTime({ at: media.current!.currentTime, of: Number.isFinite(media.current!.duration) ? media.current!.duration : 0 });
  const poster = plate.thumbs.length ? preview(plate, 1600).src : undefined;
  return (
    <div className="plate-recording">
      <video
        ref={media} className="plate-film" data-media={plate.media} src={address(plate.src)} poster={poster} preload="metadata" playsInline aria-label={plate.alt}
        onPlay={() => setPlaying(true)} onPause={() => setPlaying(false)} onEnded={() => setPlaying(false)} onError={() => setPlaying(false)} onTimeUpdate={read} onLoadedMetadata={read}
      />
      {captions && plate.transcript && <p className="plate-captions" {...inLanguage(plate, 'transcript')}>{plate.transcript}</p>}
      <div className="plate-controls">
        <button type="button" className="btn red" onClick={turn}>{say(playing ? 'plate.pause' : 'plate.play')}</button>
        <input type="range" min={0} max={Math.max(1, time.of)} step="any" value={time.at} aria-label={say('plate.time')} aria-valuetext={clock(time.at)} onChange={({ target }) => { media.current!.currentTime = Number(target.value); }} />
        <span className="plate-clock">{clock(time.at)} / {clock(time.of)}</span>
        {plate.transcript && <button type="button" className="btn" aria-pressed={captions} onClick={() => setCaptions(!captions)}>{say('plate.captions')}</button>}
      </div>
    </div>
  );
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
