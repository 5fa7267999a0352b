import { z } from 'zod';
import { fieldWords } from './field-words';
import { evidenceSchema } from '@/lib/grading/verdict';
import { storyPartReadingSchema, storySchema } from '@/lib/grading/story/story';
import { deliverySchema, figureSchema } from '@/lib/speech/delivery';
import { deliveryPanelSchema } from '@/lib/report/delivery-panel';
import { dimensionSchema, dimensionsSchema } from '@/lib/report/question/dimensions';
import { levelSchema } from '@/lib/report/statements/level';
import { modelReportSchema } from '@/lib/report/question/model-report';
import { misconceptionReportSchema } from '@/lib/report/question/misconception-report';
import { pointReportSchema } from '@/lib/report/question/point-report';
import { turnReportSchema } from '@/lib/report/question/question-report';
import { reportAdviceSchema } from '@/lib/report/statements/report-advice';
import {
  calibrationSchema,
  certaintySchema,
  nextStepSchema,
  practiceActionSchema,
  reportSchema,
  tallySchema,
} from '@/lib/report/report';
import { retoldStorySchema } from '@/lib/report/question/retold-story';
import { reportedQuestionSchema } from '@/lib/report/question/reported-question';
import { statementSchema } from '@/lib/report/statements/statement';
import { strongerAnswerSchema } from '@/lib/report/stronger/stronger-answer';
import {
  questionTimeSchema,
  thinkingTimeSchema,
  timePictureSchema,
} from '@/lib/report/time-picture';

type Words = { readonly id?: string; readonly description: string };

/** What each part of a report's file is, for whoever reads the file with a program of their own. */
export const reportWords = z.registry<Words>();

const named: readonly (readonly [z.ZodType, id: string, description: string])[] = [
  [tallySchema, 'Tally', 'A mean score over answered questions, with what it covers.'],
  [certaintySchema, 'Certainty', 'How far the score of the whole is to be trusted.'],
  [nextStepSchema, 'NextStep', 'One thing to do next: why, what it is worth, and how to begin.'],
  [practiceActionSchema, 'PracticeAction', 'What can be done about something at once.'],
  [calibrationSchema, 'Calibration', 'How the person rated their own answers, against the grades.'],
  [statementSchema, 'Statement', 'One thing that the report says; `of` names what it stands on.'],
  [levelSchema, 'Level', 'How an interviewer might vote.'],
  [reportedQuestionSchema, 'Question', 'One question that was asked, and all that came of it.'],
  [turnReportSchema, 'Turn', 'One answer or follow-up answer, word for word, with marks.'],
  [pointReportSchema, 'Point', 'A key point of the reference, and whether it was made.'],
  [misconceptionReportSchema, 'Misconception', 'Something said that is not right, and what is.'],
  [evidenceSchema, 'Evidence', 'A quote from an answer: its turn and where it stands in it.'],
  [modelReportSchema, 'ModelReport', 'What a language model said of the question, if one did.'],
  [dimensionSchema, 'Dimension', 'One way to look at an answer, of 100, or why it has no figure.'],
  [dimensionsSchema, 'Dimensions', 'Four ways to look at an answer.'],
  [storySchema, 'Story', 'How a story was told, part by part.'],
  [storyPartReadingSchema, 'StoryPart', 'One part of a story: clear, thin or missing.'],
  [retoldStorySchema, 'RetoldStory', 'The story with the parts told again after the interview.'],
  [
    strongerAnswerSchema,
    'StrongerAnswer',
    'The answer with what was missing put in, or why there is none.',
  ],
  [timePictureSchema, 'Time', 'Where the time went.'],
  [questionTimeSchema, 'QuestionTime', 'Where the time of one question went.'],
  [
    thinkingTimeSchema,
    'ThinkingTime',
    'Until the first word or, where it was typed, the first key; or why that is not known.',
  ],
  [deliveryPanelSchema, 'DeliveryOfAll', 'How the whole was spoken.'],
  [deliverySchema, 'Delivery', 'How one answer was spoken.'],
  [figureSchema, 'Figure', 'A measured figure, a lower bound, or why there is none.'],
  [reportAdviceSchema, 'Advice', 'What a language model advises.'],
];
for (const [schema, id, description] of named) reportWords.add(schema, { id, description });

const { shape } = reportSchema.unwrap();
const fields: Readonly<Record<keyof typeof shape, string>> = {
  interview: 'The id of the interview.',
  title: 'As it was named when it was set up.',
  guide: 'The study guide that its questions come from.',
  mode: 'Whether hints and marks helped as it went.',
  startedAt: 'When it began.',
  closedAt: 'When it ended; null while it goes on.',
  ended: 'How it ended: all asked, out of time, or ended by the person.',
  overall: 'The score of the whole.',
  certainty: 'How far that score is to be trusted; null when nothing was graded.',
  level: 'How an interviewer might vote; null when nothing was graded.',
  verdict: 'The whole in one sentence; null when nothing was graded.',
  reasons: 'What the level rests on.',
  withMarks: 'What the person’s own marks would make of it; null without any.',
  strengths: 'What went well, at most three, the strongest first.',
  nextSteps: 'What to do next, at most three, the most to gain first.',
  gaps: 'What is not known, and so is in no score.',
  sections: 'The score of each section of the guide that was asked from.',
  time: 'Where the time went.',
  delivery: 'How it was spoken; null when it was typed.',
  calibration: 'Null when the person rated none of their answers.',
  questions: 'In the order asked.',
  notAsked: 'Planned questions that were never asked.',
  advice: 'Null where no language model advises.',
};

/** A JSON Schema whose fields at the top say what they are. */
export function withFieldWords(schema: z.core.JSONSchema.BaseSchema): object {
  const { report } = schema.properties ?? {};
  if (typeof report !== 'object') throw new TypeError('a report’s file holds a report');
  const described = Object.entries(fields).map(([name, description]) => {
    const field = report.properties?.[name];
    if (typeof field !== 'object') throw new TypeError(`a report has no ${name}`);
    return [name, { ...field, description }] as const;
  });
  const whole = {
    ...schema,
    properties: {
      ...schema.properties,
      report: { ...report, properties: Object.fromEntries(described) },
    },
  };
  const worded: object = JSON.parse(JSON.stringify(whole), withWords);
  return worded;
}

/** Gives the fields of an object's schema their words where they have none: a reviver of JSON. */
function withWords(key: string, value: unknown): unknown {
  if (key !== 'properties' || !isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      isBare(field) && fieldWords[name] ? { ...field, description: fieldWords[name] } : field,
    ]),
  );
}

const isFields = (value: unknown): value is Readonly<Record<string, object>> =>
  typeof value === 'object' && value !== null;

/** Neither described nor a part that is described where it is defined. */
function isBare(field: object): boolean {
  if ('description' in field || '$ref' in field) return false;
  return !('items' in field && isFields(field.items) && '$ref' in field.items);
}
