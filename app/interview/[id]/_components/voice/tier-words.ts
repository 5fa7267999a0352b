import type { ListeningTier } from '@/lib/browser/voice/transcribing';

export const tierName: Record<ListeningTier, string> = {
  service: 'The speech service',
  browser: 'This browser’s speech recognition',
  local: 'A model on this device',
  none: 'Typing, beside the recording',
};

/** Where the sound goes, in one plain sentence. */
export function whereSoundGoes(tier: ListeningTier, host: string | null): string {
  switch (tier) {
    case 'service':
      return `Each stretch of speech goes to Candor’s server and from there to ${host ?? 'the speech service'}. Neither Candor nor this page keeps it there.`;
    case 'browser':
      return host === null
        ? 'This browser turns speech into words on this device. The sound does not leave it.'
        : 'This browser sends the sound to its maker’s servers to turn it into words.';
    case 'local':
      return 'Nowhere: a model on this device turns speech into words. The sound does not leave it.';
    case 'none':
      return 'The sound stays in this browser. You type what you said; pauses and length are measured all the same.';
  }
}
