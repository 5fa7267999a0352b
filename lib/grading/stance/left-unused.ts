/** "…, but nobody looked at it", "I never checked them": who has a thing and does nothing with it. */
const unread =
  /^(?:(?:but|though|although|and|yet|only|sadly|honestly|then) )*(?:(?:nobody|no one|none of (?:us|them|the team|my team))(?: (?:has|had|have|ever|really|actually))*|(?:i|we) (?:(?:have |had )?never|(?:do not|don't|did not|didn't|haven't|have not|hadn't))(?: (?:really|actually|ever))*) (?:looks?|looked|watch(?:es|ed)?|reads?|checks?|checked|opens?|opened|acts?|acted|reacts?|reacted|follows? up|followed up|went through|goes through|go through)(?: (?:at|on|to|into))? (?:it|them|those|that|these|any of (?:it|them))\b/u;

/** Which of a sentence's clauses tell of a thing that the clause right behind says nobody does anything with. */
export function isLeftUnused(parts: readonly string[], at: number): boolean {
  return unread.test(parts[at + 1] ?? '') || (at > 0 && unread.test(parts[at]!));
}
