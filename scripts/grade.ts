/**
 * Grades answers: `npm run -s grade -- FILE.jsonl` (`-` reads standard input). One JSON object a line:
 * {id, question_id, answer} for a question of the guide, {id, question, reference, answer} for any other.
 * Prints one line each; a bad line is reported by number on stderr and the rest goes on, exit status 1.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Rubric } from '@/lib/guide/rubric';
import { readWholeGuide } from '@/lib/guide/read-guide';
import type { Conversation } from '@/lib/grading/conversation';
import { EMBEDDED_VERSION, EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { checkEvidence } from '@/lib/grading/evidence';
import { rubricFromReference } from '@/lib/grading/reference/rubric-from-reference';
import { scoreOf } from '@/lib/grading/score';
import { understand } from '@/lib/interview/understanding';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';

const lineSchema = z.union([
  z.object({ id: z.string(), question_id: z.string(), answer: z.string() }),
  z.object({ id: z.string(), question: z.string(), reference: z.string(), answer: z.string() }),
]);
type Line = z.infer<typeof lineSchema>;

const file = process.argv[2];
if (file === undefined) {
  console.error('Name a file of answers, one JSON object a line, or - for standard input.');
  process.exit(2);
}
const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const grader = new EmbeddedGrader(graderKnowledge('content', guide));
const rubrics = new Map<string, Rubric>();

const text = readAnswers(file).replace(/^\uFEFF/u, '');
text.split(/\r?\n/u).forEach((line, index) => {
  if (line.trim() === '') return;
  try {
    console.log(JSON.stringify(grade(lineSchema.parse(JSON.parse(line)))));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    console.error(`line ${index + 1}: ${reason.replaceAll('\n', ' ')}`);
    process.exitCode = 1;
  }
});

function readAnswers(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    console.error(
      `${path} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(2);
  }
}

function grade(line: Line) {
  const { rubric, prompt } = materialFor(line);
  const conversation: Conversation = {
    question: rubric.question,
    prompt,
    turns: [{ id: 'answer', text: line.answer, after: 'question', targets: [] }],
  };
  const verdict = checkEvidence(grader.judge(conversation, rubric), conversation);
  // A plain "I don't know" is understood as one in an interview, too.
  const unanswered =
    understand(line.answer) === 'dont-know' && !verdict.flags.includes('not_answered');
  const flags = unanswered ? [...verdict.flags, 'not_answered'] : verdict.flags;
  const score = scoreOf(verdict, conversation);
  return {
    id: line.id,
    pred: score.kind === 'scored' && !unanswered ? score.score / 100 : 0,
    points: verdict.points.map((point) => ({
      id: point.id,
      verdict: point.label,
      quote: point.label === 'missed' ? '' : point.evidence.map(({ quote }) => quote).join(' … '),
    })),
    misconceptions: verdict.misconceptions.flatMap((found) =>
      found.label === 'absent'
        ? []
        : [{ id: found.id, quote: found.evidence.map(({ quote }) => quote).join(' … ') }],
    ),
    flags,
    grader: `embedded ${EMBEDDED_VERSION}`,
  };
}

function materialFor(line: Line): { rubric: Rubric; prompt: string } {
  if ('question' in line) {
    const key = `${line.question}\n${line.reference}`;
    const rubric =
      rubrics.get(key) ??
      rubricFromReference({ id: 'own', reference: line.reference, prompt: line.question });
    rubrics.set(key, rubric);
    return { rubric, prompt: line.question };
  }
  const question = guide.questions.find(({ id }) => id === line.question_id);
  if (!question) throw new RangeError(`the guide has no question ${line.question_id}`);
  const rubric = guide.rubrics.get(question.id) ?? rubricFromReference(question);
  return { rubric, prompt: question.prompt };
}
