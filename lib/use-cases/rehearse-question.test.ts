import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@/lib/interview/command';
import { sampleRequest } from '@/lib/interview/sample-request';
import { carryOut } from './carry-out';
import { rehearseQuestion } from './rehearse-question';
import { samplePorts } from './sample-ports';
import { startInterview } from './start-interview';
import { takePen } from './take-pen';
import { touch } from './touch';

const NOW = 1_700_000_000_000;
const own = { id: 'i1', owner: 'ann' };
let ports: ReturnType<typeof samplePorts>;
let read: string[];

beforeEach(async () => {
  const sample = samplePorts(() => NOW);
  read = [];
  ports = {
    ...sample,
    embedded: {
      ...sample.embedded,
      judge: (conversation, rubric, signal) => {
        read.push(conversation.turns.map(({ id }) => id).join());
        return sample.embedded.judge(conversation, rubric, signal);
      },
    },
  };
  await startInterview(ports, 'ann', {
    id: 'i1',
    guide: 'sample',
    request: sampleRequest({ mode: 'exam', only: ['q01'] }),
  });
  await takePen(ports, 'i1', 'ann', 'tab');
});

const carriedOut = async (command: Command) => {
  const order = { interview: 'i1', person: 'ann', tab: 'tab', commandId: 'c1' };
  const outcome = await carryOut(ports, { ...order, command });
  if (!outcome.ok) throw new Error(outcome.code);
  read.length = 0;
};

describe('a question that was put', () => {
  it('is rehearsed with the guide’s own answer while the candidate thinks', async () => {
    expect(await rehearseQuestion(ports, own, 'q01')).toBe(true);
    expect(read).toEqual(['rehearsal']);
  });
  it('is not rehearsed when it was closed meanwhile', async () => {
    await carriedOut({ kind: 'end' });
    expect(await rehearseQuestion(ports, own, 'q01')).toBe(false);
    expect(read).toEqual([]);
  });
  it('is not rehearsed when an answer came already and it is still on the table', async () => {
    await carriedOut({
      kind: 'answer',
      to: 'm2',
      question: 'q01',
      text: 'In my last role I did this myself, because it was needed, and it worked.',
      modality: 'typed',
      revision: 1,
      writtenAt: NOW,
    });
    const run = (await touch(ports, 'i1', 'ann'))?.state.questions.at(-1);
    expect(run).toMatchObject({ id: 'q01', closed: null });
    expect(await rehearseQuestion(ports, own, 'q01')).toBe(false);
    expect(read).toEqual([]);
  });
  it('is not rehearsed when another one is on the table, nor for somebody else', async () => {
    expect(await rehearseQuestion(ports, own, 'q02')).toBe(false);
    expect(await rehearseQuestion(ports, { id: 'i1', owner: 'bob' }, 'q01')).toBe(false);
    expect(read).toEqual([]);
  });
});
