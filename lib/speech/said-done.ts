/** Sentences that hand the answer in, when they are the last thing said. */
const done =
  /(?:^|[\s,.;!?…—-])(?:(?:and|so|okay|ok|yeah)[\s,.]+)*(?:(?:i think |i guess )?that(?:'|’)?s (?:my (?:whole |full |complete )?answer|all i have(?: to say)?|the end of my answer)|that is (?:my (?:whole |full |complete )?answer|all i have(?: to say)?|the end of my answer)|i(?:'|’)?m done(?: with my answer| answering)?|i am done(?: with my answer| answering)?)[\s.!…]*$/iu;

/** True when the last words say that the answer is over. */
export function saysDone(text: string): boolean {
  return done.test(text);
}

/** The text without the sentence that only hands it in. */
export function withoutDone(text: string): string {
  const found = done.exec(text);
  if (!found) return text;
  const kept = text.slice(0, found.index);
  // The mark before the sentence belongs to the answer.
  const mark = /^[.!?…]/u.exec(text.slice(found.index));
  return (kept + (mark?.[0] ?? '')).trimEnd();
}
