/** A duration as people say it: "about 2 minutes", "45 seconds". Ms in; minutes are rounded to halves. */
export function durationInWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const halves = Math.round(seconds / 30) / 2;
  const whole = Math.floor(halves);
  return `${whole}${halves > whole ? ' and a half' : ''} minutes`;
}

/** A countdown: "4:05", "1:02:30". Ms in, rounded up, so that 0:00 means over. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
