/**
 * The stand-in model as a program: `npx tsx e2e/wire/serve.ts [--port N]`. It prints its address as one
 * line of JSON and stops when its standard input ends. Orders come over HTTP at a second port, so that
 * the model's own address speaks nothing but the protocol: POST /next [replies], POST /always reply,
 * POST /forget, GET /asked. With it the whole app can be tried without a model:
 * OPENAI_BASE_URL=<url> npm start
 */
import { createServer, type IncomingMessage } from 'node:http';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ModelServer, portOf } from './model-server';
import { replySchema } from './reply';

const { values: options } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const model = await ModelServer.open(Number(options.port));

const orders = createServer((request, response) => {
  carryOut(request).then(
    (body) => response.end(JSON.stringify(body)),
    (error: unknown) => {
      response.statusCode = 400;
      response.end(String(error));
    },
  );
});
// As with the model's own: a connection must not close just as the next order comes.
orders.keepAliveTimeout = 600_000;
await new Promise<void>((done) => orders.listen(0, '127.0.0.1', done));
console.log(
  JSON.stringify({
    url: model.url,
    orders: `http://127.0.0.1:${portOf(orders)}`,
  }),
);
process.stdin.resume().once('end', () => process.exit(0));

async function carryOut(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request) text += String(part);
  const order: unknown = text === '' ? undefined : JSON.parse(text);
  switch (request.url ?? '') {
    case '/next':
      model.next(...z.array(replySchema).parse(order));
      return {};
    case '/always':
      model.always(replySchema.optional().parse(order));
      return {};
    case '/forget':
      model.forget();
      return {};
    case '/asked':
      return model.asked;
    default:
      throw new Error(`no such order ${request.url}`);
  }
}
