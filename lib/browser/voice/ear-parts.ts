import type { RoomSession } from '@/lib/browser/room-session';
import type { VoiceOffer } from '@/lib/ports/voice-offer';
import type { EarView } from './ear-view';
import type { InterviewerVoice } from './interviewer-voice';
import type { OwnRecognition } from './listening-tiers';
import type { LocalTranscriber } from './local-transcriber';
import type { PlayedSound } from './played-sound';
import type { VoiceChoices } from './voice-choices';

/** What an ear is made of: the sound, the room it listens for, and who may turn speech into words. */
export interface EarParts {
  readonly audio: AudioContext;
  /** What the interviewer's voice plays. */
  readonly played: PlayedSound;
  readonly interview: string;
  readonly session: RoomSession;
  readonly voice: InterviewerVoice;
  readonly offer: VoiceOffer;
  readonly choices: () => VoiceChoices;
  readonly recognition: OwnRecognition | undefined;
  readonly local: LocalTranscriber | undefined;
  readonly storage: Storage | null;
  readonly changed: (view: EarView) => void;
}
