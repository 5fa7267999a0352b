import { beforeEach, describe, expect, it } from 'vitest';
import { enteredStorySchema, type StoryText } from '@/lib/practice/banked-story';
import type { Ports } from './ports';
import { samplePlan } from '@/lib/interview/sample-interview';
import { samplePorts } from './sample-ports';
import { MOST_STORIES, removeStory, saveStory } from './story-bank';

const id = '00000000-0000-4000-8000-000000000001';
const text = (title = 'The migration'): StoryText => ({
  title,
  parts: { situation: 'At a bank.', task: '', action: 'I moved it.', result: '', reflection: '' },
  themes: ['pressure'],
  from: null,
});
let ports: Ports;
beforeEach(() => {
  ports = samplePorts(() => 7);
});
const save = (revision: number, story = text(), person = 'ann', as = id) =>
  saveStory(ports, person, { id: as, revision, text: story });

describe('the story bank', () => {
  it('keeps a story once, however often it is sent', async () => {
    expect(await save(1)).toMatchObject({ ok: true });
    expect(await save(1)).toMatchObject({ ok: true });
    expect(await ports.stories.read('ann')).toEqual([{ ...text(), id, revision: 1, savedAt: 7 }]);
  });
  it('refuses to write over what another tab saved, and says so', async () => {
    await save(1);
    await save(2, text('From one tab'));
    expect(await save(2, text('From the other'))).toMatchObject({ code: 'story_changed' });
    expect(await ports.stories.read('ann')).toMatchObject([{ title: 'From one tab' }]);
  });
  it('is nobody else’s', async () => {
    await save(1);
    await removeStory(ports, 'bob', id);
    expect(await ports.stories.read('ann')).toHaveLength(1);
    expect(await ports.stories.read('bob')).toEqual([]);
    await removeStory(ports, 'ann', id);
    expect(await ports.stories.read('ann')).toEqual([]);
  });
  it('does not bring back what was taken out of it in another tab', async () => {
    await save(1);
    await removeStory(ports, 'ann', id);
    expect(await save(2, text('Written on'))).toMatchObject({ code: 'story_removed' });
    expect(await ports.stories.read('ann')).toEqual([]);
  });
  it('holds no story that says it came from another person’s interview, or from none', async () => {
    const started = { type: 'started' as const, at: 0, plan: samplePlan() };
    const first = { interview: 'i1', expected: 0, command: null, events: [started] };
    await ports.interviews.create('bob', first);
    const from = (interview: string) => ({ ...text(), from: { interview, question: 'q01' } });
    for (const interview of ['i1', 'i2'])
      expect(await save(1, from(interview))).toMatchObject({ code: 'not_found' });
    expect(await saveStory(ports, 'bob', { id, revision: 1, text: from('i1') })).toMatchObject({
      ok: true,
    });
    expect(enteredStorySchema.safeParse(from('i'.repeat(65))).success).toBe(false);
  });
  it('says when it is full', async () => {
    const idOf = (place: number) => id.replace(/\d{3}$/u, String(place).padStart(3, '0'));
    for (let place = 0; place < MOST_STORIES; place++) await save(1, text(), 'ann', idOf(place));
    expect(await save(1, text(), 'ann', idOf(999))).toMatchObject({ code: 'too_many_stories' });
    expect(await save(2, text('Changed'), 'ann', idOf(1))).toMatchObject({ ok: true });
  });
});
