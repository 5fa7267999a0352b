import { describe, expect, it } from 'vitest';
import { sampleRequest } from '@/lib/interview/sample-request';
import { sentencesOf, spokenForm } from '@/lib/speech/spoken-form';
import { carryOut } from './carry-out';
import { likelyReplies } from './likely-replies';
import { guideOf, questionOf } from './material';
import { samplePorts } from './sample-ports';
import { saying } from './sample-room';
import { startInterview } from './start-interview';
import { takePen } from './take-pen';
import { touch } from './touch';

const NOW = 1_700_000_000_000;

/** An interview without a model whose first question is on the table. */
async function room() {
  const ports = samplePorts(() => NOW);
  await startInterview(ports, 'ann', {
    id: 'i1',
    guide: 'sample',
    request: sampleRequest({ mode: 'exam', size: { by: 'count', count: 3 } }),
  });
  await takePen(ports, 'i1', 'ann', 'tab');
  const touched = async () => {
    const found = await touch(ports, 'i1', 'ann');
    if (!found) throw new Error('gone');
    return found;
  };
  let commands = 0;
  /** What is said to an answer, as a page asks for its sound. */
  const answer = async (text: string) => {
    const { state } = await touched();
    const run = state.questions.at(-1);
    if (!run) throw new Error('no question');
    const outcome = await carryOut(ports, {
      interview: 'i1',
      person: 'ann',
      tab: 'tab',
      commandId: `c${(commands += 1)}`,
      command: {
        kind: 'answer',
        to: run.prompt.moveId,
        question: run.id,
        text,
        modality: 'spoken',
        revision: commands,
        writtenAt: NOW,
      },
    });
    if (!outcome.ok) throw new Error(outcome.code);
    const guide = guideOf(ports, state);
    return outcome.value.state.transcript.slice(state.transcript.length).flatMap((entry) => {
      if (entry.by !== 'interviewer') return [];
      const asked = 'question' in entry.move ? questionOf(guide, entry.move.question) : undefined;
      const form = asked && { prompt: asked.prompt, said: asked.spoken };
      return sentencesOf(spokenForm(entry.words, form));
    });
  };
  return { ports, touched, answer };
}

describe('what is likely said next', () => {
  it('has the first sentence to an answer that says little, and to one that says enough', async () => {
    for (const text of [
      'I would look at it and then decide.',
      'Lasso makes some weights exactly zero, ridge only makes them smaller.',
    ]) {
      const { ports, touched, answer } = await room();
      const likely = await likelyReplies(ports, await touched());
      const [first] = await answer(text);
      expect(likely).toContain(first);
    }
  });
  it('has what is put next, which is known while this is answered', async () => {
    const { ports, touched } = await room();
    const likely = await likelyReplies(ports, await touched());
    // The guide has one question: the closing words come next.
    expect(likely).toContain('That was the last question.');
  });
  it('changes nothing of the interview', async () => {
    const { ports, touched } = await room();
    const before = await touched();
    await likelyReplies(ports, before);
    expect((await touched()).version).toBe(before.version);
  });
  it('is not known of an interviewer with words of its own, nor when nothing is asked', async () => {
    const { ports, touched } = await room();
    expect(await likelyReplies({ ...ports, interviewer: saying({}) }, await touched())).toEqual([]);
    await carryOut(ports, {
      interview: 'i1',
      person: 'ann',
      tab: 'tab',
      commandId: 'end',
      command: { kind: 'end' },
    });
    expect(await likelyReplies(ports, await touched())).toEqual([]);
  });
});
