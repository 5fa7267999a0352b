import { afterEach, expect, it, vi } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { providerEnv, sampleCaller } from './llm/sample-model';
import { rehearse } from './rehearsal';

const guide = readWholeGuide(sampleFiles(), 'sample');
afterEach(() => vi.restoreAllMocks());

it.each(['openai-compatible', 'openai', 'azure'])(
  'says a line with the adapter of %s, sends nothing and records nothing',
  async (name) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const printed = vi.spyOn(process.stderr, 'write');
    const { caller, ledger } = sampleCaller(providerEnv[name]!('http://127.0.0.1:1/v1'));
    await rehearse(caller, guide);
    expect(fetched.mock.calls.every(([address]) => address === 'data:,')).toBe(true);
    expect(printed).not.toHaveBeenCalled();
    expect(await ledger.since(0)).toEqual([]);
  },
);
