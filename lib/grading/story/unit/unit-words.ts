/** Small letters, contractions taken apart: "I'd" gives `i` and `d`. */
export function wordsOfUnit(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/n['’]t\b/gu, ' not')
      // "I'd guess it went to 8 percent" says how it was, and how sure that is.
      .replaceAll(
        /\bi(?:['’]d| would) (guess|reckon|estimate|say)(?= (?:that )?(?:it|they|we|the|our|this|these|about|roughly|around|some|maybe|\d)\b|[.!?]?\s*$)/gu,
        'i $1',
      )
      // Of oneself in writing.
      .replaceAll(/\bby the undersigned\b/gu, 'by me')
      .replaceAll(/\bthe undersigned\b/gu, 'i')
      // Typed in a hurry: "dont", "havent", "ive".
      .replaceAll(/\b(do|does|did|is|was|are|were|has|have|had|would|could|should)nt\b/gu, '$1 not')
      .replaceAll(/\bi(m|ve)\b/gu, 'i $1')
      .replaceAll(/['’](?=(?:s|d|ll|ve|re|m)\b)/gu, ' ')
      .match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*%?|[,;]/gu) ?? []
  );
}
