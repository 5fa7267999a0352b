import { between, firstPerson, modals } from './around-verbs';
import { isIdle, isPast, isUndecided } from './past-forms';

export type Mood = 'past' | 'plan' | 'present';

/** Somebody doing something: who, when, and with which verb. */
export interface Act {
  readonly person: 'i' | 'we';
  readonly mood: Mood;
  readonly verb: string;
  /** A step, not a state of mind. */
  readonly step: boolean;
  /** Said by the way, in a clause under another: "if we lost it". */
  readonly under?: true;
}

const isBetween = (word: string) => between.has(word) || /^\p{L}{3,}ly$/u.test(word);
/** First halves of verbs, where they are written apart: "fine tuned", "double checked". */
const compound = new Set('fine re pre hand double cross back over under hot cold'.split(' '));
const others = new Set(
  'he she they it you who which that this there these those everybody everyone nobody somebody people'.split(
    ' ',
  ),
);
/** "I guess", "I think": said of what follows, not done; "we at the lab": the verb comes later. */
const isNoVerb = (word: string) =>
  asides.has(word) || /^(?:at|in|on|of|from|with|alone)$/u.test(word);
const asides = new Set('guess think mean suppose believe say reckon'.split(' '));
const joining = new Set('and then but so or also later afterwards next'.split(' '));

/**
 * What the speaker does in a unit, alone or with others. `before` is who did the last thing, for a unit that goes on
 * without a subject ("and moved it to a replica"); `undecidedAs` what "I put" means in this answer.
 */
export function actsIn(words: readonly string[], before: Act['person'], undecidedAs: Mood): Act[] {
  const acts: Act[] = [];
  let subject: Act['person'] | null =
    opensWithVerb(words) || opensAside(words) || isNote(words) ? before : null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const person = firstPerson.get(word);
    if (person) {
      const act = actOf(words, at, person, undecidedAs);
      if (act) acts.push(isUnder(words, at) ? { ...act, step: false, under: true } : act);
      subject = person;
      continue;
    }
    if (others.has(word) && (words[at - 1] === ',' || joining.has(words[at - 1] ?? 'and')))
      subject = null;
    if (!subject || !isPast(word) || (isUndecided(word) && undecidedAs !== 'past')) continue;
    const previous = words[at - 1];
    const goesOn =
      previous === undefined ||
      previous === ',' ||
      joining.has(previous) ||
      (between.has(previous) && joining.has(words[at - 2] ?? 'and'));
    // "And told me to": somebody else did.
    if (/^(?:me|us)$/u.test(words[at + 1] ?? '')) subject = null;
    else if (goesOn && !/^(?:was|were|been|done|gone|given|taken|known|seen)$/u.test(word))
      acts.push({ person: subject, mood: 'past', verb: word, step: !isIdle(word) });
  }
  return acts;
}

/** Said by the way: "with what we tried", "because I forgot". */
const isUnder = (words: readonly string[], at: number) =>
  /^(?:what|that|which|who|how|why|where|because|if|whether|when|before|after|until|since|than|as)$/u.test(
    words[at - 1] ?? '',
  ) && !isThen(words, at);

/** "After that I built it": when, and no clause under another. */
const isThen = (words: readonly string[], at: number) =>
  /^(?:that|this)$/u.test(words[at - 1]!) &&
  /^(?:after|besides|beyond)$/u.test(words[at - 2] ?? '') &&
  (at < 3 || words[at - 3] === ',' || joining.has(words[at - 3]!));

/** "Drove him to the neighbour", "and re-ran it". */
export function opensWithVerb(words: readonly string[]): boolean {
  const at = words.findIndex(
    (word, place) =>
      !joining.has(word) &&
      !between.has(word) &&
      word !== ',' &&
      !(compound.has(word) && isPast(words[place + 1] ?? '')),
  );
  const first = words[at];
  if (first === undefined || first === 'based' || first === 'given') return false;
  // "Did: moved the data" is a note, "Did it move?" a question.
  return first === 'did' ? isPast(words[at + 1] ?? '') : isPast(first);
}

/** "Gave my word". */
const isWord = (verb: string, next: string | undefined) =>
  /^(?:gave|given)$/u.test(verb) && next === 'my';

/** "And then, because it was late, drove home". */
const opensAside = (words: readonly string[]) =>
  /^(?:(?:and|so|then|but) )+, (?:because|as|since|when|after|once|while) /u.test(
    `${words.slice(0, 6).join(' ')} `,
  );
/** "Did: a new index, tested it": no question. */
const isNote = ([first, next]: readonly string[]) =>
  first === 'did' && !/^(?:it|they|he|she|we|i|you|that|this|the|any\w*)$/u.test(next ?? 'it');

/** "Did hard negative mining". */
const isDoingIng = (words: readonly string[], from: number) =>
  /^(?:[\w-]+ ){0,3}?[\w-]{3,}(?<!th)ing(?: ,| (?:of|for|with|on|in|by|and|at|from|to)\b|$)/u.test(
    words.slice(from, from + SOON).join(' '),
  );

/** So many words behind a verb tell what is done. */
const SOON = 16;
/** "I did the charts": a thing that somebody made; "did a good job" and "did a course" tell no step. */
const isDoingThing = (words: readonly string[], from: number) =>
  /^(?:the|an?|some|all|both|our|my|\d+|two|three|four|five) (?!(?:[\w-]+ ){0,2}?(?:jobs?|work|works|things?|best|same|rest|parts?|trick|lot|lots|bit|mistakes?|errors?|good|bad|great|right|wrong|usual|opposite|maths?|projects?|degree|bachelor|masters?|phd|thesis|course|courses|internship|shifts?|year|years|months|weeks|others?)\b)[\w-]+/u.test(
    words.slice(from, from + SOON).join(' '),
  );

/** "I had a go at it". */
const isTrying =
  /^an? (?:(?:quick|long|closer|proper|good|short|first|second|brief) )?(?:go|look|try|stab|crack|word|chat|talk)\b/u;
/** "We kept getting the same tickets": what came again and again, and nothing done. */
const isEnduring =
  /^(?:on )?(?:getting|having|losing|seeing|hearing|missing|running (?:out|into)|falling|failing|wondering|receiving|finding|arguing|quarrel+ing|fighting|bickering|clashing|disagreeing)\b/u;

/** "I argued for rolling it back": a step; "we argued for hours" is none. */
const isPleading = (verb: string, after: readonly string[]) =>
  verb === 'argued' &&
  /^(?:for (?!(?:\w+ ){0,3}?(?:hours?|days?|weeks?|months?|minutes?|ages|long|ever)\b(?! of\b))|against (?!each|one)|that )/u.test(
    `${after.join(' ')} `,
  );

/** "I had the faxes typed in by two students": done at one's word. */
const hadDone =
  /^(?:(?:all|each|both|half|some|most) (?:of )?)?(?:the|them|it|every|our|my|his|her|their|these|those|all|each) (?:(?!(?:was|were|that|which|who|and|to)\b)[\w-]+ ){0,3}?(?:[\w-]{2,}ed|written|rewritten|built|rebuilt|made|cut|read|checked|done|redone|drawn|sent|taken|brought|put|run) (?:\w+ ){0,3}?by (?!hand\b|then\b|now\b|default\b|mistake\b|\d)\w+/u;

function actOf(
  words: readonly string[],
  at: number,
  person: Act['person'],
  undecidedAs: Mood,
): Act | undefined {
  let next = at + 1;
  while (isBetween(words[next] ?? '')) next++;
  let verb = words[next];
  if (verb === undefined || firstPerson.has(verb) || verb === ',' || isNoVerb(verb))
    return undefined;
  if (verb === 'tell' && words[next + 1] === 'you') return undefined;
  if (
    modals.has(verb) &&
    /^(?:say|admit|begin|start|tell|mention)$/u.test(words[next + 1] ?? '') &&
    /^(?:that|it|this|so|you|with)$/u.test(words[next + 2] ?? '')
  )
    return undefined;
  if (modals.has(verb)) return { person, mood: 'plan', verb: words[next + 1] ?? verb, step: false };
  const isShort = verb === 'd';
  if (isShort || verb === 'have' || verb === 've' || verb === 'had') {
    let after = next + 1;
    while (isBetween(words[after] ?? '') || words[after] === 'not') after++;
    const main = words[after] ?? '';
    const isDone = !words.slice(next, after).includes('not');
    // "I'd put": had or would, as the rest of the answer goes.
    const mood = isShort && isUndecided(main) ? undecidedAs : 'past';
    if (isPast(main) && mood === 'past')
      return {
        person,
        mood,
        verb: main,
        step: isDone && !isIdle(main) && !isWord(main, words[after + 1]),
      };
    if (isShort) return { person, mood: 'plan', verb: main, step: false };
    // "I had to" is an order, "I had the workshop mill a rail" a step of a kind.
    const rest = words.slice(next + 1, next + SOON).join(' ');
    if (verb === 'had')
      return { person, mood: 'past', verb, step: hadDone.test(rest) || isTrying.test(rest) };
    return { person, mood: 'present', verb, step: false };
  }
  if (verb === 'did') {
    const main = words[next + 1] === 'not' ? words[next + 2] : undefined;
    const step = !main && (isDoingIng(words, next + 1) || isDoingThing(words, next + 1));
    return { person, mood: 'past', verb: main ?? verb, step };
  }
  if (verb === 'm') verb = 'am';
  if (verb === 'could') return { person, mood: 'past', verb, step: false };
  if (!isPast(verb)) return { person, mood: 'present', verb, step: false };
  const mood = isUndecided(verb) ? undecidedAs : 'past';
  const after = words[next + 1];
  // "I used to", "we made it": no steps.
  const isNone =
    (verb === 'used' && after === 'to') ||
    (verb === 'made' && after === 'it') ||
    (/^(?:went|moved|carried)$/u.test(verb) && after === 'on') ||
    (verb === 'kept' && isEnduring.test(words.slice(next + 1, next + SOON).join(' '))) ||
    isWord(verb, after);
  const isDoing = !isIdle(verb) || isPleading(verb, words.slice(next + 1));
  return { person, mood, verb, step: mood === 'past' && isDoing && !isNone };
}
