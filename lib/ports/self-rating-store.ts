import type { SelfRating } from '@/lib/report/self-rating';

/** What people thought of their answers before the grades. On disk when the promise resolves. */
export interface SelfRatingStore {
  /** Once for the interview and once for each question: what is there first stays, since a second one is made with the grades in view. */
  add(interview: string, rating: SelfRating): Promise<'kept' | 'there-already'>;
  /** In the order they were made. */
  read(interview: string): Promise<readonly SelfRating[]>;
}
