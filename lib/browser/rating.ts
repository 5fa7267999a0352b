import { keptRatingSchema, type SelfRating } from '@/lib/report/self-rating';
import type { RoomSession } from './room-session';
import { send } from './transport';

/**
 * Keeps how well the person thinks they answered a question, or that they would rather not say; then the room
 * asks for the feedback that waited for it. Without a connection the question stays, and the room says so.
 */
export async function rate(
  session: RoomSession,
  about: SelfRating['about'],
  rating: number | null,
): Promise<void> {
  const ratings = rating === null ? {} : { [about]: rating };
  await send('POST', session.path('/rating'), keptRatingSchema, { about, ratings });
  await session.poll();
}
