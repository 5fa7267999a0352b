import { describe, expect, it } from 'vitest';
import type { MoveBrief } from '@/lib/interview/move-brief';
import type { SpeechEnd } from '@/lib/ports/interviewer';
import { SampleRoom, saying, shownOf, well } from './sample-room';
import { speak } from './speak';

const cutOff: SpeechEnd = { ok: false, why: 'cut_off', calls: ['k1'] };

describe('moves put into words by a model', () => {
  it('are chosen and stored before it is asked, and stored as said when it has ended', async () => {
    const room = new SampleRoom({
      interviewer: saying({ ask: ['So, what does the ', 'first penalty do?'] }),
    });
    await room.start();
    expect((await room.events()).map(({ type }) => type)).toEqual([
      'started',
      'move-chosen',
      'move-chosen',
    ]);
    room.now += 3_000;
    const parts = await room.listen();
    expect(parts.map(({ kind, move }) => `${move} ${kind}`)).toEqual([
      'm1 begin',
      'm1 words',
      'm1 delivered',
      'm2 begin',
      'm2 words',
      'm2 words',
      'm2 delivered',
    ]);
    expect((await room.of('move-delivered'))[1]).toEqual({
      type: 'move-delivered',
      at: room.now,
      moveId: 'm2',
      words: 'So, what does the first penalty do?',
      by: { who: 'model', calls: ['k1'], probes: null },
    });
    // The question's clock starts there.
    const touched = await room.touched();
    expect(touched.state.questions[0]?.span.deliveredAt).toBe(room.now);
  });

  it('never see the reference, and the plan’s manner goes with them', async () => {
    const briefs: MoveBrief[] = [];
    const room = new SampleRoom({ interviewer: saying({}, well, briefs) });
    await room.start();
    await room.listen();
    expect(briefs[1]).toMatchObject({ prompt: 'What does the first penalty do?', said: '' });
    expect(briefs[1]?.style).toEqual({ persona: 'neutral', strictness: 'usual' });
    expect(Object.keys(briefs[1] ?? {})).not.toContain('reference');
  });

  it('that stop in mid-sentence are completed by the built-in wording, and labelled', async () => {
    const room = new SampleRoom({
      interviewer: saying({ ask: ['All right. So what does the fir'] }, cutOff),
    });
    await room.start();
    const parts = await room.listen();
    const [, ask] = await room.of('move-delivered');
    expect(ask?.words).toMatch(/^All right\. .*What does the first penalty do\?$/u);
    expect(ask?.by).toEqual({ who: 'completed', why: 'cut_off', kept: 10, calls: ['k1'] });
    expect(shownOf(parts, 'm2')).toBe(ask?.words);
  });

  it('that had read a quote back when they stopped do not read it back again', async () => {
    const room = new SampleRoom({
      interviewer: saying(
        { challenge: ['You told me the sky over a is green. And what ma'] },
        cutOff,
      ),
    });
    await room.start();
    await room.listen();
    await room.answer('I believe the sky over a is green. It adds a penalty to the loss.');
    const parts = await room.listen();
    const challenge = (await room.of('move-chosen')).find(({ move }) => move.kind === 'challenge');
    const said = (await room.of('move-delivered')).find(
      ({ moveId }) => moveId === challenge?.moveId,
    );
    expect(challenge?.words).toContain('sky over a is green');
    expect(said?.words.match(/sky over a is green/gu)).toHaveLength(1);
    expect(said?.words).toMatch(/^You told me the sky over a is green\. .*\?$/u);
    expect(said?.by).toMatchObject({ who: 'completed', why: 'cut_off' });
    expect(shownOf(parts, challenge?.moveId ?? '')).toBe(said?.words);
  });

  it('that had said enough when they stopped stand as they are', async () => {
    const room = new SampleRoom({
      interviewer: saying({ ask: ['What does the first penalty do? Take your ti'] }, cutOff),
    });
    await room.start();
    const parts = await room.listen();
    const [, ask] = await room.of('move-delivered');
    expect(ask?.words).toBe('What does the first penalty do?');
    expect(ask?.by.who).toBe('model');
    expect(shownOf(parts, 'm2')).toBe(ask?.words);
  });

  it('that end well in mid-sentence keep their whole sentences', async () => {
    const room = new SampleRoom({
      interviewer: saying({ open: ['Welcome to you', ', 3 questions it is. And what'] }),
    });
    await room.start();
    const parts = await room.listen();
    const [open] = await room.of('move-delivered');
    expect(shownOf(parts, 'm1')).toBe(open?.words);
    expect(open?.words).not.toMatch(/And what/u);
  });

  it('ask nothing where the move asks nothing', async () => {
    const pieces = ['Thank you. ', 'And why is that?'];
    const room = new SampleRoom({ interviewer: saying({ acknowledge: pieces }) });
    await room.start();
    await room.listen();
    await room.answer('I do not know');
    const parts = await room.listen();
    expect(shownOf(parts, 'm3')).toBe('Thank you.');
    expect((await room.of('move-delivered'))[2]?.by.who).toBe('model');
  });

  it('of a model that does not answer are the built-in ones alone', async () => {
    const room = new SampleRoom({
      interviewer: saying({ open: [], ask: [] }, { ok: false, why: 'timeout', calls: [] }),
    });
    await room.start();
    const parts = await room.listen();
    const chosen = (await room.of('move-chosen')).map(({ words }) => words);
    expect((await room.of('move-delivered')).map(({ words }) => words)).toEqual(chosen);
    expect((await room.of('move-delivered')).map(({ by }) => by)).toEqual([
      { who: 'completed', why: 'timeout', kept: 0, calls: [] },
      { who: 'completed', why: 'timeout', kept: 0, calls: [] },
    ]);
    expect([shownOf(parts, 'm1'), shownOf(parts, 'm2')]).toEqual(chosen);
  });

  it('that give an open point away are dropped before anybody sees them', async () => {
    const room = new SampleRoom({
      interviewer: saying({ ask: ['Next. What does the first penalty do to over', 'fitting?'] }),
    });
    await room.start();
    const parts = await room.listen();
    const [, ask] = await room.of('move-delivered');
    expect(JSON.stringify(parts)).not.toMatch(/overf/iu);
    expect(ask?.by).toMatchObject({ who: 'completed', why: 'gives_away', kept: 5 });
  });

  it('in an exam never say how an answer was', async () => {
    const room = new SampleRoom({
      interviewer: saying({ acknowledge: ['Great, ', 'that is correct.'] }),
    });
    await room.start('exam');
    await room.listen();
    await room.answer('I do not know');
    const parts = await room.listen();
    expect(JSON.stringify(parts.filter(({ kind }) => kind === 'words'))).not.toMatch(
      /great|corr/iu,
    );
    expect((await room.of('move-delivered'))[2]?.by).toMatchObject({
      who: 'completed',
      why: 'says_verdict',
    });
  });

  it('that do not ask the question are completed with it', async () => {
    const room = new SampleRoom({
      interviewer: saying({ ask: ['Let us talk about something nice.'] }),
    });
    await room.start();
    await room.listen();
    const [, ask] = await room.of('move-delivered');
    expect(ask?.words).toMatch(/nice\. .*What does the first penalty do\?$/u);
    expect(ask?.by).toMatchObject({ who: 'completed', why: 'not_said' });
  });

  it('that nobody listened to are not stored as said', async () => {
    const gone = new AbortController();
    const room = new SampleRoom({ interviewer: saying({}) });
    await room.start();
    gone.abort();
    await room.listen(gone.signal);
    expect(await room.of('move-delivered')).toEqual([]);
    await room.listen();
    expect(await room.of('move-delivered')).toHaveLength(2);
  });

  it('asked for twice at once are stored once', async () => {
    const room = new SampleRoom({ interviewer: saying({}) });
    await room.start();
    await Promise.all([room.listen(), room.listen()]);
    expect((await room.of('move-delivered')).map(({ moveId }) => moveId)).toEqual(['m1', 'm2']);
  });

  it('from before the candidate’s last words are not waited for', async () => {
    const briefs: MoveBrief[] = [];
    const room = new SampleRoom({ interviewer: saying({}, well, briefs) });
    await room.start();
    await room.send({ kind: 'request', to: 'm2', question: 'q01', what: 'clarify' });
    await room.listen();
    expect(briefs.map(({ move }) => move.kind)).toEqual(['clarify']);
    expect((await room.of('move-delivered')).map(({ by }) => by.who)).toEqual([
      'embedded',
      'embedded',
      'model',
    ]);
  });

  it('are the built-in ones at once where somebody asks to hear it again', async () => {
    const briefs: MoveBrief[] = [];
    const room = new SampleRoom({ interviewer: saying({}, well, briefs) });
    await room.start();
    await room.listen();
    await room.send({ kind: 'request', to: 'm2', question: 'q01', what: 'repeat' });
    await room.send({ kind: 'request', to: 'm2', question: 'q01', what: 'time' });
    await room.listen();
    expect(briefs.map(({ move }) => move.kind)).toEqual(['open', 'ask']);
    expect((await room.of('move-delivered')).at(-1)?.by).toEqual({ who: 'embedded' });
  });

  it('leave the question whether to stop as it is, and it can still be confirmed', async () => {
    const room = new SampleRoom({ interviewer: saying({ clarify: ['Shall we call it a day?'] }) });
    await room.start();
    await room.listen();
    await room.answer('let us stop');
    await room.listen();
    expect((await room.of('move-delivered')).at(-1)).toMatchObject({ by: { who: 'embedded' } });
    await room.answer('yes, stop');
    expect((await room.touched()).state.phase).toBe('closed');
  });

  it('are refused to a tab without the pen', async () => {
    const room = new SampleRoom({ interviewer: saying({}) });
    await room.start();
    const { signal } = new AbortController();
    const listening = { interview: 'i1', person: 'ann', tab: 'other', signal };
    expect(await speak(room.ports, listening)).toMatchObject({ code: 'pen_elsewhere' });
    expect(await speak(room.ports, { ...listening, person: 'bob' })).toMatchObject({
      code: 'not_found',
    });
  });
});
