import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';

/** The guide that comes with the product, and the grader as it ships. */
export const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
export const grader = new EmbeddedGrader(graderKnowledge('content', guide));
