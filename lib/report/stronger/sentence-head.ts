/** "If you set it to zero, …", "Reinforcement learning, I think that's …": what a sentence is about, and no sentence itself. */
const heads: readonly RegExp[] = [
  /^(?:if|when|once|with|as soon as|after) [^,;:.]{3,60},\s+/iu,
  /^(?:(?:and|so|then) )?[\p{L}\d-]+(?: [\p{L}\d-]+){0,3}, (?=(?:i (?:think|guess|believe|suppose|would say|mean)|(?:that|it|this|which)(?:['’]s| is))\b)/iu,
];
/** Has its matter from what stands before it. */
const leans =
  /^(?:it|that|this|they|those|these|he|she|like|a bit like|as in|such as)\b(?!['’]s (?:the|an?) [\p{L}\d-]+ (?:that|which|who)\b)/iu;

/** Where the words end that say what a sentence is about, where what is said in its place leans on them; 0 where nothing of it has to stay. */
export function headBefore(sentence: string, at: number, reply: string): number {
  if (!leans.test(reply)) return 0;
  const ends = heads.flatMap((head) => head.exec(sentence)?.[0].length ?? []);
  return ends.find((end) => end <= at) ?? 0;
}

/** Whether words only lead up to what follows. */
export const isHead = (words: string): boolean =>
  heads.some((head) => head.exec(words)?.[0] === words) ||
  /^[\p{L}\d-]+(?: [\p{L}\d-]+){0,3},\s*$/u.test(words);
