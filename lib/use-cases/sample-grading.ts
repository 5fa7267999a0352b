import { currentOf } from '@/lib/grading/current-assessment';
import type { CoachReply } from '@/lib/ports/coach';
import { memoryCoachingStore } from '@/lib/ports/memory-coaching-store';
import type { CoachedVerdict } from '@/lib/report/statements/advice';
import type { Rewriter, RewriteRequest } from '@/lib/ports/rewriter';
import type { ModelGradingRequest, ModelJudgement } from '@/lib/ports/model-grader';
import { carryOut } from './carry-out';
import { sampleRequest } from '@/lib/interview/sample-request';
import type { Ports } from './ports';
import { readReport } from './read-report';
import { judgement } from './sample-judgement';
import { samplePorts } from './sample-ports';
import { startInterview } from './start-interview';
import { takePen } from './take-pen';
import { touch, type Touched } from './touch';

/** For tests: an interview of one question, and a model of the test's own making that grades it. */
export class SampleGrading {
  ports: Ports = this.build(true);
  readonly asked: ModelGradingRequest[] = [];
  readonly rewritten: RewriteRequest[] = [];
  readonly coached: (readonly CoachedVerdict[])[] = [];
  coach: CoachReply = {
    ok: true,
    advice: [{ text: 'Read on.', of: ['q01.sparse'] }],
    calls: [],
  };
  /** What the model does with the next request; by default it misses everything. */
  judge: (request: ModelGradingRequest) => Promise<ModelJudgement> = (request) =>
    Promise.resolve(judgement(request));

  /** What the model makes of an answer; by default it fails. */
  rewrite: Rewriter['rewrite'] = () =>
    Promise.resolve({ outcome: 'failed', fault: 'timeout', calls: [] });

  withoutModel(): void {
    this.ports = this.build(false);
  }

  /** An interview of one question, answered and ended. */
  async answered(
    text = 'With L1 many weights go to zero, and a penalty is added to the loss.',
  ): Promise<void> {
    await this.begun('i1');
    await takePen(this.ports, 'i1', 'ann', 'tab');
    const order = { interview: 'i1', person: 'ann', tab: 'tab' };
    await carryOut(this.ports, {
      ...order,
      commandId: 'c1',
      command: {
        kind: 'answer',
        to: 'm2',
        question: 'q01',
        text,
        modality: 'typed',
        revision: 1,
        writtenAt: this.ports.clock(),
      },
    });
    await carryOut(this.ports, { ...order, commandId: 'c2', command: { kind: 'end' } });
  }

  async begun(id: string): Promise<void> {
    await startInterview(this.ports, 'ann', {
      id,
      guide: 'sample',
      request: sampleRequest(),
    });
  }

  async touched(): Promise<Touched> {
    return (await touch(this.ports, 'i1', 'ann'))!;
  }

  all() {
    return this.ports.interviews.readAssessments('i1');
  }

  async current() {
    return currentOf(await this.all(), 'q01');
  }

  async wholeReport() {
    const outcome = await readReport(this.ports, 'i1', 'ann');
    if (!outcome.ok || outcome.value === 'still-running' || 'kind' in outcome.value)
      throw new Error('no report');
    return outcome.value;
  }

  async report() {
    return (await this.wholeReport()).questions[0]!;
  }

  private build(withModel: boolean): Ports {
    let now = 1_700_000_000_000;
    return {
      ...samplePorts(() => (now += 1)),
      ...(withModel && {
        model: {
          grader: {
            stamp: { engine: 'llm' as const, version: 'm+grader@1' },
            judge: (request: ModelGradingRequest) => {
              this.asked.push(request);
              return this.judge(request);
            },
          },
          coach: {
            advise: (_: string, verdicts: readonly CoachedVerdict[]) => {
              this.coached.push(verdicts);
              return Promise.resolve(this.coach);
            },
          },
          coaching: memoryCoachingStore(),
          rewriter: {
            rewrite: (request: RewriteRequest) => {
              this.rewritten.push(request);
              return this.rewrite(request);
            },
          },
          underWay: new Map(),
          ahead: new Map(),
        },
      }),
    };
  }
}
