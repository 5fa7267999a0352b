import { jsonSchema, type JsonSchema, type Message, type RequestBody } from './reply';

/** What a model was told, whichever of the two protocols carried it. */
export interface SaidTo {
  /** Roles that give orders. */
  readonly system: string;
  /** Everything else, in order. */
  readonly user: string;
  /** The form an answer must have, where one is asked for. */
  readonly schema: JsonSchema | undefined;
}

const orders = new Set(['system', 'developer']);

export function saidTo(body: RequestBody): SaidTo {
  const messages: readonly Message[] =
    body.messages ??
    (typeof body.input === 'string' ? [{ role: 'user', content: body.input }] : (body.input ?? []));
  const of = (isOrder: boolean) =>
    messages
      .filter(({ role }) => orders.has(role) === isOrder)
      .map(({ content }) => textOf(content));
  const system = [body.instructions ?? '', ...of(true)].filter((text) => text !== '').join('\n\n');
  return {
    system,
    user: of(false).join('\n\n'),
    schema:
      body.response_format?.json_schema?.schema ??
      body.text?.format?.schema ??
      schemaInWords(system),
  };
}

/** The texts between a fence's two lines: what somebody else wrote. */
export function fencedIn(text: string): string[] {
  return [...text.matchAll(/<<<([A-Za-z0-9]+)\n([\s\S]*?)\n\1>>>/gu)].map(
    (match) => match[2] ?? '',
  );
}

/** The rest. */
export function outsideFences(text: string): string {
  return text.replaceAll(/<<<([A-Za-z0-9]+)\n[\s\S]*?\n\1>>>/gu, '');
}

function textOf(content: Message['content']): string {
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('\n');
}

/** A model that is not held to a schema is told it: the last line that is one. */
function schemaInWords(system: string): JsonSchema | undefined {
  const line = system.split('\n').findLast((text) => text.startsWith('{"'));
  return line === undefined ? undefined : jsonSchema.parse(JSON.parse(line));
}
