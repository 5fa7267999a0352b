import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

describe('a heading in notes tells the task, with a bracket or without', () => {
  const taskOfNotes = (line: string) =>
    verdictOf(
      storyIn(
        `where: city library Graz, 2022\n${line}\ndid:\n- counted returned books, one month\n- new plan of shelves, tried in one room\nout: 6 days -> 1 day`,
      ),
      'task',
    );
  it.each([
    'goal (set by me): books back in a day',
    'goal (set by me, fine with boss): fewer days per book, big room',
    'task (from the head): books back on the shelf sooner',
    'my task [self-chosen]: get six days down',
    'aim (nobody else had one): books back in a day',
    'target (agreed w/ boss): 2 days or less',
    'brief (two lines in a mail): make returns faster',
    'the ask (verbal): speed up the returns desk',
    'job (mine alone): six days down to two',
    'goal, set by me: books back in a day',
    'goal - books back in a day',
    'goal = books back in a day',
    'GOAL (mine): books back in a day',
    'my job: returned books back in a day',
    'Task: get returned books back in a day',
    'mission (as the boss put it): no more piles',
    'assignment (first week!): find out why books lie about',
    'objective (q3): days per book halved',
    'deadline + goal: by June, books back in a day',
    'what was wanted: books back in a day',
  ])('%s', (line) => {
    expect(taskOfNotes(line)).not.toBe('missing');
  });
  it.each([
    'who (at the desk): four clerks, one trainee',
    'tools (old ones): paper slips, a stamp',
    'mood (mine): bad',
    'boss (new): quiet man, liked lists',
    'books (returned): 300 a day',
    'job title (then): clerk',
    'goal posts (in the yard): broken',
    'place (again): city library, cellar',
    'task list (on the wall): old',
    'team (small): two clerks',
  ])('but not another one: %s', (line) => {
    expect(taskOfNotes(line)).toBe('missing');
  });
});
