import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a model of a few kilobytes in the shape of Whisper: a real encoder and decoder in ONNX, a real tokenizer.
 * Whatever it hears, it says one sentence, word by word. It runs the whole way of a real model without one.
 */
export function writeWhisperFixture(folder: string, sentence: string): void {
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const tokens = tokensOf(sentence.split(' '));
  writeFileSync(join(folder, 'onnx/encoder_model_quantized.onnx'), encoder());
  writeFileSync(join(folder, 'onnx/decoder_model_merged_quantized.onnx'), decoder(tokens));
  for (const [name, data] of Object.entries(settings(tokens)))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(data));
}

const SPECIAL = ['<|endoftext|>', '<|startoftranscript|>', '<|notimestamps|>'] as const;
/** One stamp for every fiftieth of a second of the thirty that Whisper hears at a time. */
const STAMPS = Array.from({ length: 1_501 }, (_, i) => `<|${(i * 0.02).toFixed(2)}|>`);

interface Tokens {
  readonly vocabulary: Readonly<Record<string, number>>;
  /** What follows each token. */
  readonly next: readonly number[];
  readonly id: (token: string) => number;
}

function tokensOf(words: readonly string[]): Tokens {
  // The sign that byte-level tokenizers write for a space.
  const all = [...words.map((word) => `\u0120${word}`), ...SPECIAL, ...STAMPS];
  const vocabulary = Object.fromEntries(all.map((token, id) => [token, id]));
  const id = (token: string) => vocabulary[token] ?? 0;
  const [end, start, noStamps] = SPECIAL.map(id);
  const next = all.map((_, at) => {
    if (at === start) return noStamps ?? 0;
    if (at === noStamps) return 0;
    return at + 1 < words.length ? at + 1 : (end ?? 0);
  });
  return { vocabulary, next, id };
}

/** A protobuf message is a row of fields; these are the three kinds that ONNX needs. */
const field = (id: number, wire: number) => varint(BigInt((id << 3) | wire));
const int = (id: number, value: number) => Buffer.concat([field(id, 0), varint(BigInt(value))]);
const bytes = (id: number, value: Buffer | string) => {
  const data = Buffer.from(value);
  return Buffer.concat([field(id, 2), varint(BigInt(data.length)), data]);
};

function varint(value: bigint): Buffer {
  const found: number[] = [];
  let rest = value;
  for (; rest > 127n; rest >>= 7n) found.push(Number(rest & 127n) | 128);
  return Buffer.from([...found, Number(rest)]);
}

const FLOAT = 1;
const INT64 = 7;

/** A named tensor with an open or fixed size in each direction. */
function shape(name: string, type: number, sizes: readonly (number | string)[]): Buffer {
  const dims = sizes.map((size) =>
    bytes(1, typeof size === 'number' ? int(1, size) : bytes(2, size)),
  );
  const tensor = Buffer.concat([int(1, type), bytes(2, Buffer.concat(dims))]);
  return Buffer.concat([bytes(1, name), bytes(2, bytes(1, tensor))]);
}

function constant(name: string, type: number, sizes: readonly number[], raw: ArrayBuffer): Buffer {
  return Buffer.concat([
    ...sizes.map((size) => int(1, size)),
    int(2, type),
    bytes(8, name),
    bytes(9, Buffer.from(raw)),
  ]);
}

const integers = (name: string, sizes: readonly number[], values: readonly number[]) =>
  constant(name, INT64, sizes, new BigInt64Array(values.map(BigInt)).buffer);
const setting = (name: string, value: number) =>
  Buffer.concat([bytes(1, name), int(3, value), int(20, 2)]);
const settingList = (name: string, values: readonly number[]) =>
  Buffer.concat([bytes(1, name), ...values.map((value) => int(8, value)), int(20, 7)]);

function step(kind: string, from: readonly string[], to: string, how: readonly Buffer[]): Buffer {
  return Buffer.concat([
    ...from.map((name) => bytes(1, name)),
    bytes(2, to),
    bytes(4, kind),
    ...how.map((attribute) => bytes(5, attribute)),
  ]);
}

function model(
  steps: readonly Buffer[],
  constants: readonly Buffer[],
  inputs: readonly Buffer[],
  output: Buffer,
): Buffer {
  const graph = Buffer.concat([
    ...steps.map((one) => bytes(1, one)),
    bytes(2, 'fixture'),
    ...constants.map((one) => bytes(5, one)),
    ...inputs.map((one) => bytes(11, one)),
    bytes(12, output),
  ]);
  const operators = Buffer.concat([bytes(1, ''), int(2, 13)]);
  return Buffer.concat([int(1, 8), bytes(7, graph), bytes(8, operators)]);
}

function encoder(): Buffer {
  const mean = [settingList('axes', [1]), setting('keepdims', 1)];
  return model(
    [step('ReduceMean', ['input_features'], 'last_hidden_state', mean)],
    [],
    [shape('input_features', FLOAT, ['batch', 'features', 'time'])],
    shape('last_hidden_state', FLOAT, ['batch', 1, 'time']),
  );
}

/** The next token of each token, as certain as can be. */
function decoder({ next }: Tokens): Buffer {
  const { length } = next;
  return model(
    [
      step('Gather', ['next', 'input_ids'], 'following', [setting('axis', 0)]),
      step('OneHot', ['following', 'depth', 'values'], 'logits', []),
    ],
    [
      integers('next', [length], next),
      integers('depth', [], [length]),
      constant('values', FLOAT, [2], new Float32Array([-20, 20]).buffer),
    ],
    [
      shape('input_ids', INT64, ['batch', 'tokens']),
      shape('encoder_hidden_states', FLOAT, ['batch', 'encoded', 'size']),
    ],
    shape('logits', FLOAT, ['batch', 'tokens', length]),
  );
}

function settings({ vocabulary, id }: Tokens): Record<string, object> {
  const [end, start, noStamps] = SPECIAL;
  const ids = {
    decoder_start_token_id: id(start),
    bos_token_id: id(end),
    eos_token_id: id(end),
    pad_token_id: id(end),
  };
  return {
    config: {
      model_type: 'whisper',
      architectures: ['WhisperForConditionalGeneration'],
      is_encoder_decoder: true,
      d_model: 8,
      encoder_layers: 0,
      decoder_layers: 0,
      num_hidden_layers: 0,
      encoder_attention_heads: 1,
      decoder_attention_heads: 1,
      vocab_size: Object.keys(vocabulary).length,
      num_mel_bins: 80,
      max_source_positions: 1_500,
      max_target_positions: 448,
      ...ids,
    },
    generation_config: {
      is_multilingual: false,
      ...ids,
      no_timestamps_token_id: id(noStamps),
      max_length: 448,
      suppress_tokens: [],
      begin_suppress_tokens: [],
      return_timestamps: false,
      max_initial_timestamp_index: 50,
    },
    preprocessor_config: {
      feature_extractor_type: 'WhisperFeatureExtractor',
      processor_class: 'WhisperProcessor',
      chunk_length: 30,
      feature_size: 80,
      hop_length: 160,
      n_fft: 400,
      n_samples: 480_000,
      nb_max_frames: 3_000,
      sampling_rate: 16_000,
      padding_side: 'right',
      padding_value: 0,
      return_attention_mask: false,
    },
    tokenizer_config: {
      tokenizer_class: 'WhisperTokenizer',
      bos_token: end,
      eos_token: end,
      unk_token: end,
      pad_token: end,
      clean_up_tokenization_spaces: true,
      model_max_length: 1_024,
      add_prefix_space: false,
      errors: 'replace',
    },
    tokenizer: tokenizer(vocabulary),
  };
}

function tokenizer(vocabulary: Tokens['vocabulary']): object {
  const bytesLevel = { type: 'ByteLevel', trim_offsets: true, use_regex: true };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [...SPECIAL, ...STAMPS].map((content) => ({
      id: vocabulary[content],
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: !content.includes('.'),
    })),
    normalizer: null,
    pre_tokenizer: { ...bytesLevel, add_prefix_space: false },
    post_processor: null,
    decoder: { ...bytesLevel, add_prefix_space: true },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: '<|endoftext|>',
      continuing_subword_prefix: '',
      end_of_word_suffix: '',
      fuse_unk: false,
      byte_fallback: false,
      vocab: vocabulary,
      merges: [],
    },
  };
}
