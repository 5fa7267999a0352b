const words = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** The same as plain words, for what the browser renders too: its time zone may be another. */
export function momentWords(at: number): string {
  return words.format(at);
}

/** A moment as "26 Nov 2026, 14:05", in the server's time zone. Epoch ms in. */
export function Moment({ at }: { at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} className="whitespace-nowrap">
      {words.format(at)}
    </time>
  );
}
