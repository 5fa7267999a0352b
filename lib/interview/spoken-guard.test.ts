import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SENTENCES, SpokenGuard, type SpeechChecks } from './spoken-guard';
import { countSentences } from './sentences';

/** Sparsity must not be said. */
const checks: SpeechChecks = {
  find: (text) => (/\bspars/iu.test(text) ? 'gives_away' : undefined),
  undecided: (text) => /\bmaybe\b[^.]*$/u.test(text),
  mayBegin: (partial) => 'sparse'.startsWith(partial) || partial.startsWith('spars'),
};
const run = (pieces: readonly string[], ended = true) => {
  const guard = new SpokenGuard(checks);
  const shown = pieces.map((piece) => guard.take(piece));
  if (ended) shown.push(guard.end());
  return { guard, shown: shown.join('') };
};

describe('words on their way to the room', () => {
  it('are shown as they come', () => {
    const guard = new SpokenGuard(checks);
    expect(guard.take('Thanks')).toBe('Thanks');
    expect(guard.take(', and')).toBe(', and');
    expect(guard.take(' now?')).toBe(' now?');
  });

  it('that must not be said are never shown, not even a part of them', () => {
    const { guard, shown } = run(['Thanks. Why is it s', 'par', 'se here?']);
    expect(guard.fault).toBe('gives_away');
    expect(shown).toBe('Thanks. Why is it ');
    expect(guard.kept).toBe('Thanks.');
  });

  it('that only began like it are shown once they are whole', () => {
    expect(run(['Say it sp', 'lendidly', ' now.']).shown).toBe('Say it splendidly now.');
  });

  it('that are judged by their whole sentence are not judged before it ends', () => {
    const either: SpeechChecks = {
      find: (text) => (/\bexactly\b[^?]*$/u.test(text) ? 'says_verdict' : undefined),
      undecided: (text) => /\bexactly\b[^.?]*$/u.test(text),
      mayBegin: () => false,
    };
    const heard = (text: string) => {
      const guard = new SpokenGuard(either);
      const shown = `${guard.take(text)}${guard.end()}`;
      return { shown, fault: guard.fault };
    };
    const asks = 'What exactly enters the first layer?';
    expect(heard(asks)).toEqual({ shown: asks, fault: undefined });
    expect(heard('That is exactly it.').fault).toBe('says_verdict');
    expect(heard('That is exactly').fault).toBe('says_verdict');
  });

  it('that may turn out either way wait for the end of their sentence', () => {
    const guard = new SpokenGuard(checks);
    expect(guard.take('One. It is maybe ')).toBe('One. It is ');
    expect(guard.take('so')).toBe('');
    expect(guard.take('. Two')).toBe('maybe so. Two');
  });

  it('are at most three sentences, whatever the model goes on to say', () => {
    const { guard, shown } = run(['One. Two. Thr', 'ee. Four. Five.']);
    expect(guard.full).toBe(true);
    expect(shown).toBe('One. Two. Three.');
    expect(guard.kept).toBe(shown);
  });

  it('that stop in mid-sentence leave the whole sentences', () => {
    expect(run(['Thanks. What would you do if th'], false).guard.kept).toBe('Thanks.');
    expect(run(['Thanks. What then?'], false).guard.kept).toBe('Thanks. What then?');
    expect(run(['What would'], false).guard.kept).toBe('');
  });

  it.each([
    '{"words": "Hello"}',
    '```\nHello',
    '<div>Hello</div>',
    '<|im_start|>',
    'Hi \uFFFD\uFFFD',
    'Ding \u0007',
  ])('that are no speech are not shown: %j', (text) => {
    const { guard, shown } = run([text]);
    expect(guard.fault).toBe('garbled');
    expect(shown).toBe('');
  });

  it('that never end a sentence are garbled', () => {
    expect(run(Array.from({ length: 200 }, () => 'and on ')).guard.fault).toBe('garbled');
  });

  it('come without a speaker’s name, emphasis and line breaks', () => {
    expect(run(['Inter', 'viewer: **Thanks**,\n', 'go on.']).shown).toBe('Thanks, go on.');
  });

  it('are the same however they are cut into pieces', () => {
    const text = 'Thanks for that. Now sparing no detail: what is a sparse one? More. Than. Three.';
    const whole = run([text]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 90 }), (sizes) => {
        const pieces: string[] = [];
        let at = 0;
        for (const size of sizes) {
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        const cut = run(pieces);
        expect(cut.guard.kept).toBe(whole.guard.kept);
        expect(cut.shown).not.toMatch(/spars/iu);
        expect(countSentences(cut.shown)).toBeLessThanOrEqual(MOST_SENTENCES);
      }),
    );
  });
});
