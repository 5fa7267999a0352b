import 'server-only';
import type { CallRecord } from '@/lib/grading/model/call-record';
import {
  checkModelReply,
  faultsOf,
  notesFor,
  type CheckedReply,
} from '@/lib/grading/model/check-model-reply';
import type { CheckAgainst } from '@/lib/grading/model/check-against';
import { heldBack, settleDisagreements, strongDisagreements } from '@/lib/grading/compare-graders';
import type { Conversation } from '@/lib/grading/conversation';
import type { EmbeddedGrader, GraderKnowledge } from '@/lib/grading/embedded-grader';
import { Falsehoods } from '@/lib/grading/model/falsehoods';
import { addressesTheGrader } from '@/lib/grading/screening/grader-address';
import { oneMistakeOnce } from '@/lib/grading/misconceptions/one-mistake';
import { modelReplySchema } from '@/lib/grading/model/model-reply';
import { Relatedness } from '@/lib/grading/model/relatedness';
import type { AnswerFlag, Verdict } from '@/lib/grading/verdict';
import type { ModelGrader, ModelGradingRequest, ModelJudgement } from '@/lib/ports/model-grader';
import { againFor, answerInTurns, misconceptionList, pointList } from './grading-inputs';
import type { ModelCaller } from './model-caller';
import type { ModelReply } from './model-request';
import type { Prompt } from './prompt';
import { gradeStory } from './star-grader';

/** What the built-in grader finds wrong with an answer as an answer: a model may not make more of it. */
const suspicious: readonly AnswerFlag[] = [
  'instructions_removed',
  'keyword_list',
  'question_repeated',
  'no_content',
  'off_topic',
];

export interface LlmGraderDeps {
  readonly caller: ModelCaller;
  /** The built-in grader, to try quotes on. */
  readonly embedded: EmbeddedGrader;
  /** Which words are about a point, and which are everyday. */
  readonly knowledge: Pick<GraderKnowledge, 'concepts' | 'vectors'>;
  /** Another prompt than prompts/grader.md, to compare two. */
  readonly prompt?: Prompt;
}

/** The grader that asks a language model, and believes what the candidate's words prove. */
export function llmGrader(deps: LlmGraderDeps): ModelGrader {
  const { caller } = deps;
  const prompt = deps.prompt ?? caller.deps.prompts.get('grader');
  if (!prompt) throw new RangeError('there is no prompt grader');
  const { name } = caller.deps.provider.models.grade;
  return {
    stamp: { engine: 'llm', version: `${name}+${prompt.id}@${prompt.version}` },
    judge: (request) => new Judging(deps, prompt, request).judge(),
  };
}

class Judging {
  private readonly calls: CallRecord[] = [];
  private readonly against: CheckAgainst;

  constructor(
    private readonly deps: LlmGraderDeps,
    private readonly prompt: Prompt,
    private readonly request: ModelGradingRequest,
  ) {
    const { conversation, rubric, embedded } = request;
    this.against = {
      conversation,
      rubric,
      embedded,
      judgeAlone: once((text) => deps.embedded.judge(asAnswer(conversation, text), rubric)),
      relatedness: new Relatedness(rubric, deps.knowledge),
      falsehoods: new Falsehoods(rubric),
    };
  }

  async judge(): Promise<ModelJudgement> {
    const { embedded, awaited = false } = this.request;
    const own = this.sample(0, '');
    // Nobody knows yet whether it is needed; what it costs is one call an interview.
    const beside = awaited ? this.sample(1, '') : undefined;
    const [first, star] = await Promise.all([own, this.story(), beside]);
    if (!first.ok) return this.failed(first.error.code);
    if (first.value.misquoted) return this.failed('misquoted');
    if (this.isSuspicious()) {
      const held = heldBack(first.value.verdict, embedded);
      return this.judged([first.value], { ...held, differs: [] }, star);
    }
    // Another sample only where the graders say the opposite of each other.
    const disputed = strongDisagreements(first.value.verdict, embedded);
    const again = againFor(disputed, first.value, embedded);
    const second = disputed.length > 0 ? await (beside ?? this.sample(1, again)) : undefined;
    const usable = second?.ok && !second.value.misquoted ? second.value : undefined;
    const settled = settleDisagreements(first.value.verdict, embedded, usable?.verdict);
    return this.judged([first.value, ...(usable ? [usable] : [])], settled, star);
  }

  private async sample(nth: number, again: string): Promise<ModelReply<CheckedReply>> {
    const { interview, conversation, question, rubric, signal } = this.request;
    const reply = await this.deps.caller.object(
      {
        kind: 'grade',
        prompt: this.prompt,
        inputs: {
          question: conversation.prompt,
          reference: question.reference,
          points: pointList(rubric),
          misconceptions: misconceptionList(rubric),
          answer: answerInTurns(conversation),
          again,
        },
        interview,
        question: conversation.question,
        sample: nth,
        signal,
      },
      { schema: modelReplySchema, check: (value) => faultsOf(value, this.against) },
    );
    this.calls.push(...reply.calls);
    return reply.ok ? { ...reply, value: checkModelReply(reply.value, this.against) } : reply;
  }

  private async story() {
    const { caller } = this.deps;
    const { rubric } = this.request;
    if (!rubric.star) return null;
    const { verdict, calls } = await gradeStory(caller, this.request, rubric.star);
    this.calls.push(...calls);
    return verdict;
  }

  private isSuspicious(): boolean {
    const { conversation, embedded } = this.request;
    return (
      embedded.flags.some((flag) => suspicious.includes(flag)) ||
      conversation.turns.some(({ text }) => addressesTheGrader(text))
    );
  }

  private judged(
    samples: readonly [CheckedReply, ...CheckedReply[]],
    settled: ReturnType<typeof settleDisagreements>,
    star: Awaited<ReturnType<Judging['story']>>,
  ): ModelJudgement {
    const { rubric } = this.request;
    const misconceptions = oneMistakeOnce(settled.verdict.misconceptions, rubric);
    const verdict = { ...settled.verdict, misconceptions };
    return {
      outcome: 'judged',
      verdict,
      part: {
        outcome: 'judged',
        calls: this.calls,
        notes: notesFor(verdict, samples),
        findings: [...samples[0].findings, ...settled.findings],
        differs: [...settled.differs],
        star,
      },
    };
  }

  private failed(
    fault: Extract<ModelJudgement, { outcome: 'failed' }>['part']['fault'],
  ): ModelJudgement {
    return { outcome: 'failed', part: { outcome: 'failed', fault, calls: this.calls } };
  }
}

/** Some words as if they were the whole answer to the same question. */
function asAnswer({ question, prompt }: Conversation, text: string): Conversation {
  return { question, prompt, turns: [{ id: 'quote', text, after: 'question', targets: [] }] };
}

/** The same quotes come back, for two points, in a repair and in a second sample: each is judged once. */
function once(judge: (text: string) => Verdict): (text: string) => Verdict {
  const known = new Map<string, Verdict>();
  return (text) => {
    const before = known.get(text) ?? judge(text);
    known.set(text, before);
    return before;
  };
}
