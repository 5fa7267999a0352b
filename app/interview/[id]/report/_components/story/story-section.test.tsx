import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StoryRow } from '@/app/_components/story-row';
import { storyLines } from '@/lib/grading/story/story-score';
import { storyIn } from '@/lib/grading/story/sample-story';
import { sampleTurn } from '@/lib/report/question/sample-turn';
import { StoryBar } from './story-bar';
import { StoryParts } from './story-parts';
import { StoryScore } from './story-score';
import { partNames, retellingSentence } from '@/lib/report/question/story-sentence';
import { StoryWords } from './story-words';

const text =
  'In 2020 I worked in a print shop in Bremen and the cutter jammed. I took it apart & replaced two belts <at night>.';
const story = storyIn(text);
const turn = sampleTurn(text);
const retell = '/interview/i1/report/retell/q37';
const words = (html: string) =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s+/gu, ' ');

describe('a story in the report', () => {
  it('has a table that says what the picture shows', () => {
    const html = renderToStaticMarkup(<StoryBar story={story} question="q37" />);
    const situation = story.parts.find(({ part }) => part === 'situation');
    const share = situation?.verdict === 'clear' ? Math.round(situation.words * 100) : 0;
    expect(words(html)).toContain(`Situation ${share} % 20 %`);
    expect(words(html)).toContain('Result not told 20 %');
  });

  it('puts a figure beside every letter of the bar', () => {
    const pieces = [
      { part: 'situation', share: 0.2 },
      { part: 'task', share: 0.06 },
      { part: 'action', share: 0.45 },
      { part: 'result', share: 0.29 },
    ] as const;
    const html = renderToStaticMarkup(<StoryRow name="Yours" pieces={pieces} />);
    expect(words(html).trim()).toBe('Yours S 20 T 6 A 45 R 29');
  });

  it('shows the whole answer, each part with its name and its letter', () => {
    const html = renderToStaticMarkup(<StoryWords story={story} turns={[turn]} />);
    const said = words(html).replaceAll(/(?:Situation|Action): [SA] /gu, '');
    for (const word of text.split(' ')) expect(said).toContain(word);
    expect(words(html)).toContain('Situation: S In 2020');
    expect(words(html)).toContain('Action: A I took it apart');
  });

  it('links from a part that is not told to telling it, and leaves its question to the line above', () => {
    const html = renderToStaticMarkup(
      <StoryParts story={story} retell={retell} asked="result" said={null} />,
    );
    expect(words(html)).not.toContain('What changed, in numbers, because of you?');
    expect(html).toContain(`href="${retell}?part=result"`);
    expect(html).not.toContain('?part=situation"');
  });

  it('asks what would fill a part where the line above asks for another', () => {
    const html = renderToStaticMarkup(
      <StoryParts story={story} retell={retell} asked="task" said={null} />,
    );
    expect(words(html)).toContain('What changed, in numbers, because of you?');
  });

  it('offers to tell again only what was told', () => {
    const { parts } = story;
    const html = words(
      renderToStaticMarkup(<StoryParts story={story} retell={retell} said={null} />),
    );
    for (const reading of parts) {
      const { part, verdict } = reading;
      const short = verdict === 'thin' || (verdict === 'clear' && reading.score < 100);
      const name = partNames[part].toLowerCase();
      expect(html.includes(`Tell the ${name} now`)).toBe(verdict === 'missing');
      expect(html.includes(`Tell only the ${name} again`)).toBe(short);
    }
  });

  it.each([
    { open: [], sentence: 'and now it is clear' },
    { open: ['result'] as const, sentence: 'and it could still be clearer' },
  ])('says of a part that was told again since: $sentence', ({ open, sentence }) => {
    const retold = {
      score: 70,
      parts: [{ part: 'result', at: 1, modality: 'typed' }] as const,
      open,
      pieces: [{ text, isNew: false }],
    };
    const html = words(
      renderToStaticMarkup(
        <StoryParts story={story} retell={retell} said={null} retold={retold} />,
      ),
    );
    expect(html.split(sentence)).toHaveLength(2);
    expect(html).not.toContain('What changed, in numbers, because of you?');
    expect(html).toContain('Tell only the result again');
  });

  it('names every part that a retelling changed, the retold one first', () => {
    const after = storyIn(`${text} The jams fell from nine a week to one.`);
    const sentence = retellingSentence(story, after, 'result');
    expect(sentence).toMatch(/^The result was not told and is now /u);
    const lines = storyLines(story);
    const moved = storyLines(after).filter(({ mark }, at) => mark !== lines[at]?.mark);
    expect(moved.length).toBeGreaterThan(1);
    expect(sentence.split(';')[0]?.split(/ and is now | went from /u)).toHaveLength(
      moved.length + 1,
    );
    expect(retellingSentence(after, story, 'result')).toMatch(/loses \d+ of 100/u);
    expect(retellingSentence(story, story, 'situation')).toContain('is still');
  });

  it('explains its letters under the words, and under the picture where no words are shown', () => {
    expect(words(renderToStaticMarkup(<StoryWords story={story} turns={[turn]} />))).toContain(
      'A Action',
    );
    const untold = { ...story, sentences: [] };
    expect(words(renderToStaticMarkup(<StoryBar story={untold} question="q37" />))).toContain(
      'L Reflection, what you learnt',
    );
  });

  it('shows a sum that is its score', () => {
    const html = renderToStaticMarkup(<StoryScore story={story} />);
    const adds = [...html.matchAll(/<tr[^>]*>.*?<\/tr>/gu)].flatMap(([row]) => {
      const last = /([\d.]+)<\/td><\/tr>$/u.exec(row)?.[1];
      return last === undefined ? [] : [Number(last)];
    });
    expect(adds).toHaveLength(7);
    expect(Math.round(adds.reduce((sum, value) => sum + value, 0))).toBe(story.score);
  });
});
