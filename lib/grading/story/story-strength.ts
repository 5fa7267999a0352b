import type { Reading } from '@/lib/grading/story/parts/unit-reading';
import { isTokenStep } from '@/lib/grading/story/parts/token-steps';
import { isGuessed } from '@/lib/grading/story/result/measured';
import { isNaming } from '@/lib/grading/story/unit/naming-figures';
import type { StoryPart } from './story';
import type { StoryReading } from './story-reading';
import { specificsOf } from './story-specifics';

/** All units of a part, and those that prove it from elsewhere. */
function ofPart({ readings, labels, told }: StoryReading, part: StoryPart): Reading[] {
  const found = told[part];
  const proof = found.verdict === 'missing' ? [] : found.proof;
  return readings.filter((reading, at) => labels[at] === part || proof.includes(reading));
}

const OWN_STEPS = 2;
const differently =
  /\b(?:different\w*|since then|next time|always|never|now|these days|again|still|rather than|before|(?:i|we) would(?! (?:say|like|call|love|recommend|think)\b)|(?:i|we) (?:should|could|ought to) (?:have|ve)|(?:i|we) wish)\b/u;
/** A time by which it had to be there. */
const date =
  /\b(?:by (?!hand\b|my\b|me\b|us\b|them\b|then\b|now\b|the way\b|mistake\b|accident\b|default\b|\w+ing\b|\w+self\b|\w+selves\b)|before (?!i\b|we\b|me\b|that\b$)|until |till |within |in time (?:for|to) )\w+|\bovernight\b/u;

/** A figure of the thing itself: neither how many they were nor what only bears a number. */
const isCounted = ({ figures, unit }: Reading) => figures.some((each) => !isNaming(each, unit));

/** Whether a clear part has what makes it convincing, as `strongBy` says it in words. */
export function isStrong(part: StoryPart, reading: StoryReading): boolean {
  const own = ofPart(reading, part);
  switch (part) {
    case 'situation': {
      // What came in between says nothing of how big it was.
      const scene = own.filter(({ hardship, set }) => hardship !== 'obstacle' || set);
      return scene.some(isCounted) || specificsOf(scene).names.length > 0;
    }
    case 'task':
      return own.some((each) => isCounted(each) || date.test(each.unit.flat));
    case 'action':
      return (
        own
          .filter((each) => !isTokenStep(each))
          .flatMap(({ unit }) => unit.acts)
          .filter(({ person, step }) => person === 'i' && step).length >= OWN_STEPS
      );
    case 'result':
      return own.some((each) => isCounted(each) && !isGuessed(each.unit.quote));
    case 'reflection':
      return own.some(({ unit }) => differently.test(unit.flat));
  }
}
