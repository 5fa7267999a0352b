'use client';
import { useEffect, useRef } from 'react';

/** Loudness at which the meter is full: a voice near the microphone. */
const FULL = 0.15;

/** How loud the microphone is, drawn with every frame of the screen and not announced. */
export function LevelMeter({ level }: { level: () => number }) {
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const share = Math.min(1, Math.sqrt(level() / FULL));
      bar.current?.style.setProperty('width', `${Math.round(share * 100)}%`);
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [level]);
  return (
    <span aria-hidden="true" className="h-2 w-16 overflow-hidden rounded-full bg-sunken sm:w-24">
      <span ref={bar} className="block h-full rounded-full bg-accent" data-level />
    </span>
  );
}
