import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { sampleRequest } from '@/lib/interview/sample-request';
import { sampleKnowledge } from '@/lib/grading/sample-grader';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { memoryCoachingStore } from '@/lib/ports/memory-coaching-store';
import { carryOut } from '@/lib/use-cases/carry-out';
import type { Ports } from '@/lib/use-cases/ports';
import { readReport } from '@/lib/use-cases/read-report';
import { speak } from '@/lib/use-cases/speak';
import { samplePorts } from '@/lib/use-cases/sample-ports';
import { startInterview } from '@/lib/use-cases/start-interview';
import { takePen } from '@/lib/use-cases/take-pen';
import { llmCoach } from './llm/llm-coach';
import { llmGrader } from './llm/llm-grader';
import { llmInterviewer } from './llm/llm-interviewer';
import { llmRewriter } from './llm/llm-rewriter';
import { sampleCaller } from './llm/sample-model';

/** For tests: a whole interview of one question with a model at an address. */

const guide = readWholeGuide(sampleFiles(), 'sample');
const knowledge = sampleKnowledge(guide.concepts);
const embedded = new EmbeddedGrader(knowledge);
export const ANSWER = 'Lasso makes some weights exactly zero. It adds a penalty to the loss.';

/** Without an environment there is no model. */
export function portsWith(env: Readonly<Record<string, string>> | undefined): Ports {
  let now = 1_700_000_000_000;
  const ports = samplePorts(() => (now += 1));
  if (!env) return ports;
  const { caller } = sampleCaller(env);
  return {
    ...ports,
    interviewer: llmInterviewer(caller),
    model: {
      grader: llmGrader({ caller, embedded, knowledge }),
      coach: llmCoach(caller),
      coaching: memoryCoachingStore(),
      rewriter: llmRewriter({ caller, embedded }),
      underWay: new Map(),
      ahead: new Map(),
    },
  };
}

/** Starts, hears the question, answers and ends. */
export async function sit(ports: Ports): Promise<void> {
  await startInterview(ports, 'ann', {
    id: 'i1',
    guide: 'sample',
    request: sampleRequest(),
  });
  await takePen(ports, 'i1', 'ann', 'tab');
  const order = { interview: 'i1', person: 'ann', tab: 'tab' };
  const speech = await speak(ports, { ...order, signal: new AbortController().signal });
  if (!speech.ok) throw new Error(speech.code);
  for await (const part of speech.value) if (part.kind === 'delivered') continue;
  await carryOut(ports, {
    ...order,
    commandId: 'c1',
    command: {
      kind: 'answer',
      to: 'm2',
      question: 'q01',
      text: ANSWER,
      modality: 'typed',
      revision: 1,
      writtenAt: ports.clock(),
    },
  });
  await carryOut(ports, { ...order, commandId: 'c2', command: { kind: 'end' } });
}

export async function report(ports: Ports) {
  const read = await readReport(ports, 'i1', 'ann');
  if (!read.ok || read.value === 'still-running' || 'kind' in read.value)
    throw new Error('no report');
  return read.value.questions[0]!;
}

export async function delivered(ports: Ports) {
  const events = ((await ports.interviews.read('i1'))?.events ?? []).map(({ event }) => event);
  return events.flatMap((event) => (event.type === 'move-delivered' ? [event] : []));
}
