/**
 * Tells whether an answer speaks to whoever grades it, or dresses up as something other than an answer.
 * That is no offence and costs nothing: it only means that a model's verdict may add nothing to what
 * the built-in grader finds, since a model can be talked into things.
 */
export function addressesTheGrader(text: string): boolean {
  const plain = text.normalize('NFKC');
  return (
    hidden.test(text) ||
    orders.some((order) => order.test(plain)) ||
    otherScripts(plain) > OTHER_SCRIPTS ||
    longestRun(plain) > LONGEST_WORD
  );
}

/** Letters of other scripts than Latin, Greek (formulas) and common ones, as a share. */
const OTHER_SCRIPTS = 0.1;
/** A longer run of letters and digits is a code, not a word. */
const LONGEST_WORD = 60;

/** Signs that can't be seen or that turn the direction of writing. */
const hidden = /[\u200b\u2060\u2062-\u2064\u202a-\u202e\u2066-\u2069\u00ad]|[\u{e0000}-\u{e007f}]/u;

const orders: readonly RegExp[] = [
  // Told to leave what it was told.
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.\n]{0,50}\b(?:instruction|rubric|prompt|rule|above|previous|prior|criteria|guideline|reference|everything)s?\b/iu,
  // Told what to give.
  /\b(?:give|award|assign|grant|grade|mark|rate|score|return|output|respond|label|count|set|credit)\b[^.\n]{0,60}\b(?:full|max(?:imum)?|perfect|highest|top|100|5\/5|10\/10|all|every|each|met|complete)\b[^.\n]{0,30}\b(?:mark|score|point|credit|grade|met|answer)s?\b/iu,
  /\b(?:mark|label|set|count|treat|consider|score|grade|rate)\b[^.\n]{0,40}\b(?:as|to)\b[^.\n]{0,15}\b(?:met|correct|complete|perfect|full|covered|satisfied)\b/iu,
  /\bfull (?:marks?|credit|points|score)\b|\bperfect score\b|\bmaximum (?:marks?|score|points)\b/iu,
  /\ball (?:of )?(?:the )?(?:key )?points\b|\bevery (?:key )?point\b/iu,
  /\b(?:output|return|label|write|answer|say)\b[^.\n]{0,20}["“'](?:met|correct|full)["”']/iu,
  // Speaks of being graded.
  /\b(?:developer|author|owner|maker) of (?:this|the) grader\b|\bthe maximum for this (?:item|question|answer)\b/iu,
  /\b(?:grader|examiner|evaluator|marker|rubric|key points?|misconceptions?)\b[^.\n]{0,60}\b(?:must|should|please|will|shall|already|said|told|says|agreed|confirmed|updated|dropped)\b/iu,
  // Models are what many answers are about: one that is told how to grade is spoken to.
  /\b(?:language model|LLM|chatgpt|gpt-?\d|AI)\b[^.\n]{0,60}\b(?:must|should|please|will|shall|has to|have to|needs? to)\b[^.\n]{0,60}\b(?:mark|grade|score|credit|points?|pass|rubric|met|instructions?)\b/iu,
  /\b(?:the )?interviewer (?:has )?(?:already )?(?:said|told|confirmed|agreed|decided|promised|gave)\b/iu,
  /\b(?:you are|act as|pretend|behave as|from now on|new (?:task|instructions?|rules?))\b[^.\n]{0,60}\b(?:grader|examiner|evaluator|marker|assistant|model|generous|lenient|helpful|instead)\b/iu,
  /\bas an? (?:ai|language model)\b|\b(?:end|begin|start) of (?:the )?(?:answer|candidate|text|instructions?|prompt)\b/iu,
  // Begs.
  /\bplease\b[^.\n]{0,60}\b(?:pass|mark|grade|score|points?|credit|hire|job|kind|lenient|generous)\b/iu,
  // Dressed up as something else.
  /(?:^|\n)\s*(?:#+\s*)?(?:system|assistant|developer|user|tool|function|grader|admin)\s*(?:prompt|message|note|result|output)?\s*[:\]>]/iu,
  /<\|?\/?(?:im_start|im_end|system|assistant|user|tool|rubric|answer|candidate|instructions?|endoftext|script|img|iframe|div|span|b|p|a|!--)[^>]{0,200}\|?>|<!--|\[\/?(?:INST|SYS)\]/iu,
  /["'](?:score|verdict|grade|label|points?|met|misconceptions?|quote|id|role|content|why)["']\s*:/iu,
  /<<<|>>>|-{3,}\s*\n|={5,}|`{3}/u,
  // Other tongues, where a few words carry the order.
  /\b(?:ignor(?:ez|iere[nt]?|a|ar|e) (?:la|les|el|los|las|die|das|il|le|o|a|toutes?|tutt[ie]|todas?|todo)|note maximale|volle punktzahl|alle punkte|puntuaci[oó]n m[aá]xima|todos los puntos|punteggio (?:massimo|pieno)|tous les points|nota m[aá]xima|pontua[cç][aã]o m[aá]xima)\b/iu,
];

function otherScripts(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const other =
    text.match(/[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/gu)?.length ?? 0;
  return letters === 0 ? 0 : other / letters;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/[\p{L}\p{N}+/=_-]+/gu) ?? []).map((run) => run.length));
}
