import { keptFromWords, levelWords, verdictReason } from './level-words';
import { beyondMatter } from '@/lib/report/question/beyond-words';
import { halfMadeWords } from './half-made-words';
import { falseClaimWords, leftWords } from './false-claim-words';
import { ratedWords, type Wordings } from './rating-words';
import { structureCostWords } from '@/lib/report/question/dimension-words';
import type { Statement, StatementKind, StatementOf } from './statement';
import { storyWords } from './story-words';
import {
  quoted,
  cited,
  unstopped,
  ours,
  titled,
  bare,
  stopped,
  counted,
  duration,
  listed,
} from './wording';

/**
 * A statement as a sentence to the person. Each kind has one sentence or a few that say the same; `nth`
 * chooses among them, so that a list does not say the same thing in the same words.
 */
export function sentenceOf(statement: Statement, nth = 0): string {
  const wordings = wordingsOf(statement);
  return wordings[nth % wordings.length] ?? wordings[0];
}

/** The sentences of a list in its order, each kind in other words than the time before. */
export function sentencesOf(statements: readonly Statement[]): string[] {
  const seen = new Map<StatementKind, number>();
  return statements.map((statement) => {
    const nth = seen.get(statement.kind) ?? 0;
    seen.set(statement.kind, nth + 1);
    return sentenceOf(statement, nth);
  });
}

type Words = { readonly [K in StatementKind]: (statement: StatementOf<K>) => Wordings };

function wordingsOf<K extends StatementKind>(statement: StatementOf<K>): Wordings {
  const wording: (statement: StatementOf<K>) => Wordings = words[statement.kind];
  return wording(statement);
}

/** Every kind of statement, and how it is said. */
const words: Words = {
  verdict: (statement) => [`${levelWords[statement.level]}: ${verdictReason(statement)}`],

  with_marks: ({ score, level, made, essential, falseClaims, corrected }) => [
    `With your own marks: ${score} of 100 (${levelWords[level]})${essential > 0 ? `, ${made} of ${counted(essential, 'essential point')} made` : ''}, ${leftWords(falseClaims, corrected)}.`,
  ],

  essentials_full: ({ essential, quote, point }) => [
    `You made all ${essential} essential points of this question.${toldBest(quote, point)}`,
    `None of its ${essential} essential points is missing.${toldBest(quote, point)}`,
  ],
  answer_full: ({ made, points, left, quote, point }) => [
    left === null
      ? `A full answer: you made all ${points} key points.${toldBest(quote, point)}`
      : `An answer that is nearly full: ${made} of ${points} key points.${toldBest(quote, point)}`,
  ],
  answers_full: ({ answered, answers }) => [
    `You answered ${fullOf(answers.length, answered)} in full or nearly: ${fullAnswers(answers)}.`,
  ],
  point_made: ({ statement, why, quote }) =>
    quote === null
      ? [`You said it in so many words: ${bare(statement)}. ${stopped(why)}`]
      : [
          // Why a point counts may name more than was said: it is no praise.
          `You said ${quoted(quote)} That makes a key point: ${bare(statement)}.`,
          `Your words “${cited(quote)}” make a key point: ${bare(statement)}.`,
        ],
  made_unprompted: ({ made, points }) => [
    `Of the ${points} key points you made, ${made} came by yourself, before any follow-up asked for them.`,
  ],
  corrected_yourself: ({ was, quote }) => [
    `You put a slip right: first “${unstopped(was)}”, then ${quoted(quote)}`,
    `You came back to “${unstopped(was)}” and mended it: ${quoted(quote)}`,
  ],
  went_beyond: ({ statement, quote }) =>
    quote === null
      ? [
          `You touched on more than the reference asks for: ${beyondMatter(statement)}.`,
          `You went further than the reference, touching on: ${beyondMatter(statement)}.`,
        ]
      : [
          `Your words “${cited(quote)}” touch on more than the reference asks for: ${beyondMatter(statement)}.`,
          `“${cited(quote)}” goes further than the reference, touching on: ${beyondMatter(statement)}.`,
        ],
  ...storyWords,
  time_kept: ({ answered }) => [
    `You kept to the time: none of your ${answered} timed answers was cut off.`,
  ],
  pace_easy: ({ wordsPerMinute }) => [
    `You spoke at ${wordsPerMinute} words a minute, which is easy to follow.`,
  ],

  not_answered: () => [
    'There is no answer yet. Read the reference, then say it in your own words.',
    'You left it open. Two sentences of your own, after a look at the reference, are a start.',
    'There is nothing of yours on it yet. Look at the reference once, close it, and try.',
  ],
  misconception_stated: ({ quote, claim, correction }) => [
    `You said ${quoted(quote)} What this says: ${stopped(claim)} ${stopped(correction)}`,
    `To put right: ${quoted(quote)} ${stopped(correction)}`,
  ],
  point_missing: ({ statement, why }) => [
    `Still open: ${bare(statement)}. Why it counts: ${stopped(why)}`,
  ],
  point_half_made: halfMadeWords,
  point_shared: ({ statement, quote }) => [
    `“${cited(quote)}” already counts for another point. Add a sentence for this one: ${bare(statement)}.`,
    `One sentence more would do it. “${cited(quote)}” went to another point; this one is: ${bare(statement)}.`,
  ],
  point_after_hint: ({ statement }) => [
    `A hint drew this out, so it counts half: ${bare(statement)}. Say it before anybody asks.`,
    `Said after a hint, for half its worth: ${bare(statement)}.`,
  ],
  claim_corrected_late: ({ quote, correction }) => [
    `You put this right on the way, so it costs half as much: ${quoted(quote)} To say at once: ${stopped(correction)}`,
    `At first you said ${quoted(quote)} It was right only at the second try: ${stopped(correction)}`,
  ],
  structure_low: ({ value, lead, falseFirst, long }) => [
    `Structure, ${value} of 100: ${structureCostWords({ lead, falseFirst, long: long && { ...long, sentence: '' } }, false)}${long === null ? '' : ` Make two of ${long.points === 1 ? 'it' : 'each'}.`}`,
  ],
  time_ran_out: ({ plannedMs }) => [
    `Time was up (${duration(plannedMs)}) before there was an answer. Begin with the one sentence that you are sure of.`,
    `Its ${duration(plannedMs)} passed without an answer. Say the core first, then explain.`,
  ],
  pace_fast: ({ wordsPerMinute }) => [
    `You spoke at ${wordsPerMinute} words a minute, faster than is easy to follow. A pause after each point slows you down by itself.`,
  ],
  fillers_many: ({ atLeastPerMinute, examples }) => [
    `At least ${atLeastPerMinute} fillers a minute were heard, such as: ${ours(examples.join(', '))}. A silent pause does the same work.`,
  ],

  overall_score: ({ score, answered, planned }) => [
    `${score} of 100, with ${answered === planned ? (planned === 1 ? 'the one question' : `all ${planned} questions`) : `${answered} of ${planned} questions`} answered.`,
  ],
  essentials: ({ made, halved, essential }) => [
    halved > 0
      ? `${made === essential && made > 1 ? `All ${essential} essential points were` : `${made} of ${counted(essential, 'essential point')}`} made, ${halved} of them after a hint, which counts half.`
      : made === essential && made > 1
        ? `All ${essential} essential points were made in full.`
        : `${made} of ${counted(essential, 'essential point')} made in full.`,
  ],
  false_claims: (statement) => [falseClaimWords(statement)],
  wrong_guess: ({ quote, correction }) => [
    `You were not sure, and it is not so: ${quoted(quote)} ${stopped(correction)} Nothing is taken off for a guess.`,
    `A guess that costs nothing, put right: ${quoted(quote)} ${stopped(correction)}`,
  ],
  kept_from: (statement) => [keptFromWords(statement)],
  strongest_section: ({ section, score }) => [
    `Strongest section: ${ours(section)}, ${score} of 100.`,
  ],
  weakest_section: ({ section, score }) => [`Most to gain in: ${ours(section)}, ${score} of 100.`],

  left_out: ({ count, planned }) => [
    planned === 1
      ? 'The one planned question has no answer, so there is no score.'
      : count === 1
        ? `One of ${counted(planned, 'planned question')} has no answer. It is left out of the score, and nothing is known about it.`
        : `${count} of ${counted(planned, 'planned question')} have no answer. They are left out of the score, and nothing is known about them.`,
  ],
  not_graded: ({ about }) => [`${titled(about)} Your answer is not graded.`],
  unsure: ({ count }) => [
    count === 1
      ? 'The grader is not sure of one of its findings: it is marked as not sure, and you can contest it.'
      : `The grader is not sure of ${count} of its findings: they are marked as not sure, and you can contest them.`,
  ],
  graders_differ: ({ count }) => [
    count === 1
      ? 'The two graders differ on one finding: check that one yourself.'
      : `The two graders differ on ${count} findings: check these yourself.`,
  ],
  model_failed: ({ count, answered }) => [
    answered === 1
      ? 'The language model could not grade the answer: what you see is the built-in grader’s. At the question you can ask it again.'
      : `The language model could not grade ${count === answered ? (count === 2 ? 'either of the two' : `any of the ${count}`) : `${count} of the ${answered}`} answers: what you see there is the built-in grader’s. At each question you can ask it again.`,
  ],
  not_measured: ({ what }) => [notMeasured[what]],

  rated_higher: ratedWords,
  rated_lower: ratedWords,
  rated_alike: ratedWords,
};

/** What was told best, by the point that it makes. */
function toldBest(quote: string | null, point: string | null): string {
  if (quote === null) return '';
  return point === null
    ? ` Told best: ${quoted(quote)}`
    : ` Told best: ${bare(point)}. You said ${quoted(quote)}`;
}

const notMeasured: Record<StatementOf<'not_measured'>['what'], string> = {
  delivery: 'How you spoke is not measured: the answers were typed.',
  over_time:
    'Nobody wrote your words down while you spoke: pace is that of the words you typed, and pace over time and the seconds of a story’s parts are not measurable.',
  fillers:
    'Fillers are not measurable: none were written down, and whoever wrote your words down may have left them out.',
  thinking: 'How long you thought before speaking is not measurable: no speech was heard.',
};

function fullOf(full: number, answered: number): string {
  if (full < answered) return `${full} of ${answered} questions`;
  return answered === 2 ? 'both questions' : `all ${answered} questions`;
}

/** Those with all points together, and those with nearly all; what is left is told by the steps. */
function fullAnswers(answers: StatementOf<'answers_full'>['answers']): string {
  const told = (which: typeof answers) =>
    `question${which.length > 1 ? 's' : ''} ${listed(which.map(({ number }) => String(number)))}`;
  const whole = answers.filter(({ left }) => left === null);
  const nearly = answers.filter(({ left }) => left !== null);
  const isButOne = nearly.every(({ made, points }) => points - made === 1);
  const points = whole.length === 0 ? ' key points' : '';
  const most = isButOne ? `all${points} but one` : `nearly all${points}`;
  return [
    ...(whole.length === 0 ? [] : [`all key points in ${told(whole)}`]),
    ...(nearly.length === 0 ? [] : [`${most} in ${told(nearly)}`]),
  ].join(', ');
}
