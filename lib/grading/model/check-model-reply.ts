import type { Rubric } from '@/lib/guide/rubric';
import { alignQuote } from './align-quote';
import type { CheckAgainst } from './check-against';
import type { Finding } from './model-part';
import type { ModelReplyObject } from './model-reply';
import { overlap, proofOfFalsehood, proofOfPoint, type Proof } from './quote-proof';
import type { Evidence, MisconceptionVerdict, PointVerdict, Verdict } from '@/lib/grading/verdict';

/** From this share of unproven claims on the whole reply is not believed. */
const UNBELIEVED = 0.4;
/** How much a quote weighs there that no word ties to its claim, and that is a statement of its own. */
const SPEAKS = 0.5;
/** Other claims that the same words may stand for, where no word ties them to one. */
const MOST_SHARED = 2;

/** Why a model gave a label. */
export interface Note {
  readonly of: string;
  readonly label: PointVerdict['label'] | MisconceptionVerdict['label'];
  readonly why: string;
}

export interface CheckedReply {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** The model's reasons, each with the label that it is a reason for. */
  readonly notes: readonly Note[];
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
  const claims = claimsOf(reply, against);
  const vouched = new Set([
    ...vouchedFor(claims, rubric),
    ...rubric.misconceptions.map(({ id }) => id).filter((id) => isHeardAsFalse(id, claims)),
  ]);
  const prove = (of: string): { evidence: readonly Evidence[]; confidence: number } | undefined => {
    const proof = claims.get(of);
    if (proof?.kind === 'proven') return { evidence: proof.evidence, confidence: AGREED };
    if (proof?.kind === 'unrelated' && vouched.has(of))
      return { evidence: proof.evidence, confidence: VOUCHED };
    if (proof) findings.push(findingOf(of, proof));
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
    const proof = prove(id);
    return proof
      ? { id, label: said.label, evidence: [...proof.evidence], confidence: proof.confidence }
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
    const proof = prove(id);
    return proof
      ? { id, label: said.label, evidence: [...proof.evidence], confidence: proof.confidence }
      : { id, label: 'absent', confidence: 0 };
  });
  findings.push(...unknownIds(reply, rubric));
  return {
    verdict: {
      points,
      misconceptions,
      ...(embedded.guessed ? { guessed: embedded.guessed } : {}),
      beyond: embedded.beyond,
      flags: embedded.flags,
    },
    findings,
    notes: notesOf(reply, rubric),
    misquoted: isMisquoted(claims, rubric),
  };
}

/** What each label that needs a quote stands on, by the id of its point or misconception. */
function claimsOf(reply: ModelReplyObject, against: CheckAgainst): ReadonlyMap<string, Proof> {
  const { rubric } = against;
  const claims = new Map<string, Proof>();
  for (const { id } of rubric.points) {
    const said = reply.points.find((point) => point.id === id);
    if (said && said.label !== 'missed') claims.set(id, proofOfPoint(id, said.quote, against));
  }
  for (const { id } of rubric.misconceptions) {
    const said = reply.misconceptions.find((item) => item.id === id);
    if (said && said.label !== 'absent') claims.set(id, proofOfFalsehood(id, said.quote, against));
  }
  return claims;
}

/** True when so many quotes prove nothing that the rest can't be believed either. */
function isMisquoted(claims: ReadonlyMap<string, Proof>, rubric: Rubric): boolean {
  const weights = [...claims].map(([id, proof]) => {
    // A true sentence taken for a false one was quoted well.
    if (proof.kind === 'proven' || proof.what === 'quote_not_false') return 0;
    if (!speaksForItself(id, claims)) return 1;
    return rubric.star ? 0 : SPEAKS;
  });
  const unproven = weights.reduce<number>((sum, weight) => sum + weight, 0);
  return claims.size >= 2 && unproven / claims.size >= UNBELIEVED;
}

/**
 * Claims whose quotes no word ties to them, and which the rest of the reply vouches for: plain language
 * and metaphors have no word in common with a rubric. Most of what the same reply says must be
 * proven; but for a story, whose rubric says what kind of thing is told ("a technical step") and can't
 * hold the words of anybody's own.
 */
function vouchedFor(claims: ReadonlyMap<string, Proof>, rubric: Rubric): ReadonlySet<string> {
  const untied = [...claims.keys()].filter((id) => speaksForItself(id, claims));
  const proven = [...claims.values()].filter(({ kind }) => kind === 'proven').length;
  const vouched = (rubric.star || proven > untied.length) && !isMisquoted(claims, rubric);
  return new Set(vouched ? untied : []);
}

/**
 * A false claim in words of the candidate's own: they are about it, the built-in grader hears nothing
 * right in them, and the reply itself pays no point for them. It is taken over unsure, and where the
 * built-in grader is sure of the contrary another sample is asked.
 */
function isHeardAsFalse(id: string, claims: ReadonlyMap<string, Proof>): boolean {
  const proof = claims.get(id);
  if (proof?.kind !== 'unrelated' || proof.what !== 'quote_not_false' || !proof.speaks)
    return false;
  return [...claims].every(
    ([other, rest]) =>
      other === id || rest.kind === 'none' || !overlap(rest.evidence, proof.evidence),
  );
}

/** An untied quote that is a statement of some length and does not stand for everything. */
function speaksForItself(id: string, claims: ReadonlyMap<string, Proof>): boolean {
  const proof = claims.get(id);
  if (proof?.kind !== 'unrelated' || proof.what !== 'quote_not_about_it' || !proof.speaks)
    return false;
  const sharing = [...claims].filter(
    ([other, rest]) =>
      other !== id && rest.kind !== 'none' && overlap(rest.evidence, proof.evidence),
  );
  return sharing.length <= MOST_SHARED;
}

function findingOf(of: string, proof: Exclude<Proof, { kind: 'proven' }>): Finding {
  if (proof.kind === 'none') return { of, what: proof.what };
  return { of, what: proof.what, quote: proof.evidence.map(({ quote }) => quote).join(' … ') };
}

/** How sure a label is on which nobody disagrees. */
const AGREED = 0.9;
/** How sure one is that only the rest of the reply speaks for. */
const VOUCHED = 0.65;

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

function unknownIds(reply: ModelReplyObject, rubric: Rubric): Finding[] {
  const points = new Set(rubric.points.map(({ id }) => id));
  const misconceptions = new Set(rubric.misconceptions.map(({ id }) => id));
  return [
    ...reply.points.filter(({ id }) => !points.has(id)),
    ...reply.misconceptions.filter(({ id }) => !misconceptions.has(id)),
  ].map(({ id }) => ({ of: id.slice(0, 80), what: 'unknown_id' as const }));
}

function notesOf(reply: ModelReplyObject, rubric: Rubric): Note[] {
  const known = new Set([...rubric.points, ...rubric.misconceptions].map(({ id }) => id));
  const notes = new Map<string, Note>();
  for (const { id, label, why } of [...reply.points, ...reply.misconceptions])
    if (known.has(id) && why !== '' && !notes.has(id)) notes.set(id, { of: id, label, why });
  return [...notes.values()];
}

/** The reasons for labels that stand in the end; what was not taken over has none. */
export function notesFor(
  { points, misconceptions }: Verdict,
  said: readonly CheckedReply[],
): { of: string; why: string }[] {
  const notes = said.flatMap((reply) => reply.notes);
  return [...points, ...misconceptions].flatMap(({ id, label }) => {
    const note = notes.find((item) => item.of === id && item.label === label);
    return note ? [{ of: id, why: note.why }] : [];
  });
}
