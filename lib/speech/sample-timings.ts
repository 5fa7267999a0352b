import { BARGE_IN_MS, resumesAnswer, turnState, type TurnManner, type TurnState } from './turn-end';

/** For tests: answers as people time them. Each part is what is said, how long that takes, and the pause after it. */
export type Part = readonly [words: string, speechMs: number, pauseMs: number];

/** How people pause when they think, by what the pause comes after. */
export const thinkingPauses: Readonly<Record<string, readonly Part[]>> = {
  'eight seconds after a conjunction': [
    ['We had a deadline and', 1_600, 8_000],
    ['so I cut the scope.', 1_500, 0],
  ],
  'eight seconds inside a noun phrase': [
    ['The reason was the', 1_100, 8_000],
    ['data pipeline.', 900, 0],
  ],
  'eight seconds after a filler': [
    ['I would start with um', 1_700, 8_000],
    ['the baseline.', 800, 0],
  ],
  'eight seconds after a sentence that sounds whole': [
    ['I led the migration to the new database.', 2_600, 8_000],
    ['And then I measured it.', 1_400, 0],
  ],
  'eight seconds after words without marks': [
    ['we shipped it in three weeks', 1_900, 8_000],
    ['with two people', 900, 0],
  ],
  'eight seconds, twice in one sentence': [
    ['The model was', 900, 8_000],
    ['over-fitting because', 1_200, 8_000],
    ['we had too little data.', 1_500, 0],
  ],
  'five seconds after a question to oneself': [
    ['What else did we do?', 1_200, 5_000],
    ['We added monitoring.', 1_300, 0],
  ],
  'three seconds before every sentence': [
    ['First I looked at the logs.', 1_700, 3_000],
    ['Then I asked the team.', 1_400, 3_000],
    ['Then I rolled it back.', 1_500, 0],
  ],
  'a pause to recall a name': [
    ['We used a library called', 1_500, 6_500],
    ['Pydantic.', 700, 0],
  ],
  'a pause after "for example"': [
    ['There are many, for example', 1_600, 7_000],
    ['decision trees.', 1_000, 0],
  ],
  'counting things up slowly': [
    ['Accuracy,', 600, 2_500],
    ['precision,', 600, 4_000],
    ['recall,', 600, 5_500],
    ['and F one.', 900, 0],
  ],
  'a false start and a long think': [
    ['So', 300, 7_500],
    ['I was the lead of that project.', 1_900, 0],
  ],
  'a comma and a breath': [
    ['When the service failed,', 1_500, 4_500],
    ['we switched to the cache.', 1_500, 0],
  ],
  'a correction after what seemed the end': [
    ['L2 makes the weights zero.', 1_700, 4_800],
    ['No, sorry, L1 does.', 1_300, 0],
  ],
  'an afterthought during the countdown': [
    ['That is how we solved it.', 1_500, 3_900],
    ['Oh, and we wrote a test.', 1_500, 0],
  ],
  'an afterthought while the interviewer begins': [
    ['That is how we solved it.', 1_500, 9_000],
    ['And it held for a year.', 1_500, 0],
  ],
  'a drink of water': [
    ['It depends on the latency budget.', 2_000, 9_800],
    ['If it is tight I cache.', 1_500, 0],
  ],
  'thinking aloud with gaps': [
    ['Hmm', 500, 5_000],
    ['let me think', 800, 7_800],
    ['I guess the main one is drift.', 1_900, 0],
  ],
  'a stutter': [
    ['I I', 500, 1_200],
    ['I was', 500, 2_200],
    ['responsible for the release.', 1_700, 0],
  ],
  'a search for the word in another language': [
    ['We call it, how do I put it', 1_800, 8_000],
    ['a safety margin.', 1_000, 0],
  ],
  'slow and even, two seconds between clauses': [
    ['The gradient flows back', 1_500, 2_000],
    ['through every layer', 1_300, 2_000],
    ['and it shrinks', 1_000, 2_000],
    ['at each step.', 900, 0],
  ],
  'breathless, then stuck': [
    ['so we trained it and tested it and deployed it and then it broke and I', 5_200, 8_000],
    ['had to fix it at night', 1_500, 0],
  ],
  '"that\'s my answer" that goes on': [
    ["So that's my answer", 1_200, 500],
    ['to the first part, the second is', 1_800, 7_000],
    ['cost.', 500, 0],
  ],
  'ten short stops': Array.from({ length: 10 }, (_, i): Part => [
    `step ${i} comes next`,
    900,
    3_500,
  ]),
};

export interface Played {
  /** What was said while it was still the person's answer. */
  readonly inside: string;
  /** What was said after the answer had been handed in for good: a cut-off. */
  readonly outside: string;
  readonly states: readonly TurnState['kind'][];
  /** From the last word to the moment the answer was handed in; null when it never was. */
  readonly waitedMs: number | null;
  readonly encouragements: number;
}

const STEP_MS = 50;

/** Plays an answer against the policy, as the page would. `latencyMs`: from the end of speech to its words. */
export function playTiming(
  parts: readonly Part[],
  manner: TurnManner,
  latencyMs = 1_300,
  marks = true,
): Played {
  const said = layOut(parts, marks);
  const end = said.at(-1)?.endMs ?? 0;
  const states: TurnState['kind'][] = [];
  let over: { because: 'said-so' | 'silence'; atMs: number } | null = null;
  let inside = '';
  let outside = '';
  let encouragements = 0;
  for (let nowMs = 0; nowMs <= end + 20_000; nowMs += STEP_MS) {
    const current = said.find(({ startMs, endMs }) => nowMs >= startMs && nowMs < endMs);
    const lengthMs = current ? nowMs - current.startMs : 0;
    if (current && over && lengthMs >= BARGE_IN_MS) {
      if (resumesAnswer(over, { startMs: current.startMs, lengthMs })) over = null;
    }
    const finished = said.find(({ endMs }) => endMs > nowMs - STEP_MS && endMs <= nowMs);
    if (finished && over) outside += `${finished.words} `;
    else if (finished) inside += `${finished.words} `;
    if (over) continue;
    const ended = said.filter(({ endMs }) => endMs <= nowMs);
    const heard = ended.filter(({ endMs }) => endMs + latencyMs <= nowMs);
    const state = turnState(
      {
        nowMs,
        openedMs: 0,
        speaking: current !== undefined,
        lastSpeechEndMs: ended.at(-1)?.endMs ?? null,
        words: heard.map(({ words }) => words).join(' '),
        wordsPending: heard.length < ended.length,
        wordsCameMs: heard.length > 0 ? (heard.at(-1)?.endMs ?? 0) + latencyMs : null,
        cancelledMs: null,
        encouraged: encouragements > 0,
      },
      manner,
    );
    if (states.at(-1) !== state.kind) states.push(state.kind);
    if ('encourage' in state && state.encourage) encouragements += 1;
    if (state.kind === 'over') over = { because: state.because, atMs: nowMs };
  }
  const waitedMs = over ? over.atMs - end : null;
  return { inside: inside.trim(), outside: outside.trim(), states, waitedMs, encouragements };
}

function layOut(parts: readonly Part[], marks: boolean) {
  let at = 1_000;
  return parts.map(([words, speechMs, pauseMs]) => {
    const startMs = at;
    at += speechMs + pauseMs;
    const text = marks ? words : words.replaceAll(/[.,?!]/gu, '').toLowerCase();
    return { words: text, startMs, endMs: startMs + speechMs };
  });
}
