import { z } from 'zod';
import { levelKinds } from './level-kinds';
import { ratingKinds } from './rating-kinds';
import { stepKinds } from './step-kinds';
import { strengthKinds } from './strength-kinds';
import { verdictKinds } from './verdict-kinds';

/**
 * One thing that a report says. Sentences are rendered from these and from nothing else, so whatever is
 * said names what it stands on, and code can check it.
 */
export const statementSchema = z.discriminatedUnion('kind', [
  ...verdictKinds,
  ...strengthKinds,
  ...stepKinds,
  ...levelKinds,
  ...ratingKinds,
]);
export type Statement = z.infer<typeof statementSchema>;
export type StatementKind = Statement['kind'];

/** A statement of one kind. */
export type StatementOf<K extends StatementKind> = Extract<Statement, { kind: K }>;
