import type { UnderstoodAs } from './interview-event';

/** A request or a think-aloud is short. Anything longer is an answer. */
const MOST_WORDS = 18;

const please = String.raw`(?:(?:ok(?:ay)?|sorry|um+|uh+|erm?|hmm+|hi|hey|well|so|oh|ah|pardon me|excuse me|please|actually|yeah|yes|no)[ ,.]*)*`;
const tail = String.raw`(?:[ ,]*(?:please|thanks|thank you|kindly|sorry|again|once more|for me|for now|here|now|then|really|honestly|sir|madam|maam|on this(?: one)?|to this(?: one)?|about this(?: one)?))*`;
const whole = (...bodies: string[]) =>
  bodies.map((body) => new RegExp(`^${please}(?:${body})${tail}$`, 'u'));

/** What each request sounds like, the whole message through. Order matters: the first that fits. */
const requests: readonly (readonly [UnderstoodAs, readonly RegExp[]])[] = [
  [
    'repeat',
    whole(
      String.raw`(?:can|could|would|will) you (?:please )?(?:repeat|say|read|ask) (?:that|it|this|the question|the last question|that question)`,
      String.raw`(?:can|could|would) you (?:please )?(?:repeat|come again)`,
      String.raw`(?:please )?repeat(?: (?:that|it|the question))?`,
      String.raw`(?:say|come) (?:that )?again`,
      String.raw`what was (?:the|that|your) question`,
      String.raw`(?:i )?(?:did ?n.?t|did not|could ?n.?t) (?:catch|hear|get) (?:that|you|it|the question)`,
      String.raw`(?:i beg your )?pardon`,
    ),
  ],
  [
    'clarify',
    whole(
      String.raw`(?:can|could|would) you (?:please )?(?:clarify|rephrase|explain|elaborate on|reword)(?: (?:that|it|this|the question|what you mean|your question))?`,
      String.raw`(?:please )?(?:clarify|rephrase)(?: (?:that|it|the question))?`,
      String.raw`what do you mean(?: by (?:that|this|the question))?`,
      String.raw`what (?:exactly )?(?:are|do) you (?:asking|looking for|want me to (?:say|cover|answer)|expect(?:ing)?)(?: exactly)?`,
      String.raw`i (?:do ?n.?t|do not|did ?n.?t|did not) (?:quite )?understand (?:the|your|this) question`,
      String.raw`(?:can|could) you be more specific`,
      String.raw`i(?:'| a)?m not sure what you(?:'| a)?re asking`,
    ),
  ],
  [
    'hint',
    whole(
      String.raw`(?:(?:can|could|may) (?:i|you)(?: please)? (?:have|get|give me|offer me) )?(?:a|any|some|one|another) ?(?:small |little )?(?:hint|clue|pointer|tip)s?`,
      String.raw`(?:give me a |a )?hint`,
      String.raw`(?:can|could) you (?:please )?(?:help me|give me a hand|nudge me)(?: a (?:bit|little))?`,
      String.raw`i need (?:a hint|some help|a clue)`,
    ),
  ],
  [
    'time',
    whole(
      String.raw`how (?:much|many) (?:more )?(?:time|minutes|seconds)(?: (?:is|are|do i|have i|remain|left|got|have|there|still))*(?: left| remaining| got)?`,
      String.raw`how long (?:do i have|have i got|is left)(?: left)?`,
      String.raw`(?:what(?:'| i)?s the )?time (?:left|remaining|check)`,
      String.raw`(?:can|could) you (?:please )?tell me (?:the time left|how much time (?:i have|is left)(?: left)?)`,
    ),
  ],
  [
    'skip',
    whole(
      String.raw`(?:can|could|may) (?:i|we) (?:please )?(?:skip|pass)(?: (?:on )?(?:this|that|it)(?: one| question)?)?`,
      String.raw`(?:let(?:'| u)?s |i(?:'| wi)?ll |i would like to |i(?:'| woul)?d like to |i want to )?(?:skip|pass)(?: (?:on )?(?:this|that|it|the)(?: one| question)?)?`,
      String.raw`(?:let(?:'| u)?s |(?:can|could) we )?(?:move on|go on|next question|(?:go|move) to the next(?: one| question)?)`,
    ),
  ],
  [
    'stop',
    whole(
      String.raw`(?:can|could|let(?:'| u)?s|may|i(?:'| woul)?d like to|i want to|i need to)(?: we| i)? (?:stop|end|finish|quit)(?: (?:the|this) (?:interview|session))?`,
      String.raw`(?:stop|end|quit|finish) (?:the|this) (?:interview|session)`,
    ),
  ],
  [
    'dont-know',
    whole(
      String.raw`i(?: really| honestly| just)? (?:do ?n.?t|do not) (?:know|remember|have (?:an|any) (?:answer|idea))(?: (?:(?:that|this|it)(?: one)?|the answer|(?:the )?answer to (?:that|this)|anything(?: else| more)?(?: about (?:it|this|that))?|(?:any ?)?more(?: than that)?))?`,
      String.raw`(?:i have |i(?:'| ha)?ve (?:got )?)?(?:no|not? a) (?:idea|clue)`,
      String.raw`idk|dunno|no clue|not sure|i(?:'| a)?m not sure|i(?:'| a)?m not sure about (?:that|this|it)(?: one)?|i(?:'| a)?m blank(?:ing)?|no answer|nothing(?: else)?`,
      String.raw`i (?:can ?n.?t|cannot|can not) (?:answer|remember|recall)(?: (?:that|this|it))?`,
      String.raw`i(?:'| ha)?ve (?:never|not) (?:heard of|used|worked with|come across) (?:it|this|that)`,
    ),
  ],
  [
    'think-aloud',
    whole(
      String.raw`(?:let|give) me (?:think|see|a (?:second|sec|moment|minute|bit))(?: (?:about|to think)(?: (?:about )?(?:it|that|this))?)?(?: for a (?:second|sec|moment|minute|bit))?`,
      String.raw`(?:just )?(?:a|one|give me a) (?:second|sec|moment|minute)`,
      String.raw`(?:hmm+|um+|uh+|er+m?|well|so|ok(?:ay)?|right|let(?:'| u)?s see|good question|that(?:'| i)?s a good question|interesting(?: question)?)`,
      String.raw`i(?:'| a)?m (?:still )?thinking`,
    ),
  ],
];

const yes =
  /^(?:yes|yeah|yep|sure|ok(?:ay)?|please)?[ ,]*(?:(?:stop|end|finish|quit)(?: it| now| here)?|i(?:'| a)?m sure|please do|do it|yes)?$/u;

/**
 * What kind of message this is. Only a short message that is nothing but a request, an
 * "I don't know" or a think-aloud is taken as one; when in doubt it is an answer.
 * `confirming` is true right after the interviewer asked whether to stop.
 */
export function understand(text: string, confirming = false): UnderstoodAs {
  const plain = text
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/[?!.;:…—–-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (plain === '' || plain.split(' ').length > MOST_WORDS) return 'answer';
  if (confirming && yes.test(plain)) return 'stop';
  const asked = requestAmong(text);
  if (asked) return asked;
  for (const [as, patterns] of requests)
    if (patterns.some((pattern) => pattern.test(plain))) return as;
  return 'answer';
}

const polite =
  /\b(?:sorry|nervous|please|thanks|thank you|apolog\w+|excuse|moment|lost|confused|english|hear|connection)\b/iu;

/** "Can you rephrase that? I am a bit nervous, sorry.": one sentence asks, the others only excuse it. */
function requestAmong(text: string): UnderstoodAs | undefined {
  const sentences = text.split(/(?<=[.?!])\s+/u).filter((sentence) => sentence.trim() !== '');
  if (sentences.length < 2 || sentences.length > 3) return undefined;
  const kinds = sentences.map((sentence) => understand(sentence));
  const asks = kinds.filter((kind) => kind !== 'answer' && kind !== 'think-aloud');
  const rest = sentences.filter((_, index) => kinds[index] === 'answer');
  return asks.length === 1 && rest.every((sentence) => polite.test(sentence)) ? asks[0] : undefined;
}
