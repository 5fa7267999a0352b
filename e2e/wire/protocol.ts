import type { RequestBody } from './reply';

/** The shapes of the two protocols: chat completions and responses. */
export type Protocol = 'chat' | 'responses';

/** A finished answer, before it is put into a shape. */
export interface Spoken {
  readonly id: number;
  readonly body: RequestBody;
  readonly text: string;
  readonly finish: 'stop' | 'length' | 'content_filter';
  readonly refusal: string | undefined;
  readonly counted: boolean;
}

const LETTERS_A_TOKEN = 4;
const tokens = (text: string) => Math.ceil(text.length / LETTERS_A_TOKEN);

function usageOf({ body, text }: Spoken, protocol: Protocol) {
  const input = tokens(JSON.stringify(body));
  const output = tokens(text);
  return protocol === 'chat'
    ? { prompt_tokens: input, completion_tokens: output, total_tokens: input + output }
    : {
        input_tokens: input,
        input_tokens_details: { cached_tokens: 0 },
        output_tokens: output,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: input + output,
      };
}

const seconds = () => Math.floor(Date.now() / 1_000);

function heads({ id, body }: Spoken) {
  const { model } = body;
  return {
    chat: { id: `chatcmpl-${id}`, created: seconds(), model },
    responses: {
      id: `resp_${id}`,
      object: 'response',
      created_at: seconds(),
      model,
      error: null,
      incomplete_details: null,
      output: [],
    },
  };
}

/** The whole answer in one body. */
export function plainBody(spoken: Spoken, protocol: Protocol): object {
  const { text, finish, refusal, counted } = spoken;
  const usage = counted ? { usage: usageOf(spoken, protocol) } : {};
  if (protocol === 'responses') return { ...responsesEnd(spoken), ...usage };
  const content = refusal === undefined ? text : null;
  return {
    ...heads(spoken).chat,
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: refusal ?? null },
        finish_reason: finish,
        logprobs: null,
      },
    ],
    ...usage,
  };
}

function responsesEnd(spoken: Spoken): object {
  const { id, text, finish, refusal } = spoken;
  const whole = finish === 'stop';
  return {
    ...heads(spoken).responses,
    status: whole ? 'completed' : 'incomplete',
    incomplete_details: whole
      ? null
      : { reason: finish === 'length' ? 'max_output_tokens' : finish },
    output: [
      {
        id: `msg_${id}`,
        type: 'message',
        role: 'assistant',
        status: whole ? 'completed' : 'incomplete',
        content: [
          refusal === undefined
            ? { type: 'output_text', text, annotations: [] }
            : { type: 'refusal', refusal },
        ],
      },
    ],
  };
}

/** The same answer as server-sent events: what comes before the words, one for each piece, what comes after. */
export interface Events {
  readonly before: readonly string[];
  piece(text: string): string;
  readonly after: readonly string[];
}

export function eventsOf(spoken: Spoken, protocol: Protocol): Events {
  return protocol === 'chat' ? chatEvents(spoken) : responsesEvents(spoken);
}

function chatEvents(spoken: Spoken): Events {
  const { body, finish, counted, refusal } = spoken;
  const head = { ...heads(spoken).chat, object: 'chat.completion.chunk' };
  const chunk = (delta: object, finish_reason: string | null) =>
    `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const usage = counted && body.stream_options?.include_usage === true;
  return {
    before: [chunk({ role: 'assistant', content: '' }, null)],
    piece: (text) => chunk(refusal === undefined ? { content: text } : { refusal: text }, null),
    after: [
      chunk({}, finish),
      ...(usage
        ? [`data: ${JSON.stringify({ ...head, choices: [], usage: usageOf(spoken, 'chat') })}\n\n`]
        : []),
      'data: [DONE]\n\n',
    ],
  };
}

function responsesEvents(spoken: Spoken): Events {
  const { id, text, finish, counted, refusal } = spoken;
  const { responses } = heads(spoken);
  let sequence_number = 0;
  const event = (type: string, rest: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: sequence_number++, ...rest })}\n\n`;
  const item = {
    id: `msg_${id}`,
    type: 'message',
    role: 'assistant',
    status: 'in_progress',
    content: [],
  };
  const at = { item_id: item.id, output_index: 0, content_index: 0 };
  const part = { type: 'output_text', text: '', annotations: [] };
  const declined = refusal !== undefined;
  const usage = counted ? { usage: usageOf(spoken, 'responses') } : {};
  const done = { ...responsesEnd(spoken), ...usage };
  return {
    before: [
      event('response.created', { response: { ...responses, status: 'in_progress' } }),
      event('response.output_item.added', { output_index: 0, item }),
      event('response.content_part.added', { ...at, part }),
    ],
    piece: (delta) =>
      event(declined ? 'response.refusal.delta' : 'response.output_text.delta', { ...at, delta }),
    after: [
      event(declined ? 'response.refusal.done' : 'response.output_text.done', {
        ...at,
        ...(declined ? { refusal } : { text }),
      }),
      event('response.output_item.done', {
        output_index: 0,
        item: { ...item, status: 'completed', content: [{ ...part, text }] },
      }),
      event(finish === 'stop' ? 'response.completed' : 'response.incomplete', { response: done }),
    ],
  };
}
