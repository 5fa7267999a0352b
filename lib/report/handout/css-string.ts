/** Text as a string in CSS: whatever could end it or mean something is spelled by its number. */
export function cssString(text: string): string {
  const letters = Array.from(text, (letter) => {
    if (/[\p{L}\p{N}· ,.–-]/u.test(letter)) return letter;
    const point = letter.codePointAt(0) ?? 0;
    // A lone half of a character has no number in CSS.
    return point === 0 || /\p{Cs}/u.test(letter) ? '\ufffd' : `\\${point.toString(16)} `;
  });
  return `'${letters.join('')}'`;
}
