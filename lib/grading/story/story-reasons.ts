import { lostOut, triedWay } from '@/lib/grading/story/parts/lost-way';
import { isTokenStep } from '@/lib/grading/story/parts/token-steps';
import type { Reading } from '@/lib/grading/story/parts/unit-reading';

/** Opens the reason of what is done beside it. */
const because =
  /^(?:and |but |so )*(?:because|since|as|given that|seeing that)(?! (?:far|well|soon|long|if|then|before|always|a|an|usual|planned|expected|part)\b) (?=\w+ \w+)/u;
const becauseLater =
  /\b(?:because|since|as(?= (?:we|i|they|it|he|she|there|each|every|the|most|many|nobody|no)\b)|so that|given that|in order (?:to|not to)|for fear of|to avoid|otherwise)(?! (?:then|of (?:it|that|this)$)) (?<why>\w+ \w+.*)$/u;
/** What was done about it, after what was so. */
const therefore = /^(?:and |but )*(?:so|therefore|hence|thus|that is why|which is why) (?:i|we) /u;
/** Words without which nothing is a reason, a purpose or a comparison. */
const reasoning =
  /\b(?:because|cause|since|as|so|that|which|thus|therefore|reason\w*|due|thanks|given|otherwise|if|for|to|not|no|without|never|too|than|rather|instead|over|against|versus|vs|both|but|though|while|compar\w*|benchmark\w*|tri(?:ed|als?)|test\w*|consider\w*|weigh\w*|evaluat\w*|options?|alternatives?|candidates?|between|won|wins|beat|lost|better|faster|cheaper|simpler|enough|could|would|need\w*|want\w*|had|trade)\b/u;
const all =
  '(?:everyone|everybody|people|most people|most|they all|all|the others|you|one|we always|i always)';
/** "What everyone uses", "we looked at nothing else": who took what lay there gives no reason and weighed nothing. */
const unweighed: readonly RegExp[] = [
  new RegExp(
    `\\b(?:is|was|s|are|were) (?:just |simply |also |basically )?(?:what|how) ${all} (?:\\w+ )?(?:uses?|used|do|does|did|takes?|took|picks?|works?|worked|use it|go(?:es)? (?:for|with))\\b|\\b${all} (?:uses?|used|does|did|takes?|took) (?:it|that|this|them)\\b(?! (?:for|to|on|in|at|as|with|when|because)\\b)`,
    'u',
  ),
  /\b(?:is|was|s|were|are) (?:just |simply |really |so |very |quite )*(?:popular|in fashion|fashionable|trendy|trending|hyped|hip|cool|the (?:newest|latest|hottest)(?: \w+)?|the hype|everywhere|(?:just |simply )?there(?: anyway| already)?|what was there)$/u,
  /\b(?:i|we) (?:did not|never|have not|had not) (?:\w+ly )?(?:look(?:ed)? (?:at|into|for)|consider(?:ed)?|tr(?:y|ied)|compared?|weigh(?:ed)?|test(?:ed)?|th(?:ink|ought) (?:of|about)|evaluated?|check(?:ed)?) (?:\w+ )?(?:(?:anything|any ?thing|nothing|something|much) else|any(?: \w+)? (?:other|others|alternatives?|options?)|(?:an?|the|any) (?:alternatives?|others?)|others?|alternatives?|other (?:\w+ )?(?:options?|models?|ways?|methods?|tools?|things?|approaches))\b/u,
];
const isUnweighed = (flat: string) => unweighed.some((kind) => kind.test(flat));
/** To be held against a control group is how something is measured, and no other way that lost. */
const control =
  /\b(?:against|versus|vs|compared (?:to|with)) (?:[\w-]+ ){0,3}?(?:control|holdout|hold-out|comparison|reference|untreated|unchanged)\b|\bfor (?:[\w-]+ ){1,3}?(?:hours|days|nights|weeks|months|years)\b/gu;
/** "I would take trees": nothing was chosen yet. */
const isPlanOnly = ({ unit: { acts } }: Reading) =>
  acts.length > 0 && acts.every(({ mood, verb }) => mood === 'plan' && verb !== 'have');
/** Whether it could tell the reason for a choice, as far as its words go. */
export function mayReason(reading: Reading): boolean {
  const { unit, hardship, steps } = reading;
  const isNone = isUnweighed(unit.flat) || isPlanOnly(reading) || isTokenStep(reading);
  return (
    !isNone &&
    (reasoning.test(unit.flat.replace(control, '')) || /[<>:;=–—(]|->/u.test(unit.quote)) &&
    !(hardship === 'hard' && steps.i + steps.we === 0)
  );
}
/** "I tried A and B. B was better": A is the one that lost. */
const tried =
  /\b(?:tried|compared|tested|trained|benchmarked|evaluated|fitted|ran)\b.*\b(?:and|or|with|to|against|versus|vs)\b/u;
const won =
  /^(?:and |but |so |then |in the end |it turned out )*(?:that )?(?:the |my |our )?(?<winner>(?!(?:it|that|this|they|these|those|all|both) )(?:[\w-]+ ){1,4}?)(?:(?:was|were|did|worked|performed|came out|turned out|scored|proved)(?: to be)? (?:\w+ ){0,2}?(?:better|best|ahead|stronger|higher|faster|cheaper|more (?:accurate|stable|precise|reliable))|won|beat|outperformed)\b/u;
const isWon = (flat: string, before: string) => {
  const winner = won.exec(flat)?.groups?.['winner'];
  return winner !== undefined && tried.test(before) && ` ${before} `.includes(` ${winner}`);
};

const isLost = (flat: string, before: string) => triedWay.test(before) && lostOut.test(flat);

/** Done of one's own choice: nobody chooses to be told, or to work hard. */
const isChoice = ({ steps, supposed, unit, specific }: Reading) =>
  steps.i + steps.we > 0 && !supposed && !unit.left && specific.length > 0;
/** So many words of its own make a reason that one could weigh. */
const LEAST = 2;

/**
 * The stretches that give the reason for something that the speaker or the team did: "because the labels were few I
 * …", "stock-outs had been recorded as zero, so I masked those days". Each is one unit, or two side by side.
 */
export function reasonsIn(readings: readonly Reading[]): Reading[][] {
  return readings.flatMap((reading, at): Reading[][] => {
    const { unit, specific, supposed } = reading;
    if (isUnweighed(unit.flat)) return [];
    if (unit.left || supposed || unit.reproach.accuses) return [];
    const before = readings[at - 1];
    const isBeside = before?.unit.turn === unit.turn && !before.unit.left && !before.supposed;
    const isEnough = specific.length > LEAST;
    if (isChoice(reading) && isEnough) {
      if (because.test(unit.flat) && unit.acts.length > 0) return [[reading]];
      if (becauseLater.test(unit.flat)) return [[reading]];
      const clauses = unit.words.join(' ').split(/ [,;] /u);
      const last = clauses.pop()!;
      const earlier = clauses.join(' ');
      if (isWon(last, earlier) || isLost(last, earlier)) return [[reading]];
    }
    if (!isBeside) return [];
    // "Since the drivers knew the roads, | I let them correct the plan."
    if (isUnweighed(before.unit.flat)) return [];
    const isOver = isWon(unit.flat, before.unit.flat) || isLost(unit.flat, before.unit.flat);
    if (isChoice(before) && isOver) return [[before, reading]];
    if (isChoice(reading) && because.test(before.unit.flat)) return [[before, reading]];
    const isFact = before.steps.i + before.steps.we === 0 && before.specific.length >= LEAST;
    const isSame = before.unit.sentence === unit.sentence;
    return isChoice(reading) && therefore.test(unit.flat) && isFact && isSame
      ? [[before, reading]]
      : [];
  });
}
