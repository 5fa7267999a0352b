import type { Verdict } from '@/lib/grading/verdict';
import type { ConceptTable } from '@/lib/guide/concept';
import { fold } from '@/lib/interview/evolve';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import type { BegunInterview, SpokenMove } from '@/lib/interview/interview-state';
import type { Material } from '@/lib/interview/circumstances';
import { briefOf } from '@/lib/interview/move-brief';
import { openPoints } from '@/lib/interview/giveaway';
import { checksFor } from '@/lib/interview/speech-checks';

/** One move of a played interview: what was said, by whom, and what it was chosen by. */
export interface HeldMove {
  readonly entry: SpokenMove;
  /** Points that it asks for: the model's own choice, or the policy's. */
  readonly targets: readonly string[];
  /** The verdict that is stored with the message before it. */
  readonly verdict: Verdict | null;
  readonly faults: readonly string[];
}

/** Words that judge, whatever the sentence: looked for apart from the checks that the product makes itself. */
const PRAISE_OR_BLAME =
  /\b(?:correct|incorrect|wrong|exactly|precisely|spot on|well done|perfect|excellent|great|brilliant|impressive|nailed|good (?:answer|point|job)|not quite|mistaken?|you(?:'ve| have) missed|full marks|score)\b/giu;

/** What an interviewer must never do, looked for in every move that was said. */
export function heldMoves(
  events: readonly InterviewEvent[],
  material: (question: string) => Material,
  concepts: ConceptTable,
): HeldMove[] {
  const state = fold(events);
  if (state.phase === 'none') return [];
  return state.transcript.flatMap((entry) =>
    entry.by === 'interviewer' ? [heldMove(state, entry, material, concepts)] : [],
  );
}

function heldMove(
  state: BegunInterview,
  entry: SpokenMove,
  material: (question: string) => Material,
  concepts: ConceptTable,
): HeldMove {
  const brief = briefOf(state, entry, material);
  const { verdict, rubric, move } = brief;
  const by = entry.spokenBy;
  const own = by?.who === 'model' && by.probes !== null ? [by.probes] : undefined;
  const targets = own ?? ('targets' in move ? move.targets : []);
  const faults: string[] = [];
  if (!entry.delivered) faults.push('was never said');
  if (move.kind === 'probe') {
    const open = new Set(openPoints(rubric?.points ?? [], verdict).map(({ id }) => id));
    for (const id of targets)
      if (!open.has(id)) faults.push(`probes ${id}, which was not open by the stored verdict`);
    if (targets.length === 0) faults.push('probes nothing');
  }
  const words = wordsOfModel(entry);
  if (words !== '') {
    const found = checksFor(brief, concepts).find(words);
    if (found) faults.push(`its words fail the check ${found}`);
    faults.push(...leaks(words, brief, concepts));
  }
  return { entry, targets, verdict, faults };
}

/** What of a move a model said: all of it, or what was kept before the built-in words. */
function wordsOfModel({ words, spokenBy: by }: SpokenMove): string {
  if (by?.who === 'model') return words;
  return by?.who === 'completed' ? words.slice(0, by.kept) : '';
}

/** Open points' own phrases and words that judge, by plain text search: it shares no code with the product's guard. */
function leaks(
  words: string,
  { rubric, verdict, prompt, spoken, answers, words: builtIn, mode }: ReturnType<typeof briefOf>,
  concepts: ConceptTable,
): string[] {
  const text = ` ${plain(words)} `;
  const known = ` ${plain([prompt ?? '', spoken ?? '', builtIn, ...answers].join(' '))} `;
  const given = openPoints(rubric?.points ?? [], verdict).flatMap(({ id, terms }) =>
    terms
      .flatMap((term) => concepts.get(term)?.any ?? [])
      .filter((phrase) => !/[…*]/u.test(phrase))
      .map(plain)
      .filter((phrase) => text.includes(` ${phrase} `) && !known.includes(` ${phrase} `))
      .map((phrase) => `says “${phrase}”, a term of the open point ${id}`),
  );
  const judged =
    mode === 'exam'
      ? [...words.matchAll(PRAISE_OR_BLAME)]
          .map(([word]) => word)
          .filter((word) => !known.includes(` ${plain(word)} `))
          .map((word) => `judges: “${word}”`)
      : [];
  return [...given, ...judged];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
