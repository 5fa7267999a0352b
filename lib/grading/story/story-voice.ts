/** Says at last who it was about: "the new girl was me", "that was me", "the youngest, who was me". */
const disclosed =
  /\b(?:(?:the|this|that) ((?:[\w-]+ ){1,3}?)(?:of (?:them|us|the \w+) )?(?:was|is)|who (?:was|is)|(?:that|this|it) (?:was|is|s)) (?:me|myself|yours truly)\b/u;
const pronouns = ['you', 'she', 'he'] as const;
/** Fewer times, and it is somebody else. */
const LEAST = 2;

/**
 * Some tell of themselves as of somebody else: "you come in and the oven is cold …, that was me". Reads such words as "I",
 * as long as the answer says whom it is about and hardly says "I".
 */
export function speakerIn(
  texts: readonly (readonly string[])[],
): (words: readonly string[]) => string[] {
  const all = texts.flat();
  const found = disclosed.exec(all.filter((word) => word !== ',' && word !== ';').join(' '));
  const times = (wanted: string) => all.filter((word) => word === wanted).length;
  const often = pronouns.toSorted((a, b) => times(b) - times(a))[0]!;
  if (!found || times('i') > times(often) + 1) return (words) => [...words];
  const noun = found[1]?.trim().split(' ').at(-1);
  const isOften = times(often) >= (noun === undefined ? LEAST : 1);
  return (words) =>
    words.flatMap((word, at) => {
      if (word === often && isOften) return ['i'];
      const isNamed = word === noun && !/^(?:was|is)$/u.test(words[at + 1] ?? '');
      return isNamed ? [word, 'i'] : [word];
    });
}
