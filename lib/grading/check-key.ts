import type { ContentFault } from '@/lib/guide/content-fault';
import { questionFile } from '@/lib/guide/check-guide';
import { rubricFile } from '@/lib/guide/check-rubric';
import type { Guide } from '@/lib/guide/guide';
import type { Question } from '@/lib/guide/question';
import { hintOf, type Rubric } from '@/lib/guide/rubric';
import type { Conversation } from './conversation';
import type { EmbeddedGrader } from './embedded-grader';
import { waysIn } from '@/lib/grading/misconceptions/false-claim-said';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { MET, PARTIAL } from '@/lib/grading/points/point-labels';
import { plainText } from '@/lib/grading/reference/rubric-from-reference';
import { scoreOf } from './score';
import { TokenIndex } from '@/lib/grading/text/token-index';
import { tokenize } from '@/lib/grading/text/tokens';
import type { Verdict } from './verdict';

/** How well the key of one question works on its own texts. */
export interface KeyTrial {
  readonly question: string;
  /** Scores of the two model answers, 0 to 100; null when there is none. */
  readonly spoken: number | null;
  readonly written: number | null;
  /** Wordings that count as their point with themselves taken out of the rubric. */
  readonly wordings: readonly Found[];
  /** Misconception wordings that are found with themselves taken out. */
  readonly misconceptions: readonly Found[];
}

export interface Found {
  readonly part: string;
  readonly text: string;
  readonly found: boolean;
}

/** Faults that only show when phrases are matched: unreadable phrases, leaking probes, a reference that misses a point. */
export function checkKey(guide: Guide, grader: EmbeddedGrader): ContentFault[] {
  const lexicon = new Lexicon(guide.concepts);
  const unreadable = [...guide.concepts.keys()].flatMap((id) => {
    try {
      lexicon.phrasesOf(id);
      return [];
    } catch (error) {
      return [
        {
          file: 'concepts',
          field: id,
          fix: error instanceof Error ? error.message : String(error),
        },
      ];
    }
  });
  if (unreadable.length > 0) return unreadable;
  return guide.questions.flatMap((question) => {
    const rubric = guide.rubrics.get(question.id);
    if (!rubric) return [];
    return [
      ...unreadableWays(guide, question, rubric),
      ...leaks(guide, question, rubric, lexicon),
      ...told(guide, question, rubric, grader),
      ...earnedByHint(guide, question, rubric, grader),
      ...unconveyed(guide, question, rubric, grader),
    ];
  });
}

/** Grades a question's own texts with what they could be copied from taken out. */
export function tryKey(question: Question, rubric: Rubric, grader: EmbeddedGrader): KeyTrial {
  const score = (text: string | undefined) => {
    if (text === undefined) return null;
    const conversation = conversationOn(question, plainText(text));
    const result = scoreOf(grader.judge(conversation, rubric), conversation);
    return result.kind === 'scored' ? result.score : 0;
  };
  return {
    question: question.id,
    spoken: score(question.model_spoken),
    written: score(question.model_written),
    wordings: rubric.points.flatMap((point) =>
      point.wordings.map((text) => {
        const without = { ...point, wordings: point.wordings.filter((other) => other !== text) };
        const verdict = grader.judge(conversationOn(question, text), {
          ...rubric,
          points: rubric.points.map((other) => (other.id === point.id ? without : other)),
        });
        return { part: point.id, text, found: isMade(verdict, point.id) };
      }),
    ),
    misconceptions: rubric.misconceptions.flatMap((misconception) =>
      misconception.wordings.map((text) => {
        const without = {
          ...misconception,
          wordings: misconception.wordings.filter((other) => other !== text),
        };
        const verdict = grader.judge(conversationOn(question, text), {
          ...rubric,
          // By itself: of several false claims in the same words only one is charged.
          misconceptions: [without],
        });
        const found = verdict.misconceptions.some(
          ({ id, label }) => id === misconception.id && label !== 'absent',
        );
        return { part: misconception.id, text, found };
      }),
    ),
  };
}

/** A way of saying a misconception whose phrases can't be read tells nobody anything. */
function unreadableWays(guide: Guide, question: Question, rubric: Rubric): ContentFault[] {
  return rubric.misconceptions.flatMap((each) => {
    try {
      waysIn(each, [each.claim]);
      return [];
    } catch (error) {
      const fix = error instanceof Error ? error.message : String(error);
      return [{ file: rubricFile(guide, question.id), field: `${each.id}.ways`, fix }];
    }
  });
}

function leaks(guide: Guide, question: Question, rubric: Rubric, lexicon: Lexicon): ContentFault[] {
  const prompt = new TokenIndex(tokenize(question.prompt));
  const inPrompt = new Set([...guide.concepts.keys()].filter((id) => lexicon.has(id, prompt)));
  return rubric.points.flatMap((point) => {
    const said = { probe: point.probe, hint: point.hint ?? point.why };
    return Object.entries(said).flatMap(([field, words]) =>
      point.terms
        .filter((term) => !inPrompt.has(term) && lexicon.has(term, new TokenIndex(tokenize(words))))
        .map((term) => ({
          file: rubricFile(guide, question.id),
          field: `${point.id}.${field}`,
          fix: `gives the point away: it says ${term}`,
        })),
    );
  });
}

/** Whoever gives a hint back in its own words has not made the point. */
function earnedByHint(
  guide: Guide,
  question: Question,
  rubric: Rubric,
  grader: EmbeddedGrader,
): ContentFault[] {
  return rubric.points.flatMap((point) => {
    const verdict = grader.judge(conversationOn(question, hintOf(point)), rubric);
    const made = verdict.points.find(({ id }) => id === point.id);
    return made === undefined || made.label === 'missed'
      ? []
      : [
          {
            file: rubricFile(guide, question.id),
            field: `${point.id}.${point.hint === undefined ? 'why' : 'hint'}`,
            fix: `gives the point away: with the probe, "${made.evidence.map(({ quote }) => quote).join(' … ')}" earns it; say it in a hint of its own`,
          },
        ];
  });
}

/** What a probe states before it asks must not be worth its own point: whoever asks would answer. */
function told(
  guide: Guide,
  question: Question,
  rubric: Rubric,
  grader: EmbeddedGrader,
): ContentFault[] {
  return rubric.points.flatMap((point) => {
    const stated = point.probe.replaceAll(/[^.?!]*\?/gu, '').trim();
    if (stated === '') return [];
    const [evidence] = grader.evidenceFor(conversationOn(question, stated), {
      ...rubric,
      points: [point],
      misconceptions: [],
      contrasts: [],
    });
    return (evidence?.candidates[0]?.probability ?? 0) < PARTIAL
      ? []
      : [
          {
            file: rubricFile(guide, question.id),
            field: `${point.id}.probe`,
            fix: `gives the point away: "${stated}" is worth a part of it`,
          },
        ];
  });
}

function unconveyed(
  guide: Guide,
  question: Question,
  rubric: Rubric,
  grader: EmbeddedGrader,
): ContentFault[] {
  // A candidate's words are capped per stretch; a reference only has to hold each point somewhere.
  return rubric.points.flatMap((point) => {
    // Without the screens for answers: a reference may hold code and tables.
    const [evidence] = grader.evidenceFor(conversationOn(question, withCode(question.reference)), {
      ...rubric,
      points: [point],
      misconceptions: [],
      contrasts: [],
    });
    return (evidence?.candidates[0]?.probability ?? 0) >= MET
      ? []
      : [
          {
            file: questionFile(guide, question.id),
            field: '## Reference answer',
            fix: `no longer conveys ${point.id}: ${point.statement}`,
          },
        ];
  });
}

/** Markdown as text, table rows and code lines as sentences of their own. */
function withCode(markdown: string): string {
  // The cells of a row are one statement: a capital begins no other.
  const inRows = markdown.replaceAll(/(?<=\S *\| *)\p{Lu}(?=\p{Ll})/gu, (letter) =>
    letter.toLowerCase(),
  );
  return plainText(inRows.replaceAll(/```\w*\n?/gu, '\n')).replaceAll('\n', '\n\n');
}

function isMade(verdict: Verdict, point: string): boolean {
  return verdict.points.some(({ id, label }) => id === point && label !== 'missed');
}

function conversationOn(question: Question, text: string): Conversation {
  return {
    question: question.id,
    prompt: question.prompt,
    turns: [{ id: 'text', text, after: 'question', targets: [] }],
  };
}
