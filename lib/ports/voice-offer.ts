import { z } from 'zod';
import { heardTermSchema } from '@/lib/speech/misheard';

const serviceSchema = z.strictObject({ host: z.string(), model: z.string() });

/** What this server can do with sound. Names and hosts, never a key. */
export const voiceOfferSchema = z.strictObject({
  /** A speech service says sentences; null when none is configured. */
  speakingService: serviceSchema.nullable(),
  /** A speech service turns speech into words. */
  listeningService: serviceSchema.nullable(),
  /** A model that listens on the person's own device, when they want it; null when the operator names none. */
  localModel: z
    .strictObject({
      model: z.string(),
      /** Where its files come from; null: from this server. */
      host: z.string().nullable(),
      /** The folder in which the model's own folder stands. */
      address: z.string(),
    })
    .nullable(),
  /** Address of the voice detector's files: versioned, so that they never change. */
  assets: z.string(),
  /** The guide's terms, to suggest where one was misheard. */
  terms: z.array(heardTermSchema),
});
export type VoiceOffer = z.infer<typeof voiceOfferSchema>;
