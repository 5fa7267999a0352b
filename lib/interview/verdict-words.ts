/** Words that tell a candidate how an answer was. In an exam no interviewer's sentence may hold one. */
const VERDICTS = [
  String.raw`(?:in)?correct(?:ly)?`,
  String.raw`(?<!all )right(?! (?:now|away|after|before|then|at)\b)`,
  'wrong(?:ly)?',
  'exactly',
  'precisely',
  'indeed',
  'absolutely',
  'definitely',
  'agree[ds]?',
  'disagree[ds]?',
  String.raw`good(?! (?:luck|morning|afternoon|evening|day)\b)`,
  'great(?:ly)?',
  'excellent(?:ly)?',
  'perfect(?:ly)?',
  'fantastic',
  'impressive',
  'impressed',
  'brilliant(?:ly)?',
  'nice(?:ly)?',
  'solid',
  'strong(?:ly)?',
  'weak',
  'spot on',
  'well (?:done|said|put|explained)',
  'not quite',
  'not really',
  'mistaken?',
  'mistakes?',
  'errors?',
  'misconceptions?',
  'misunderst(?:and|ood|anding)',
  'inaccura(?:te|cy|cies)',
  'accurate(?:ly)?',
  'true',
  'false',
  'nailed',
  'missed',
  'missing',
  'forgot(?:ten)?',
  'overlooked',
  'incomplete',
  'complete answer',
  'unfortunately',
  'close enough',
  'almost there',
  'on the right track',
  'valid',
  'invalid',
  'full marks',
  'points? for',
  'score[ds]?',
].map((source) => new RegExp(String.raw`\b${source}\b`, 'giu'));

/** A bare yes or no that opens a sentence judges too. */
const YES_OR_NO =
  /(?:^|[.?!…]\s+)(?:yes|yeah|yep|no|nope)\b(?! (?:problem|rush|worries|hurry)\b)/giu;

/**
 * The verdict in a text, if it holds one. What stands in `allowed` is none: a question may be about
 * what is wrong or right.
 */
export function verdictIn(text: string, allowed: string): string | undefined {
  const free = allowed.toLowerCase();
  for (const pattern of [...VERDICTS, YES_OR_NO])
    for (const [found] of text.matchAll(pattern)) {
      const words = found.replace(/^[.?!…\s]+/u, '').toLowerCase();
      if (!isWordOf(free, words)) return words;
    }
  return undefined;
}

/** First letters of verdict words: a word that begins like one is not shown before it is whole. */
export function mayBecomeVerdict(partial: string): boolean {
  const start = partial.toLowerCase();
  return FIRST_WORDS.some((word) => word.startsWith(start) || start.startsWith(word));
}

const FIRST_WORDS = (
  'correct incorrect right wrong exactly precisely indeed absolutely definitely agree disagree good great ' +
  'excellent perfect fantastic impress brilliant nice solid strong weak spot well not mistak error misconception ' +
  'misunderst inaccura accura true false nailed miss forgot overlooked incomplete complete unfortunately close ' +
  'almost valid invalid full point score yes yeah yep nope'
).split(' ');

function isWordOf(text: string, words: string): boolean {
  return new RegExp(String.raw`\b${words.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}\b`, 'u').test(text);
}
