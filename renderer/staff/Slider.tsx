import { useState, type CSSProperties } from 'react';

interface SliderProps {
  name: string;
  value: number;
  least: number;
  most: number;
  step: number;
  /** Called when the finger lifts, not at each step: every change is written to the disk. */
  change: (value: number) => void;
}

/** A block of ink on a rule. The browser's own control, so that keys and assistive technology move it too. */
export function Slider({ name, value, least, most, step, change }: SliderProps) {
  const [moving, setMoving] = useState<number>();
  const shown = moving ?? value;
  const settle = () => {
    if (moving !== undefined && moving !== value) change(moving);
    setMoving(undefined);
  };
  return (
    <span className="staff-slider" style={{ '--share': (shown - least) / (most - least) } as CSSProperties}>
      <input type="range" aria-label={name} min={least} max={most} step={step} value={shown} onChange={(event) => setMoving(Number(event.target.value))} onPointerUp={settle} onPointerCancel={settle} onKeyUp={settle} onBlur={settle} />
      <b>{shown} %</b>
    </span>
  );
}
