import { untold, type BankedStory } from './banked-story';
import { storyThemes, themesOf, type StoryTheme } from './story-themes';

/** A kind of behavioral question and the stories that answer it, the most complete first. */
export interface ThemeCoverage {
  readonly theme: StoryTheme;
  readonly stories: readonly BankedStory[];
}

/** For every kind of behavioral question the stories that fit it; an empty list is a gap. */
export function coverageOf(stories: readonly BankedStory[]): ThemeCoverage[] {
  return storyThemes.map((theme) => ({
    theme,
    stories: byCompleteness(stories.filter(({ themes }) => themes.includes(theme))),
  }));
}

/** A story that fits a question, and what it answers of what is asked. */
export interface FittingStory {
  readonly story: BankedStory;
  readonly themes: readonly StoryTheme[];
}

/**
 * The stories that fit a behavioral question, best first: those with more of the themes that its words
 * name, then the more complete. None when no theme is shared: a wrong story is worse than none.
 */
export function fittingStories(prompt: string, stories: readonly BankedStory[]): FittingStory[] {
  const asked = themesOf(prompt);
  return byCompleteness(stories)
    .map((story) => ({ story, themes: asked.filter((theme) => story.themes.includes(theme)) }))
    .filter(({ themes }) => themes.length > 0)
    .toSorted((a, b) => b.themes.length - a.themes.length);
}

/** The story of the bank that was kept from this answer. */
export function keptFrom<T extends Pick<BankedStory, 'from'>>(
  stories: readonly T[],
  interview: string,
  question: string,
): T | undefined {
  return stories.find(({ from }) => from?.interview === interview && from.question === question);
}

function byCompleteness(stories: readonly BankedStory[]): BankedStory[] {
  return stories.toSorted((a, b) => untold(a).length - untold(b).length || b.savedAt - a.savedAt);
}
