/** A word of so many letters may have one slip of the pen, or two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

/**
 * True when two words differ by few enough letters (added, lost, changed, or two swapped) to be one
 * word: Damerau and Levenshtein's distance, in the form that touches no place twice.
 */
export function isMisspelt(a: string, b: string): boolean {
  const letters = Math.min(a.length, b.length);
  if (letters < ONE_SLIP) return false;
  const most = letters < TWO_SLIPS ? 1 : 2;
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, changed, swapped));
    }
    if (Math.min(...row) > most) return false;
    before = last;
    last = row;
  }
  return last[b.length]! <= most;
}
