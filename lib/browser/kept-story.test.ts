// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetStory, keepStory, keptStory, storedStory, type StoryDraft } from './kept-story';

const draft = (title = ''): StoryDraft => ({
  revision: 2,
  text: {
    title,
    parts: { situation: 'At a bank', task: '', action: '', result: '', reflection: '' },
    themes: ['conflict'],
    from: null,
  },
});
const kept = (id = 'new', revision = 2) => keptStory(storedStory(localStorage, id), revision);
beforeEach(() => localStorage.clear());

describe('a story being written', () => {
  it('is there again after the tab was closed, even without a title', () => {
    keepStory(localStorage, 'new', draft());
    expect(kept()).toEqual(draft());
    expect(kept('other')).toBeUndefined();
  });
  it('is not laid over a story that was saved since', () => {
    keepStory(localStorage, 'new', draft('Old words'));
    expect(kept('new', 3)).toBeUndefined();
  });
  it('is gone once it was saved or thrown away', () => {
    keepStory(localStorage, 'new', draft());
    forgetStory(localStorage, 'new');
    expect(kept()).toBeUndefined();
  });
  it('is nothing where something else was stored, or nothing can be', () => {
    localStorage.setItem('candor:story:new', '{"half":');
    expect(kept()).toBeUndefined();
    localStorage.setItem('candor:story:new', '{"revision":2}');
    expect(kept()).toBeUndefined();
    keepStory(null, 'new', draft());
    expect(storedStory(null, 'new')).toBeNull();
  });
});
