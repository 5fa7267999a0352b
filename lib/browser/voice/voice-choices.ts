import { z } from 'zod';
import { FASTEST, SLOWEST, voiceNames } from '@/lib/ports/speaker';

const KEY = 'candor:voice';

/** What a person chose about sound, kept in this browser. */
export const voiceChoicesSchema = z.object({
  muted: z.boolean().default(false),
  rate: z.number().min(SLOWEST).max(FASTEST).default(1),
  voice: z.enum(voiceNames).default('first'),
  /** The microphone; null is the browser's own choice. */
  device: z.string().nullable().default(null),
  /** The sound was checked once in this browser. */
  checked: z.boolean().default(false),
  handsFree: z.boolean().default(false),
  /** A model on this device listens, loaded for it. */
  onDevice: z.boolean().default(false),
  /** The browser may send speech to its maker's servers. */
  cloudRecognition: z.boolean().default(false),
});
export type VoiceChoices = z.infer<typeof voiceChoicesSchema>;

/** This browser's own storage; null when the person has switched it off. */
export function keptHere(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The kept choices; the usual ones where nothing usable was kept. */
export function readChoices(storage: Storage | null): VoiceChoices {
  const usual = voiceChoicesSchema.parse({});
  try {
    const kept = storage?.getItem(KEY) ?? null;
    if (kept === null) return usual;
    const result = voiceChoicesSchema.safeParse(JSON.parse(kept));
    return result.success ? result.data : usual;
  } catch {
    // Storage is switched off, or somebody else wrote there: choices are then for this page only.
    return usual;
  }
}

/** False when this browser keeps nothing: the choices are then for this page only. */
export function keepChoices(storage: Storage | null, choices: VoiceChoices): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(choices));
    return storage !== null;
  } catch {
    return false;
  }
}
