/** What leads into a clause, and says nothing. */
const lead =
  /^(?:(?:but|and|so|or|though|honestly|sorry|well|maybe|perhaps|overall|finally|luckily|i think|i guess|in the end|at the end|after all)\s+)+/u;
const leadAlone = /^(?:but|and|so|or|maybe|sorry|well|honestly|in the end|overall|finally)$/u;

/** The clauses of a sentence in lower case, without what leads into them and without marks. */
export function plainClauses(sentence: string): string[] {
  return sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[,;:.!?]|\s[-–—]\s|\s(?=(?:and|but)\s)/u)
    .map((clause) => clause.trim().replace(lead, ''))
    .filter((clause) => clause !== '' && !leadAlone.test(clause));
}
