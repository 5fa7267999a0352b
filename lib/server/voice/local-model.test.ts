import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { localModel } from './local-model';
import { voiceEnvSchema } from './voice-settings';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'candor-model-'));
  mkdirSync(join(root, 'maker/small/onnx'), { recursive: true });
  writeFileSync(join(root, 'secret.json'), '{}');
  writeFileSync(join(root, 'maker/small/config.json'), '{}');
  writeFileSync(join(root, 'maker/small/onnx/encoder_model_quantized.onnx'), 'four');
  writeFileSync(join(root, 'maker/small/notes.sh'), 'no');
  return root;
}
const from = (SPEECH_LOCAL_FROM: string) =>
  localModel({ SPEECH_LOCAL_FROM, SPEECH_LOCAL_MODEL: 'maker/small' });

describe('a model for listening on the device', () => {
  it('is offered only when the operator names one, with both halves of its name', () => {
    const none = { SPEECH_LOCAL_FROM: undefined, SPEECH_LOCAL_MODEL: undefined };
    expect(localModel(none)).toBeUndefined();
    expect(() => localModel({ ...none, SPEECH_LOCAL_MODEL: 'small' })).toThrow('SPEECH_LOCAL_FROM');
  });
  it('comes out of its folder, and nothing else does', () => {
    const model = from(folder());
    expect(model?.file('maker/small/onnx/encoder_model_quantized.onnx')?.bytes).toBe(4);
    for (const path of [
      'secret.json',
      'maker/small/../../secret.json',
      'maker/small/notes.sh',
      'maker/small/onnx',
    ])
      expect([path, model?.file(path)]).toEqual([path, undefined]);
  });
  it('gets another address when its files change, so that no browser keeps the old ones', () => {
    const root = folder();
    const before = from(root)?.offer.address;
    expect(from(root)?.offer.address).toBe(before);
    utimesSync(join(root, 'maker/small/config.json'), 1, 1);
    expect(from(root)?.offer.address).not.toBe(before);
  });
  it('may come from another host, the only one that its worker may ask', () => {
    expect(from('https://models.example.org/whisper/')).toMatchObject({
      origin: 'https://models.example.org',
      offer: { host: 'models.example.org', address: 'https://models.example.org/whisper/' },
    });
  });
  it('that is not there is not offered, and the log says why', () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(from(mkdtempSync(join(tmpdir(), 'candor-model-')))).toBeUndefined();
    expect(log.mock.calls.join('')).toContain('maker/small/config.json');
    log.mockRestore();
  });
  it('has a name that leads nowhere else', () => {
    const named = (SPEECH_LOCAL_MODEL: string) =>
      voiceEnvSchema.safeParse({ SPEECH_LOCAL_FROM: '/models', SPEECH_LOCAL_MODEL }).success;
    expect(named('onnx-community/whisper-tiny.en')).toBe(true);
    for (const name of ['../etc', 'a/../b', '/etc', 'a/b/c', '.'])
      expect([name, named(name)]).toEqual([name, false]);
    expect(voiceEnvSchema.safeParse({ SPEECH_LOCAL_FROM: 'models' }).success).toBe(false);
  });
});
