import { z } from 'zod';

/** Ways in which an object goes wrong on its way out. */
const spoiltSchema = z.enum([
  'fenced',
  'in prose',
  'truncated',
  'wrong label',
  'points missing',
  'points invented',
  'misquoted',
  'scores added',
]);

const wordsSchema = z.strictObject({
  kind: z.literal('words'),
  /** What it says; when not given, an honest answer to what was asked. */
  text: z.string().optional(),
  spoilt: spoiltSchema.optional(),
  /** Why it ended. */
  finish: z.enum(['stop', 'length', 'content_filter']).default('stop'),
  /** The model itself declines, in the protocol's own place for that. */
  refusal: z.string().optional(),
  /** False: the provider does not say how many tokens it used. */
  counted: z.boolean().default(true),
  /** Before it answers at all. */
  waitMs: z.number().default(0),
  /** Between two pieces of a stream. */
  pauseMs: z.number().default(0),
  /** The connection breaks after this many pieces of a stream; before the end of a plain reply. */
  cutAfter: z.number().optional(),
});

/** What the stand-in model does with one request. Data, so that it can be ordered from another process. */
export const replySchema = z.discriminatedUnion('kind', [
  wordsSchema,
  /** An error of the provider. */
  z.strictObject({
    kind: z.literal('status'),
    status: z.number(),
    code: z.string().default('ordered'),
    message: z.string().default('This fault was ordered.'),
    headers: z.record(z.string(), z.string()).default({}),
  }),
  /** Takes the request and says nothing until the other side leaves. */
  z.strictObject({ kind: z.literal('hang') }),
  /** 200 with a web page, as a captive portal or a wrong address gives. */
  z.strictObject({ kind: z.literal('page') }),
]);

export type Spoilt = z.infer<typeof spoiltSchema>;
export type Words = z.infer<typeof wordsSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Order = z.input<typeof replySchema>;

/** As much of a JSON schema as an honest answer needs. */
export interface JsonSchema {
  readonly type?: string | readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly items?: JsonSchema | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[] | undefined;
}
export const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    items: jsonSchema.optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    anyOf: z.array(jsonSchema).optional(),
  }),
);

const messageSchema = z.looseObject({
  role: z.string(),
  content: z.union([z.string(), z.array(z.looseObject({ text: z.string().default('') }))]),
});
export type Message = z.infer<typeof messageSchema>;

/** The parts of a request's body that are looked at, of both protocols; the rest is kept. */
export const requestBodySchema = z.looseObject({
  model: z.string(),
  stream: z.boolean().default(false),
  messages: z.array(messageSchema).optional(),
  input: z.union([z.string(), z.array(messageSchema)]).optional(),
  instructions: z.string().optional(),
  stream_options: z.looseObject({ include_usage: z.boolean().default(false) }).optional(),
  response_format: z
    .looseObject({ json_schema: z.looseObject({ schema: jsonSchema }).optional() })
    .optional(),
  text: z
    .looseObject({ format: z.looseObject({ schema: jsonSchema.optional() }).optional() })
    .optional(),
});
export type RequestBody = z.infer<typeof requestBodySchema>;

/** A request as it came in. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: RequestBody;
}
