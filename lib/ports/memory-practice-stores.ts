import { retellingEventSchema } from '@/lib/grading/story/retelling';
import { bankedStorySchema } from '@/lib/practice/banked-story';
import { selfRatingSchema } from '@/lib/report/self-rating';
import type { RetellingStore } from './retelling-store';
import type { SelfRatingStore } from './self-rating-store';
import type { StoryBank } from './story-bank';

/** Stories in memory, kept as JSON. @throws ZodError for what is no story */
export function memoryStoryBank(): StoryBank {
  const people = new Map<string, Map<string, string>>();
  return {
    async save(person, story) {
      const own = people.get(person) ?? new Map<string, string>();
      people.set(person, own);
      const json = JSON.stringify(bankedStorySchema.parse(story));
      const there = own.get(story.id);
      if (there !== undefined && parsed(there).revision >= story.revision) return 'stale';
      own.set(story.id, json);
      return 'saved';
    },
    async remove(person, story) {
      people.get(person)?.delete(story);
    },
    async read(person) {
      return [...(people.get(person)?.values() ?? [])].map(parsed);
    },
  };
}

function parsed(json: string) {
  return bankedStorySchema.parse(JSON.parse(json));
}

/** Self-ratings in memory, kept as JSON. @throws ZodError for what is none */
export function memorySelfRatingStore(): SelfRatingStore {
  const streams = new Map<string, Map<string, string>>();
  return {
    async add(interview, rating) {
      const json = JSON.stringify(selfRatingSchema.parse(rating));
      const stream = streams.get(interview) ?? new Map<string, string>();
      streams.set(interview, stream);
      if (stream.has(rating.about)) return 'there-already';
      stream.set(rating.about, json);
      return 'kept';
    },
    async read(interview) {
      return [...(streams.get(interview)?.values() ?? [])].map((json) =>
        selfRatingSchema.parse(JSON.parse(json)),
      );
    },
  };
}

/** Retellings in memory, kept as JSON. @throws ZodError for what is none */
export function memoryRetellingStore(): RetellingStore {
  const streams = new Map<string, Map<string, string>>();
  return {
    async add(interview, event) {
      const json = JSON.stringify(retellingEventSchema.parse(event));
      const stream = streams.get(interview) ?? new Map<string, string>();
      streams.set(interview, stream);
      if (!stream.has(event.id)) stream.set(event.id, json);
    },
    async read(interview) {
      return [...(streams.get(interview)?.values() ?? [])].map((json) =>
        retellingEventSchema.parse(JSON.parse(json)),
      );
    },
  };
}
