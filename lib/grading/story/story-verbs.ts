/** Past forms that do not end in "ed". */
const irregular = new Set(
  (
    'made took built rebuilt wrote rewrote went came ran reran gave got found left brought bought taught caught thought ' +
    'told sold held kept sent spent lent met led fed read drew drove flew grew knew threw showed chose spoke broke woke ' +
    'rose fell won lost sat stood understood began sang rang swam drank sank saw said paid laid did had was were became ' +
    'overcame dealt felt meant dreamt learnt slept swept heard hid hung dug stuck struck shook mistook undertook overtook ' +
    'withdrew redrew wore tore bore swore froze stole arose forgave forgot sought fought shot bent burnt wound ground bound ' +
    'redid undid oversaw foresaw hit put cut set let shut split quit spread cast rid reset cost hurt beat bet ' +
    'written given taken chosen done gone been shown spoken broken known seen begun run drawn driven grown thrown fallen forgotten hidden overtaken eaten ridden stolen worn sworn frozen lived'
  ).split(' '),
);
/** The same in the past as in the present: the rest of the answer tells which. */
const undecided = new Set(
  'read put cut set let hit shut split quit spread cast rid reset cost hurt beat bet run'.split(
    ' ',
  ),
);
/** End in "ed" and are no past. */
const notPast = new Set(
  (
    'need indeed hundred speed feed seed exceed proceed succeed bed red shed embed wed weed breed bleed agreed-upon unlimited unwanted so-called based interested ' +
    'embarrassed excited frustrated worried surprised shocked disappointed annoyed tired scared stressed overwhelmed confused bored concerned ' +
    'pleased satisfied relieved experienced convinced determined blindsided ashamed aged limited complicated detailed skilled advanced'
  ).split(' '),
);
/** Nothing is done with these that somebody could picture. */
const idle = new Set(
  (
    'was were had been did got became owed felt cried laughed smiled thought knew believed wanted needed liked loved hated hoped wished learned learnt ' +
    'saw heard happened seemed worked struggled stayed remained lived grew received faced gained experienced ' +
    'enjoyed lost failed forgot struggled joined noticed realised realized understood wondered expected remembered cared ' +
    'meant said dreamt slept owned argued disagreed differed clashed quarrelled quarreled watched came promised reached achieved gained earned won managed ended finished saved improved reduced increased completed missed grown been become seen learnt risen fallen forgotten'
  ).split(' '),
);

/** "Solution-oriented" is a quality. */
const quality =
  /-(?:oriented|based|centred|centered|minded|related|focused|sided|shaped|sized|paced|called|aged)$/u;

/** A past form, as far as the word itself tells. */
export const isPast = (word: string) =>
  irregular.has(word) ||
  (/^[\p{L}-]{2,}ed$/u.test(word) && !notPast.has(word) && !quality.test(word));
/** A form that may be of the past or of the present. */
export const isUndecided = (word: string) => undecided.has(word);
/** A past form with which nothing is done that somebody could picture. */
export const isIdle = (word: string) => idle.has(word);

export type Mood = 'past' | 'plan' | 'present';

/** After these a past form is no verb of its own: "the closed door", "it is trained", "of broken boards". */
const attaching = new Set(
  (
    'a an the its their his her my our your this that these those no each any some every all is are be s re am being get gets getting very more most ' +
    'of with by for in on from at into over under about without through as like too'
  ).split(' '),
);

/** A past form that tells when something was: no participle, and no "let me see". */
export function isToldPast(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (!isPast(word)) return false;
  if (word === 'let') return !/^(?:me|us|s)$/u.test(words[at + 1] ?? '');
  if (/^(?:was|were|had|did)$/u.test(word)) return true;
  const before = words[at - 1] ?? '';
  const isAdverb = between.has(before) || before.endsWith('ly') || before === 'not';
  const held = isAdverb ? (words[at - 2] ?? '') : before;
  // "It should cut the waiting", "to put it in".
  if (isUndecided(word) && (modals.has(held) || held === 'to')) return false;
  return !attaching.has(held) && !(word === 'compared' && !firstPerson.has(before));
}

/** Whether any of the words tells when something was. */
export const hasPast = (words: readonly string[]) => words.some((_, at) => isToldPast(words, at));

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

const firstPerson: ReadonlyMap<string, Act['person']> = new Map([
  ['i', 'i'],
  ['we', 'we'],
]);
const between = new Set(
  (
    'also then just first finally never always even simply really actually quickly personally myself ourselves all both ' +
    'immediately later still only um uh like ever once again already soon instead basically honestly eventually so now kind of you know'
  ).split(' '),
);
const isBetween = (word: string) => between.has(word) || /^\p{L}{3,}ly$/u.test(word);
/** First halves of verbs, where they are written apart: "fine tuned", "double checked". */
const compound = new Set('fine re pre hand double cross back over under hot cold'.split(' '));
const modals = new Set('would will should can might may must shall ll wo ca'.split(' '));
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

/** Small letters, contractions taken apart: "I'd" gives `i` and `d`. */
export function wordsOfUnit(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/n['’]t\b/gu, ' not')
      // Of oneself in writing.
      .replaceAll(/\bby the undersigned\b/gu, 'by me')
      .replaceAll(/\bthe undersigned\b/gu, 'i')
      // Typed in a hurry: "dont", "havent", "ive".
      .replaceAll(/\b(do|does|did|is|was|are|were|has|have|had|would|could|should)nt\b/gu, '$1 not')
      .replaceAll(/\bi(m|ve)\b/gu, 'i $1')
      .replaceAll(/['’](?=(?:s|d|ll|ve|re|m)\b)/gu, ' ')
      .match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*%?|[,;]/gu) ?? []
  );
}

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
  );

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
const isDoing = (words: readonly string[], from: number) =>
  /^(?:[\w-]+ ){0,3}?[\w-]{3,}(?<!th)ing(?: ,| (?:of|for|with|on|in|by|and|at|from|to)\b|$)/u.test(
    words.slice(from).join(' '),
  );

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
    if (verb === 'had') return { person, mood: 'past', verb, step: false };
    return { person, mood: 'present', verb, step: false };
  }
  if (verb === 'did') {
    const main = words[next + 1] === 'not' ? words[next + 2] : undefined;
    return { person, mood: 'past', verb: main ?? verb, step: !main && isDoing(words, next + 1) };
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
    isWord(verb, after);
  return { person, mood, verb, step: mood === 'past' && !isIdle(verb) && !isNone };
}
