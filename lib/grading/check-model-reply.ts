import type { Rubric } from '@/lib/guide/rubric';
import { alignQuote } from './align-quote';
import type { Conversation } from './conversation';
import type { Finding } from './model-part';
import type { ModelReplyObject } from './model-reply';
import type { Relatedness } from './relatedness';
import type { Evidence, MisconceptionVerdict, PointVerdict, Verdict } from './verdict';

/** A miss of the built-in grader is sure from this confidence on. */
const SURE = 0.7;
/** From this share of unproven claims on the whole reply is not believed. */
const UNBELIEVED = 0.4;

/** What a model's reply is checked against. */
export interface CheckAgainst {
  readonly conversation: Conversation;
  readonly rubric: Rubric;
  /** The built-in grader's verdict on the whole conversation. */
  readonly embedded: Verdict;
  /** The built-in grader on other words as if they were the answer. */
  readonly judgeAlone: (text: string) => Verdict;
  readonly relatedness: Relatedness;
}

export interface CheckedReply {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly notes: readonly { readonly of: string; readonly why: string }[];
  /** True when so many quotes prove nothing that nothing the model says can be believed. */
  readonly misquoted: boolean;
}

/**
 * Turns what a model said into a verdict that stands on the candidate's words: no quote, no credit. A
 * quote must have been said, be an answer, and be about the point. A point that the model left out keeps
 * the built-in grader's label; one that does not exist is dropped.
 */
export function checkModelReply(reply: ModelReplyObject, against: CheckAgainst): CheckedReply {
  const { rubric, embedded } = against;
  const findings: Finding[] = [];
  const claims = { made: 0, unproven: 0 };
  const prove = (of: string, quote: string | null): readonly Evidence[] | undefined => {
    claims.made++;
    const proof = proofOf(of, quote, against);
    if (typeof proof !== 'string') return proof;
    claims.unproven++;
    findings.push({ of, what: proof });
    return undefined;
  };
  const points = rubric.points.map(({ id }): PointVerdict => {
    const said = reply.points.find((point) => point.id === id);
    const beside = embedded.points.find((point) => point.id === id);
    if (!said) {
      findings.push({ of: id, what: 'not_graded' });
      return beside ?? { id, label: 'missed', confidence: 0 };
    }
    if (said.label === 'missed') return { id, label: 'missed', confidence: AGREED };
    const evidence = prove(id, said.quote);
    return evidence
      ? { id, label: said.label, evidence: [...evidence], confidence: AGREED }
      : { id, label: 'missed', confidence: 0 };
  });
  const misconceptions = rubric.misconceptions.map(({ id }): MisconceptionVerdict => {
    const said = reply.misconceptions.find((item) => item.id === id);
    const beside = embedded.misconceptions.find((item) => item.id === id);
    if (!said) {
      findings.push({ of: id, what: 'not_graded' });
      return beside ?? { id, label: 'absent', confidence: 0 };
    }
    if (said.label === 'absent') return { id, label: 'absent', confidence: AGREED };
    const evidence = prove(id, said.quote);
    return evidence
      ? { id, label: said.label, evidence: [...evidence], confidence: AGREED }
      : { id, label: 'absent', confidence: 0 };
  });
  findings.push(...unknownIds(reply, rubric));
  return {
    verdict: { points, misconceptions, beyond: embedded.beyond, flags: embedded.flags },
    findings,
    notes: notesOf(reply, rubric),
    misquoted: claims.made >= 2 && claims.unproven / claims.made >= UNBELIEVED,
  };
}

/** How sure a label is on which nobody disagrees. */
const AGREED = 0.9;

/** What is missing or unquoted in a reply, in words that a model can act on; undefined when nothing is. */
export function faultsOf(
  reply: ModelReplyObject,
  { rubric, conversation }: Pick<CheckAgainst, 'rubric' | 'conversation'>,
): string | undefined {
  const saidOf = new Set([...reply.points, ...reply.misconceptions].map(({ id }) => id));
  const missing = [...rubric.points, ...rubric.misconceptions].filter(({ id }) => !saidOf.has(id));
  const unsaid = [
    ...reply.points.filter(({ label }) => label !== 'missed'),
    ...reply.misconceptions.filter(({ label }) => label !== 'absent'),
  ].filter(({ quote }) => quote === null || !alignQuote(quote, conversation.turns));
  const lines = [
    ...(missing.length > 0
      ? [`Nothing is said of: ${missing.map(({ id }) => id).join(', ')}.`]
      : []),
    ...(unsaid.length > 0
      ? [
          `The quote is missing, or is not word for word in the candidate's text, for: ${unsaid.map(({ id }) => id).join(', ')}. Copy the words exactly, or change the label to missed or absent.`,
        ]
      : []),
  ];
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** The spans that prove a claim, or why there are none. */
function proofOf(
  id: string,
  quote: string | null,
  against: CheckAgainst,
): readonly Evidence[] | Finding['what'] {
  if (quote === null || quote.trim() === '') return 'no_quote';
  const aligned = alignQuote(quote, against.conversation.turns);
  if (!aligned) return 'quote_not_said';
  const { evidence } = aligned;
  const words = evidence.map((item) => item.quote).join('\n');
  const alone = against.judgeAlone(words);
  if (alone.flags.includes('instructions_removed') || alone.flags.includes('question_repeated'))
    return 'quote_not_an_answer';
  // What the built-in grader finds in the quote, or in the sentences around it, needs no other proof.
  const around = evidence.map((item) => sentencesAround(item, against.conversation)).join('\n');
  if (isFound(alone, id) || isFound(against.judgeAlone(around), id)) return evidence;
  const beside = against.embedded.points.find((point) => point.id === id);
  const strict = beside?.label === 'missed' && beside.confidence >= SURE;
  return against.relatedness.isAbout(words, id, strict) ||
    // A quote of few words may lean on its sentence.
    (!strict && against.relatedness.isAbout(around, id))
    ? evidence
    : 'quote_not_about_it';
}

function isFound({ points, misconceptions }: Verdict, id: string): boolean {
  return (
    points.some((point) => point.id === id && point.label !== 'missed') ||
    misconceptions.some((item) => item.id === id && item.label !== 'absent')
  );
}

/** The whole sentences that a span stands in. */
function sentencesAround({ turn, start, end }: Evidence, { turns }: Conversation): string {
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  const before = text.slice(0, start);
  const from = Math.max(
    ...['. ', '! ', '? ', '\n'].map((mark) => {
      const at = before.lastIndexOf(mark);
      return at < 0 ? 0 : at + mark.length;
    }),
  );
  const after = /[.!?](?=\s|$)|\n/u.exec(text.slice(end));
  return text.slice(from, after ? end + after.index + 1 : text.length);
}

function unknownIds(reply: ModelReplyObject, rubric: Rubric): Finding[] {
  const points = new Set(rubric.points.map(({ id }) => id));
  const misconceptions = new Set(rubric.misconceptions.map(({ id }) => id));
  return [
    ...reply.points.filter(({ id }) => !points.has(id)),
    ...reply.misconceptions.filter(({ id }) => !misconceptions.has(id)),
  ].map(({ id }) => ({ of: id.slice(0, 80), what: 'unknown_id' as const }));
}

function notesOf(reply: ModelReplyObject, rubric: Rubric): CheckedReply['notes'] {
  const known = new Set([...rubric.points, ...rubric.misconceptions].map(({ id }) => id));
  const notes = new Map<string, string>();
  for (const { id, why } of [...reply.points, ...reply.misconceptions])
    if (known.has(id) && why !== '' && !notes.has(id)) notes.set(id, why);
  return [...notes].map(([of, why]) => ({ of, why }));
}
