import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { honestReply } from './honest-reply';
import { eventsOf, plainBody, type Protocol, type Spoken } from './protocol';
import {
  replySchema,
  requestBodySchema,
  type Asked,
  type Order,
  type Reply,
  type RequestBody,
  type Words,
} from './reply';
import { saidTo } from './said-to';
import { spoil } from './spoil';

/** Letters of a piece of a stream. */
const PIECE = 12;
const honest: Order = { kind: 'words' };

/**
 * A stand-in for a language model behind the real protocol: chat completions and responses, plain and
 * streamed. It answers honestly by simple rules, and does what it was ordered to do instead.
 */
export class ModelServer {
  /** Every request so far. */
  readonly asked: Asked[] = [];
  private readonly orders: Reply[] = [];
  private usual: Reply = replySchema.parse(honest);
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      // The other side may leave in the middle.
      this.answer(request, response).catch(() => response.destroy());
    });
    // A connection that waits for its next request must not close just as that comes.
    this.server.keepAliveTimeout = 600_000;
  }

  static async open(port = 0): Promise<ModelServer> {
    const model = new ModelServer();
    await new Promise<void>((done) => model.server.listen(port, '127.0.0.1', done));
    return model;
  }

  get port(): number {
    return portOf(this.server);
  }
  get url(): string {
    return `http://127.0.0.1:${this.port}/v1`;
  }

  /** What to do with the next requests, one each. */
  next(...orders: readonly Order[]): void {
    this.orders.push(...orders.map((order) => replySchema.parse(order)));
  }
  /** What to do with requests that nothing was ordered for; honest when not given. */
  always(order: Order = honest): void {
    this.orders.length = 0;
    this.usual = replySchema.parse(order);
  }
  forget(): void {
    this.always();
    this.asked.length = 0;
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.url).pathname;
    if (request.method === 'GET' && path.endsWith('/models'))
      return json(response, 200, { object: 'list', data: [{ id: 'stand-in', object: 'model' }] });
    const protocol = protocolOf(path);
    if (request.method !== 'POST' || !protocol)
      return json(response, 404, fault(`Invalid URL (${request.method} ${path})`, 'not_found'));
    const body = await bodyOf(request);
    if (!body.success)
      return json(response, 400, fault(z.prettifyError(body.error), 'invalid_request'));
    this.asked.push({ path, headers: request.headers, body: body.data });
    const reply = this.orders.shift() ?? this.usual;
    if (reply.kind === 'hang') return;
    if (reply.kind === 'page') return page(response);
    if (reply.kind === 'status')
      return json(response, reply.status, fault(reply.message, reply.code), reply.headers);
    await speak(response, reply, { id: this.asked.length, protocol, body: body.data });
  }
}

/** The port that a server of this machine was given. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function protocolOf(path: string): Protocol | undefined {
  if (path.endsWith('/chat/completions')) return 'chat';
  return path.endsWith('/responses') ? 'responses' : undefined;
}

async function bodyOf(request: IncomingMessage) {
  let text = '';
  for await (const part of request) text += String(part);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Refused below, as what it is: no object.
    body = text;
  }
  return requestBodySchema.safeParse(body);
}

async function speak(
  response: ServerResponse,
  reply: Words,
  { id, protocol, body }: { id: number; protocol: Protocol; body: RequestBody },
): Promise<void> {
  const said = saidTo(body);
  const own = reply.text ?? honestReply(said);
  const text = reply.refusal ?? (reply.spoilt ? spoil(own, reply.spoilt) : own);
  const spoken: Spoken = {
    id,
    body,
    text,
    finish: reply.finish,
    refusal: reply.refusal,
    counted: reply.counted,
  };
  if (reply.waitMs > 0) await wait(reply.waitMs);
  if (body.stream) return stream(response, reply, spoken, protocol);
  const answer = plainBody(spoken, protocol);
  if (reply.cutAfter === undefined) return json(response, 200, answer);
  const whole = JSON.stringify(answer);
  // Part of the body goes out, then the connection breaks.
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length });
  await new Promise((sent) => response.write(whole.slice(0, whole.length / 2), sent));
  response.destroy();
}

async function stream(
  response: ServerResponse,
  { pauseMs, cutAfter }: Words,
  spoken: Spoken,
  protocol: Protocol,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  const events = eventsOf(spoken, protocol);
  for (const event of events.before) response.write(event);
  const pieces = spoken.text.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'gu')) ?? [];
  for (const [index, piece] of pieces.entries()) {
    if (index === cutAfter) break;
    await new Promise((sent) => response.write(events.piece(piece), sent));
    if (pauseMs > 0) await wait(pauseMs);
    if (response.destroyed) return;
  }
  if (cutAfter !== undefined) {
    response.destroy();
    return;
  }
  for (const event of events.after) response.write(event);
  response.end();
}

function page(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<!doctype html><html><title>Sign in</title><body>Please sign in.</body></html>');
}

function fault(message: string, code: string): object {
  return { error: { message, type: 'invalid_request_error', param: null, code } };
}

function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
