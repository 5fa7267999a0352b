import type { ConceptTable } from '@/lib/guide/concept';
import type { Rubric } from '@/lib/guide/rubric';
import type { Conversation } from './conversation';
import { withEvidence } from './evidence';
import { chargedOnce } from '@/lib/grading/misconceptions/charged-once';
import { withoutContradicted } from '@/lib/grading/points/contradicted-points';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { likenessesOf } from '@/lib/grading/likeness/likenesses';
import {
  claimedIn,
  clausesOf,
  guessedIn,
  regrettedFalsehoods,
} from '@/lib/grading/misconceptions/claimed-in';
import type { JudgementModel } from '@/lib/grading/points/judgement-model';
import {
  guessVerdicts,
  misconceptionVerdict,
  withConclusions,
  swapVerdicts,
} from '@/lib/grading/misconceptions/misconception-verdicts';
import { mistakesIn, oneMistakeOnce } from '@/lib/grading/misconceptions/one-mistake';
import { AbsurdTalk } from '@/lib/grading/screening/absurd-talk';
import { emptyTalk } from '@/lib/grading/screening/empty-talk';
import { framedLists } from '@/lib/grading/screening/framed-lists';
import { hollowSayings } from '@/lib/grading/screening/hollow-sayings';
import { nothingSaid } from '@/lib/grading/screening/nothing-said';
import { isOtherLanguage } from '@/lib/grading/screening/other-language';
import { OtherSide, SidesOfWordings } from '@/lib/grading/stance/other-side';
import { costsAPoint } from '@/lib/grading/points/costs-a-point';
import { labels, type PointCandidates } from '@/lib/grading/points/point-labels';
import { weighedPoints } from '@/lib/grading/points/weighed-points';
import { madeEven, readEvenly } from '@/lib/grading/text/read-evenly';
import { Reading } from '@/lib/grading/text/reading';
import { sentencesOf, type Sentences } from '@/lib/grading/likeness/rubric-sentences';
import type { FacetEvidence } from '@/lib/grading/reference/reference-evidence';
import {
  isFromReference,
  judgeByReference,
  readByReference,
} from '@/lib/grading/reference/reference-judgement';
import { screen, type Screening } from '@/lib/grading/screening/screening';
import { doneBeyond } from '@/lib/grading/story/story-beyond';
import { pointsByStory } from '@/lib/grading/story/story-points';
import { saidBeyond } from '@/lib/grading/points/said-beyond';
import { swapsIn } from '@/lib/grading/stance/swapped-sides';
import type { AnswerFlag, Verdict } from './verdict';
import type { Topics } from '@/lib/grading/likeness/topics';
import { doneInstead } from '@/lib/grading/stance/done-instead';
import { noProse } from '@/lib/grading/stance/no-prose';
import { doubtedClauses } from '@/lib/grading/stance/doubted';
import { unclaimedIn } from '@/lib/grading/stance/unclaimed';
import type { WordFields } from '@/lib/grading/screening/word-fields';
import type { WordUseScreen } from '@/lib/grading/screening/word-use';
import type { WordVectors } from '@/lib/grading/text/word-vectors';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { Likeness } from '@/lib/grading/likeness/wording-likeness';
import { withdrawnIn } from '@/lib/grading/misconceptions/taken-back';

/** Raised with every change that can change a verdict; stored with each assessment. */
export const EMBEDDED_VERSION = '3.16.0';

/** What the grader knows: the concept table, which words mean alike, how to weigh evidence. */
export interface GraderKnowledge {
  readonly concepts: ConceptTable;
  readonly vectors: WordVectors;
  readonly model: JudgementModel;
  /** What the questions of the guide are about. */
  readonly topics: Topics;
  readonly wordUse: WordUseScreen;
  readonly fields: WordFields;
}

/** So many false claims are no accident of words thrown together. */
const FALSE_CLAIMS = 2;

/** The grader that needs no key and no network. Pure and deterministic. */
export class EmbeddedGrader {
  private readonly lexicon: Lexicon;
  private readonly read = new WeakMap<Rubric, Sentences>();
  private readonly absurd: AbsurdTalk;
  private readonly sides = new WeakMap<Rubric, SidesOfWordings>();

  constructor(private readonly knowledge: GraderKnowledge) {
    this.lexicon = new Lexicon(knowledge.concepts);
    this.absurd = new AbsurdTalk(knowledge.fields);
  }

  judge(conversation: Conversation, rubric: Rubric): Verdict {
    return readEvenly(
      conversation,
      (even) => this.judgeEven(even, rubric),
      (found, putBack) => withEvidence(found, (evidence) => evidence.map(putBack)),
    );
  }

  private judgeEven(conversation: Conversation, rubric: Rubric): Verdict {
    if (isOtherLanguage(conversation.turns.map(({ text }) => text)))
      return nothingSaid(rubric, ['other_language']);
    const reading = new Reading(conversation, rubric, this.lexicon);
    const screening = this.screened(reading, rubric, conversation.prompt);
    const flags = [...screening.flags];
    if (flags.includes('not_answered')) return nothingSaid(rubric, flags);
    if (this.knowledge.topics.isOffTopic(reading.statements.text, rubric.question))
      return nothingSaid(rubric, [...flags, 'off_topic']);
    if (isFromReference(rubric))
      return judgeByReference(
        conversation.prompt,
        reading,
        rubric,
        screening,
        this.knowledge.vectors,
      );
    let found = this.weigh(reading, rubric, screening, conversation);
    // Nonsense that claims several false things is a wrong answer, and told so.
    if (screening.nonsense.size > 0 && found.mistakes.size < FALSE_CLAIMS) {
      flags.push('word_salad');
      const skip = new Set([...screening.skip, ...screening.nonsense]);
      found = this.weigh(reading, rubric, { ...screening, skip }, conversation);
    }
    const { claimed, skip, swapped } = found;
    const { turns } = conversation;
    const after = { rubric, turns, reading, points: found.points, doubted: found.doubted };
    const outcomes = withConclusions(
      rubric.misconceptions.map((each) => misconceptionVerdict(each, found.charged, after)),
      reading,
    );
    const { points, contradicted } = withoutContradicted(found.points, claimed, outcomes, after);
    const labelled = labels(points, contradicted, reading, skip);
    return {
      points: isNoStory(flags)
        ? labelled
        : pointsByStory(labelled, conversation, rubric, contradicted, outcomes),
      misconceptions: oneMistakeOnce(
        [...outcomes, ...swapVerdicts(found.swaps, claimed, after)],
        rubric,
      ),
      ...guessVerdicts(found.wrongGuesses, outcomes, rubric, reading),
      beyond: doneBeyond(found.beyond, conversation, rubric),
      flags: costsAPoint(rubric, reading, swapped, skip) ? [...flags, 'swapped_sides'] : flags,
    };
  }

  /** What speaks for each facet of a reference, before any label: what the model without a rubric is trained on. */
  facetsFor(conversation: Conversation, rubric: Rubric): readonly FacetEvidence[] {
    const { prompt } = conversation;
    const reading = new Reading(madeEven(conversation), rubric, this.lexicon);
    const screening = this.screened(reading, rubric, prompt);
    return readByReference(prompt, reading, rubric, screening, this.knowledge.vectors).facets;
  }

  /** What speaks for each point, before any label: what the judgement model is trained on. */
  evidenceFor(conversation: Conversation, rubric: Rubric): readonly PointCandidates[] {
    const reading = new Reading(madeEven(conversation), rubric, this.lexicon);
    const screening = this.screened(reading, rubric, conversation.prompt);
    return this.weigh(reading, rubric, screening, conversation).points;
  }

  private screened(reading: Reading, rubric: Rubric, prompt: string): Screening {
    return screen(
      reading.statements,
      (clause) => reading.turnOf(clause),
      prompt,
      (passage) => this.knowledge.wordUse.oddsOf(passage, rubric),
      (passage) => this.absurd.isIn(passage, reading, rubric),
      (passage) => framedLists(passage, reading, rubric, prompt),
      (passage) => [
        ...emptyTalk(passage, reading, rubric, prompt, this.knowledge.fields),
        ...hollowSayings(passage, reading, rubric),
      ],
    );
  }

  private weigh(
    reading: Reading,
    rubric: Rubric,
    { skip: screened, senseless }: Screening,
    { prompt, turns }: Conversation,
  ) {
    const { statements } = reading;
    const sentences = this.sentencesOf(rubric);
    const likeness = new Likeness(reading, sentences);
    const skip = new Set([...screened, ...reading.told.rejected, ...withdrawnIn(reading, turns)]);
    const doubted = doubtedClauses(reading);
    const notSaid = noProse(statements);
    const others = new Set([...skip, ...doneInstead(statements), ...notSaid]);
    const claimed = claimedIn(rubric, reading, { skip: others, doubted }, sentences.rarity);
    const swaps = swapsIn(reading, new Set([...skip, ...notSaid]));
    const swapped = new Set(swaps.map(({ clause }) => clause.index));
    for (const index of [...claimed.flatMap(clausesOf), ...swapped]) skip.add(index);
    const unclaimed = unclaimedIn(statements, prompt, (clause) => reading.turnOf(clause));
    for (const index of unclaimed.open) skip.add(index);
    const wrongGuesses = guessedIn(rubric, reading, skip, sentences.rarity);
    for (const index of regrettedFalsehoods(rubric, reading, skip, sentences.rarity))
      skip.add(index);

    const likenesses = likenessesOf(rubric, sentences, likeness);
    const asked = new Set(contentStems(prompt));
    const otherSide = new OtherSide(reading, this.sidesOf(rubric));
    const evidence = { reading, likeness, otherSide, ...likenesses, skip, asked };
    const charged = chargedOnce(claimed, rubric.misconceptions, statements, sentences.rarity);
    const mistakes = mistakesIn(charged, swaps, rubric);
    const guessed = new Set([
      ...unclaimed.guessed,
      ...doubted,
      ...wrongGuesses.flatMap(({ clauses }) => clauses),
    ]);
    const points = weighedPoints(
      rubric,
      evidence,
      { mistakes, senseless, guessed },
      this.knowledge,
    );
    const beyond = saidBeyond(rubric, evidence, this.knowledge.model);
    return {
      claimed,
      charged,
      swaps,
      swapped,
      skip,
      points,
      beyond,
      mistakes,
      doubted,
      wrongGuesses,
    };
  }

  private sidesOf(rubric: Rubric): SidesOfWordings {
    const known = this.sides.get(rubric);
    if (known) return known;
    const sides = new SidesOfWordings(rubric, this.lexicon);
    this.sides.set(rubric, sides);
    return sides;
  }

  private sentencesOf(rubric: Rubric): Sentences {
    const known = this.read.get(rubric);
    if (known) return known;
    const sentences = sentencesOf(rubric, this.knowledge.vectors);
    this.read.set(rubric, sentences);
    return sentences;
  }
}

/** Words thrown together, or one saying over and over: no part of a story is told by that. */
function isNoStory(flags: readonly AnswerFlag[]): boolean {
  const has = (flag: AnswerFlag) => flags.includes(flag);
  return has('word_salad') || (has('repeated') && has('no_content'));
}
