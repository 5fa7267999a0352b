import { levels, type Level } from '@/lib/report/statements/level';
import { levelWords } from '@/lib/report/statements/level-words';

/** A level among the five, as steps from the worst. */
export interface LevelSteps {
  readonly name: string;
  readonly place: number;
  readonly of: number;
}

export function levelSteps(level: Level): LevelSteps {
  return {
    name: levelWords[level],
    place: levels.length - levels.indexOf(level),
    of: levels.length,
  };
}

/** The scale in words, for whoever does not see it. */
export function levelStepsWords({ place, of }: LevelSteps): string {
  return `${place} of ${of} on the scale from no to strong yes`;
}
