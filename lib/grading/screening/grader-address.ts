import { injectedSpans } from './injected-text';

/**
 * Tells whether an answer speaks to whoever grades it, or dresses up as something other than an answer.
 * That is no offence and costs nothing: it only means that a model's verdict may add nothing to what
 * the built-in grader finds, since a model can be talked into things.
 */
export function addressesTheGrader(text: string): boolean {
  const plain = text.normalize('NFKC');
  return (
    hidden.test(text) ||
    injectedSpans(plain).length > 0 ||
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
  // Speaks of being graded.
  /\b(?:developer|author|owner|maker) of (?:this|the) grader\b|\bthe maximum for this (?:item|question|answer)\b/iu,
  /\b(?:language model|LLM|chatgpt|gpt-?\d|AI)\b[^.\n]{0,60}\b(?:must|should|please|will|shall|has to|have to|needs? to)\b[^.\n]{0,60}\b(?:(?:mark|grade|score|credit|count|pass) (?:this|me|my)|as a pass|rubric|points? (?:as )?met)\b/iu,
  /\b(?:the )?interviewer (?:has )?(?:already )?(?:said|told|confirmed|agreed|decided|promised|gave) (?:me|that|i|this|full)\b/iu,
  /\b(?:you are|act as|pretend|behave as|from now on|new (?:task|instructions?|rules?):)[^.\n]{0,60}\b(?:grader|examiner|evaluator|marker|generous|lenient)\b/iu,
  /\b(?:end|begin|start) of (?:the )?(?:answer|candidate|instructions)\b/iu,
  /\b(?:full (?:marks?|credit)|perfect marks|maximum marks)\b/iu,
  // Dressed up as something else.
  /<\|?\/?(?:im_start|im_end|system|assistant|rubric|candidate|endoftext|iframe)[^>]{0,200}\|?>|<!--|display: ?none|\[\/?(?:INST|SYS)\]/iu,
  /<<<|>>>|-{5,}\s*\n|={5,}/u,
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
