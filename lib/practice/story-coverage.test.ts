import { describe, expect, it } from 'vitest';
import { asTold, storyFromAnswer, untold, type BankedStory } from './banked-story';
import { coverageOf, fittingStories, keptFrom } from './story-coverage';
import { storyThemes, themesOf, themeWords, type StoryTheme } from './story-themes';

const story = (
  place: number,
  themes: StoryTheme[],
  parts: Partial<BankedStory['parts']> = {},
): BankedStory => ({
  id: `00000000-0000-4000-8000-00000000000${place}`,
  revision: 1,
  savedAt: place,
  title: `Story ${place}`,
  parts: { situation: '', task: '', action: '', result: '', reflection: '', ...parts },
  themes,
  from: null,
});
const whole = {
  situation: 'At a bank.',
  task: 'I owned it.',
  action: 'I did it.',
  result: 'It fell by 9 %.',
};

describe('themes', () => {
  it.each(storyThemes.map((theme) => [theme, themeWords[theme].asked] as const))(
    '%s is found in the question that usually asks for it',
    (theme, asked) => {
      expect(themesOf(asked)).toContain(theme);
    },
  );
  it('are not read into a question that names none', () => {
    expect(themesOf('Explain the bias-variance tradeoff')).toEqual([]);
  });
});

describe('which story fits', () => {
  it('is one that shares a theme with the question, the most complete first', () => {
    const [half, full, other] = [
      story(1, ['conflict']),
      story(2, ['conflict'], whole),
      story(3, ['failure'], whole),
    ];
    const fitting = fittingStories('Tell me about a conflict in your team', [half, full, other]);
    expect(fitting.map(({ story: { title } }) => title)).toEqual(['Story 2', 'Story 1']);
  });
  it('is none when no theme is shared: a wrong story is worse than none', () => {
    expect(fittingStories('Tell me about a mistake', [story(1, ['customer'], whole)])).toEqual([]);
  });
  it('answers more of what is asked before it answers less', () => {
    const fitting = fittingStories('A conflict over a tight deadline', [
      story(1, ['conflict'], whole),
      story(2, ['conflict', 'pressure']),
    ]);
    expect(fitting[0]?.themes).toEqual(['conflict', 'pressure']);
  });
});

describe('what a question asks for', () => {
  it.each([
    ['Tell me about a time you received hard feedback.', ['failure', 'learning']],
    ['How did you deal with a difficult teammate?', ['conflict']],
    ['Tell me about a time you had to adapt to change.', ['ambiguity']],
    ['Tell me about a time you helped a colleague.', ['leadership']],
    ['Describe a task with no clear instructions.', ['ambiguity']],
  ] as const)('is heard in “%s”', (prompt, themes) => {
    expect(themesOf(prompt)).toEqual(expect.arrayContaining([...themes]));
  });
  it('is not heard in words that only look alike', () => {
    expect(themesOf('How does a language model adapt a tokenizer?')).not.toContain('leadership');
    expect(themesOf('What helps the training to converge?')).toEqual([]);
  });
});

describe('coverage', () => {
  it('names every kind of question, and which have no story yet', () => {
    const coverage = coverageOf([story(1, ['conflict', 'failure'])]);
    expect(coverage.map(({ theme }) => theme)).toEqual(storyThemes);
    expect(coverage.filter(({ stories }) => stories.length > 0).map(({ theme }) => theme)).toEqual([
      'conflict',
      'failure',
    ]);
  });
});

describe('a banked story', () => {
  it('says which parts are still to be told; a reflection is never missing', () => {
    expect(untold(story(1, [], { situation: 'At a bank.', action: ' ' }))).toEqual([
      'task',
      'action',
      'result',
    ]);
  });
  it('is told in order, without gaps', () => {
    expect(asTold(story(1, [], { result: 'It fell.', situation: 'At a bank.' }))).toBe(
      'At a bank. It fell.',
    );
  });
  it('made of an answer holds all the person’s own words, each where it belongs', () => {
    const said = (quote: string, part: 'situation' | 'action' | 'none') => ({
      turn: 'm1',
      start: 0,
      end: quote.length,
      quote,
      part,
    });
    const sentences = [
      said('At a bank. ', 'situation'),
      said('Well, you know.', 'none'),
      said('I built it.', 'action'),
      said('I shipped it.', 'action'),
    ];
    expect(
      storyFromAnswer(
        'Tell me about a challenging project',
        { sentences },
        { interview: 'i1', question: 'q37' },
      ),
    ).toMatchObject({
      parts: {
        situation: 'At a bank. Well, you know.',
        action: 'I built it. I shipped it.',
        result: '',
      },
      themes: ['challenge'],
    });
  });
});

it('the story kept from an answer is known by that answer alone', () => {
  const from = { interview: 'i1', question: 'q37' } as const;
  const kept = { from };
  expect(keptFrom([kept], 'i1', 'q37')).toBe(kept);
  expect(keptFrom([kept], 'i1', 'q38')).toBeUndefined();
});
