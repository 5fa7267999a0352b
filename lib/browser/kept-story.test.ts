// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetStory,
  keepStory,
  takeUpStory,
  type DraftSource,
  type StoryDraft,
} from './kept-story';

const draft = (title = '', at = 1): StoryDraft => ({
  id: '00000000-0000-4000-8000-000000000001',
  revision: 2,
  at,
  text: {
    title,
    parts: { situation: 'At a bank', task: '', action: '', result: '', reflection: '' },
    themes: ['conflict'],
    from: null,
  },
});
const by = (change: Partial<DraftSource> = {}): DraftSource => ({
  owner: 'ann',
  source: 'new',
  revision: 2,
  ...change,
});
const keep = (tab: string, words: StoryDraft, of = by()) => keepStory(localStorage, of, tab, words);
const takeUp = (tab: string, open: string[] = [], of = by()) =>
  takeUpStory(localStorage, of, tab, new Set(open));
beforeEach(() => localStorage.clear());

describe('a story being written', () => {
  it('is there again after a reload, and after the tab was closed, even without a title', () => {
    keep('one', draft());
    expect(takeUp('one')).toEqual(draft());
    expect(takeUp('two')).toEqual(draft());
    // It moved to the tab that goes on with it: it does not come back a second time.
    forgetStory(localStorage, by(), 'two');
    expect(takeUp('one')).toBeUndefined();
  });

  it('in two tabs is two stories: neither sees nor loses the other’s words', () => {
    keep('one', draft('From one'));
    expect(takeUp('two', ['one'])).toBeUndefined();
    keep('two', draft('From two', 2));
    expect(takeUp('one', ['two'])).toEqual(draft('From one'));
    expect(takeUp('two', ['one'])).toEqual(draft('From two', 2));
    forgetStory(localStorage, by(), 'two');
    expect(takeUp('one')).toEqual(draft('From one'));
  });

  it('of two that were left behind the newest is there first, then the other', () => {
    keep('one', draft('Older', 1));
    keep('two', draft('Newer', 2));
    expect(takeUp('three')).toMatchObject({ text: { title: 'Newer' } });
    forgetStory(localStorage, by(), 'three');
    expect(takeUp('three')).toMatchObject({ text: { title: 'Older' } });
  });

  it.each(['new', 'theme:failure', 'from:i1:q38', 'story:2'])(
    'from elsewhere does not open on the page of %s, nor is lost to it',
    (source) => {
      keep('one', draft('From an answer'), by({ source: 'from:i1:q37' }));
      expect(takeUp('one', [], by({ source }))).toBeUndefined();
      keep('one', draft('Other words'), by({ source }));
      expect(takeUp('one', [], by({ source: 'from:i1:q37' }))).toEqual(draft('From an answer'));
    },
  );

  it('is nobody else’s in the same browser; one begun before anybody was known is who comes next', () => {
    keep('one', draft('Ann’s'));
    expect(takeUp('one', [], by({ owner: 'bob' }))).toBeUndefined();
    expect(takeUp('one', [], by({ owner: '' }))).toBeUndefined();
    keep('two', draft('Of before'), by({ owner: '', source: 'theme:failure' }));
    expect(takeUp('one', [], by({ source: 'theme:failure' }))).toEqual(draft('Of before'));
    expect(takeUp('one', [], by({ owner: 'bob', source: 'theme:failure' }))).toBeUndefined();
  });

  it('is not laid over a story that was saved since', () => {
    keep('one', draft('Old words'));
    expect(takeUp('one', [], by({ revision: 3 }))).toBeUndefined();
  });

  it('is nothing where something else was stored, or nothing can be', () => {
    localStorage.setItem('candor:story-draft:["ann","new","one"]', '{"half":');
    localStorage.setItem('candor:story-draft:["ann"', '{}');
    localStorage.setItem('candor:story-draft:["ann","new","two"]', '{"revision":2}');
    expect(takeUp('one')).toBeUndefined();
    keepStory(null, by(), 'one', draft());
    expect(takeUpStory(null, by(), 'one', new Set())).toBeUndefined();
  });
});
