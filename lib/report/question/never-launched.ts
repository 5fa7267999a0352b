const ended = String.raw`(?:stopped|cancell?ed|killed|shelved|scrapped|dropped|abandoned|called off|put on (?:ice|hold)|shut down)`;
/** That it came to nothing before anybody used it. */
const neverLive = new RegExp(
  String.raw`(?:\b(?:never|not)|n['’]t) (?:\w+ ){0,2}(?:(?:go|goes|went|gone) (?:live|into production|to production)|launch(?:ed)?|shipped|released|deployed|rolled out|(?:see|saw) the light)\b|\b(?:the (?:whole )?(?:project|thing|pilot|work|initiative|programme|program)|it all) (?:was|got|had been|has been) (?:\w+ )?${ended}\b|\b(?:they|management|the (?:board|company|client|customer|lawyers?)) ${ended} (?:the (?:whole )?(?:project|thing|pilot|work)|it)\b`,
  'iu',
);
/** That it was in use. */
const live =
  /\b(?:(?:go|goes|went|gone|been|is|was|going) live|go-live|launch(?:ed)?|in(?:to)? production|rolled (?:it )?out|deployed|shipped|in use|in operation)\b/iu;

/** Whether an answer tells of something that came to an end before it was ever in use. */
export function neverLaunched(answer: string): boolean {
  const clauses = answer.split(/(?<=[.!?;,])\s/u);
  return (
    clauses.some((clause) => neverLive.test(clause)) &&
    !clauses.some((clause) => live.test(clause) && !neverLive.test(clause))
  );
}

/** What can only be done to something that is in use. */
export const isAfterLaunch = (statement: string) => /\bafter launch\b/iu.test(statement);
