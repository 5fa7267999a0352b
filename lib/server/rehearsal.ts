import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Guide } from '@/lib/guide/guide';
import { usualStyle } from '@/lib/interview/interviewer-style';
import type { MoveBrief } from '@/lib/interview/move-brief';
import { memoryCallLedger } from '@/lib/ports/memory-call-ledger';
import { materialOf } from '@/lib/use-cases/material';
import { SayMove } from '@/lib/use-cases/say-move';
import { chooseProvider } from './llm/choose-provider';
import { llmInterviewer } from './llm/llm-interviewer';
import { ModelCaller } from './llm/model-caller';
import { modelFetch } from './llm/model-fetch';

const LINE = 'Let us begin with a question that you have heard before. Tell me about it.';

/**
 * Says one line to nobody, as a model would over the wire, with a reply that is made up here. What is loaded, read
 * and compiled once in a process is so before the first candidate waits for a first word. Sends nothing.
 */
export async function rehearse({ deps }: ModelCaller, guide: Guide): Promise<void> {
  // Node loads what fetch is made of with the first request; this one goes nowhere.
  await modelFetch('data:,');
  const caller = new ModelCaller({
    ...deps,
    provider: chooseProvider(deps.settings, (input) => Promise.resolve(replyTo(addressOf(input)))),
    ledger: memoryCallLedger(),
    traced: false,
  });
  const [question] = guide.questions;
  if (!question) return;
  const { rubric } = materialOf(guide)(question.id);
  const brief: MoveBrief = {
    moveId: 'rehearsal',
    move: { kind: 'ask', question: question.id },
    mode: 'exam',
    style: usualStyle,
    words: question.spoken,
    prompt: question.prompt,
    spoken: question.spoken,
    said: '',
    rubric,
    verdict: null,
    answers: [],
    raised: [],
  };
  const saying = new SayMove(
    llmInterviewer(caller),
    brief,
    guide.concepts,
    randomUUID(),
    new AbortController().signal,
  );
  for await (const _ of saying.parts());
}

function addressOf(input: string | URL | Request): string {
  return new URL(input instanceof Request ? input.url : input).pathname;
}

/** The line as a stream of the protocol that the address belongs to. */
function replyTo(address: string): Response {
  const words = LINE.split(/(?<= )/u);
  const events = address.endsWith('/responses') ? inResponses(words) : inChat(words);
  const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
  return new Response(`${body}data: [DONE]\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  });
}

function inChat(words: readonly string[]): object[] {
  return [...words.map((content) => chatPart({ content }, null)), chatPart({}, 'stop')];
}

function chatPart(delta: object, finish_reason: string | null): object {
  return {
    id: 'rehearsal',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'rehearsal',
    choices: [{ index: 0, delta, finish_reason }],
  };
}

function inResponses(words: readonly string[]): object[] {
  const response = { id: 'rehearsal', created_at: 0, model: 'rehearsal', incomplete_details: null };
  const item = { id: 'item', type: 'message', role: 'assistant', content: [] };
  return [
    { type: 'response.created', response },
    { type: 'response.output_item.added', output_index: 0, item },
    ...words.map((delta) => ({
      type: 'response.output_text.delta',
      item_id: item.id,
      output_index: 0,
      content_index: 0,
      delta,
    })),
    { type: 'response.output_item.done', output_index: 0, item },
    {
      type: 'response.completed',
      response: { ...response, usage: { input_tokens: 1, output_tokens: 1 } },
    },
  ];
}
