import { beforeEach, expect, it, vi } from 'vitest';
import type { Command } from '@/lib/interview/command';
import { sampleRequest } from '@/lib/interview/sample-request';
import { samplePorts } from '@/lib/use-cases/sample-ports';
import { startInterview } from '@/lib/use-cases/start-interview';
import { takePen } from '@/lib/use-cases/take-pen';
import { POST } from './commands/route';
import { POST as speak } from './speech/route';

const NOW = 1_700_000_000_000;
const app = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('@/lib/server/compose', () => ({ compose: () => app.current }));
vi.mock('@/lib/server/http/person-cookie', () => ({ personOf: () => Promise.resolve('ann') }));
vi.mock('@/lib/server/http/grade-afterwards', () => ({ gradeAfterwards: () => undefined }));
vi.mock('@/lib/server/http/rehearse-afterwards', () => ({ rehearseAfterwards: () => undefined }));

const tab = '00000000-0000-4000-8000-000000000001';
let over: string[];
beforeEach(async () => {
  over = [];
  const ports = samplePorts(() => NOW);
  app.current = {
    ports,
    ahead: { over: (interview: string) => over.push(interview) },
    voice: { speakers: {} },
  };
  await startInterview(ports, 'ann', {
    id: 'i1',
    guide: 'sample',
    request: sampleRequest({ mode: 'exam', only: ['q01'] }),
  });
  await takePen(ports, 'i1', 'ann', tab);
});

const post = (body: object) =>
  new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const at = { params: Promise.resolve({ id: 'i1' }) };
const order = (command: Command) =>
  POST(post({ id: '00000000-0000-4000-8000-000000000002', tab, after: 0, command }), at);
const answer = (text: string): Command => ({
  kind: 'answer',
  to: 'm2',
  question: 'q01',
  text,
  modality: 'spoken',
  revision: 1,
  writtenAt: NOW,
});

it('replies are no longer prepared for once an answer is accepted', async () => {
  expect((await order(answer('It makes weights zero.'))).status).toBe(200);
  expect(over).toEqual(['i1']);
});
it('an answer that is refused and words that are delivered leave what is prepared', async () => {
  expect((await order(answer(' '))).ok).toBe(false);
  expect((await order({ kind: 'deliver', moves: ['m2'] })).status).toBe(200);
  expect(over).toEqual([]);
});
it('replies are no longer prepared for while something is to be said aloud', async () => {
  await speak(post({ engine: 'service', text: 'Hello.', voice: 'first', rate: 1 }), at);
  expect(over).toEqual(['i1']);
});
