import type { LocalModelState } from './local-transcriber';
import type { TurnState } from '@/lib/speech/turn-end';
import type { ListeningTiers } from './listening-tiers';
import type { HearingSession } from './hearing-session';
import type { MicrophoneFault } from './microphone';
import type { ListeningTier } from './transcribing';

/** `interrupted`: no sound comes for now. */
export type MicrophoneState = 'off' | 'opening' | 'on' | 'interrupted' | MicrophoneFault;

/** What the page shows of listening. */
export interface EarView {
  readonly microphone: MicrophoneState;
  readonly device: string;
  readonly tier: ListeningTier;
  readonly host: string | null;
  /** The browser could listen if the person let it send speech to its maker. */
  readonly needsLeave: boolean;
  readonly lost: ListeningTiers['lost'];
  /** The model on this device. */
  readonly local: LocalModelState;
  readonly turn: TurnState;
  readonly speaking: boolean;
  /** Stretches that wait for their words. */
  readonly waiting: number;
  /** What was heard last, and all that was heard of this answer. */
  readonly caption: string;
  readonly heard: string;
  /** Speech came in which no words were heard. */
  readonly unheard: boolean;
  /** An answer was just handed in and can be taken back until then. Epoch ms. */
  readonly undoUntil: number | null;
  /** Handing in waits for the last words; `given-up`: they did not come, and the next press goes without them. */
  readonly finishing: 'no' | 'waiting' | 'given-up';
  /** The recording is not being kept. */
  readonly notRecording: boolean;
  readonly encourage: boolean;
}

/** As it is before the microphone is open. */
export function beforeListening(tiers: ListeningTiers, turn: TurnState): EarView {
  return {
    microphone: 'off',
    device: '',
    tier: tiers.tier,
    host: tiers.host,
    needsLeave: tiers.needsLeave,
    lost: null,
    local: { kind: 'off' },
    turn,
    speaking: false,
    waiting: 0,
    caption: '',
    heard: '',
    unheard: false,
    undoUntil: null,
    finishing: 'no',
    notRecording: false,
    encourage: false,
  };
}

/** What of it follows from what was heard so far, and from who listens. */
export function heardNow(
  { turn, speaking, waiting, answer }: HearingSession,
  { tier, host, needsLeave, lost }: ListeningTiers,
  local: LocalModelState,
): Partial<EarView> {
  const last = answer.stretches.at(-1);
  return {
    tier,
    host,
    needsLeave,
    lost,
    local,
    turn,
    speaking,
    waiting,
    encourage: answer.encouraged,
    heard: answer.words,
    ...(last && { caption: last.words, unheard: last.words === '' }),
  };
}
