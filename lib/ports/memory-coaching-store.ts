import { coachingSchema } from '@/lib/report/statements/advice';
import type { CoachingStore } from './coaching-store';

/** Coaching in memory. */
export function memoryCoachingStore(): CoachingStore {
  const newest = new Map<string, string>();
  return {
    async add(interview, coaching) {
      newest.set(interview, JSON.stringify(coachingSchema.parse(coaching)));
    },
    async newest(interview) {
      const json = newest.get(interview);
      return json === undefined ? undefined : coachingSchema.parse(JSON.parse(json));
    },
  };
}
