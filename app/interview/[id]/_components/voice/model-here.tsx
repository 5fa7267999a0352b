'use client';
import type { LocalModelState } from '@/lib/browser/voice/local-transcriber';
import type { VoiceSession, VoiceView } from '@/lib/browser/voice/voice-session';

/** A model on this device turns speech into words: loaded only when it is wanted, and kept by the browser. */
export function ModelHere({ voice, view }: { voice: VoiceSession; view: VoiceView }) {
  const { localModel } = voice.offer;
  if (!localModel) return null;
  const { local } = view.ear;
  return (
    <div data-local-model={local.kind}>
      <label className="flex gap-2">
        <input
          type="checkbox"
          checked={view.choices.onDevice}
          onChange={(event) => voice.choose({ onDevice: event.target.checked })}
          className="mt-0.5 size-4.5 shrink-0 accent-accent"
        />
        <span>
          Turn my speech into words on this device. The model{' '}
          <span className="font-mono break-words">{localModel.model}</span> is loaded from{' '}
          {localModel.host ?? 'Candor’s server'} once and kept by this browser; no sound leaves it.
        </span>
      </label>
      {local.kind === 'loading' && <Progress loaded={local.loaded} total={local.total} />}
      <p role="status" className="pl-6.5 text-soft empty:hidden">
        {sentence(local)}
      </p>
    </div>
  );
}

function Progress({ loaded, total }: { loaded: number; total: number }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 pl-6.5 text-soft">
      <progress
        aria-label="The model is being loaded"
        className="h-2 w-40 accent-accent"
        {...(total > 0 && { value: loaded, max: total })}
      />
      <span className="tabular-nums" data-loaded={loaded}>
        {total > 0 ? `${megabytes(loaded)} of ${megabytes(total)} MB` : 'Asking for the model …'}
      </span>
    </p>
  );
}

function sentence(local: LocalModelState): string {
  switch (local.kind) {
    case 'off':
    case 'loading':
      return '';
    case 'ready':
      return local.device === 'webgpu'
        ? 'Ready: your graphics processor computes it.'
        : 'Ready: your processor computes it.';
    case 'failed':
      return 'The model could not be loaded. Untick the box and tick it again to try once more.';
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1);
}
