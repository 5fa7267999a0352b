import { signShapes, type Sign } from '@/lib/report/picture/signs';

/** A sign as a drawing, so that it needs no font. It is not read aloud: the words beside it say the same. */
export function DrawnSign({ of, className = '' }: { of: Sign; className?: string }) {
  const { lines, filled } = signShapes[of];
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`inline-block size-[0.95em] fill-none stroke-current align-[-0.1em] ${className}`}
      strokeWidth="1.8"
    >
      <path d={lines} />
      {filled !== '' && <path d={filled} className="fill-current stroke-none" />}
    </svg>
  );
}
