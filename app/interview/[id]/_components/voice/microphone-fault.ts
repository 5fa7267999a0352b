import type { MicrophoneFault } from '@/lib/browser/voice/microphone';

/** What is wrong with the microphone, and what to do. */
export const faultWords: Record<
  MicrophoneFault | 'interrupted',
  { title: string; advice: string }
> = {
  insecure: {
    title: 'No microphone at this address',
    advice:
      'Browsers give the microphone only to https pages and to this very machine. Open Candor at http://localhost on the machine it runs on, or put it behind https (a reverse proxy such as Caddy, or a tunnel).',
  },
  denied: {
    title: 'The microphone is not allowed',
    advice:
      'Allow it for this page in the browser’s address bar (and in the system’s privacy settings), then try again.',
  },
  none: { title: 'No microphone found', advice: 'Connect one and try again.' },
  busy: {
    title: 'The microphone could not be opened',
    advice: 'Another program may be using it, or a call is under way. Try again when it is free.',
  },
  'other-tab': {
    title: 'Another tab is listening',
    advice: 'One tab at a time has the microphone. Stop the sound there, then try again.',
  },
  unsupported: {
    title: 'This browser gives pages no microphone',
    advice: 'Use a current version of Firefox, Chrome, Edge or Safari.',
  },
  detector: {
    title: 'The voice detector did not load',
    advice: 'Check the connection to the server and try again.',
  },
  interrupted: {
    title: 'The microphone is interrupted',
    advice:
      'By a call, by sleep, or by a switch on the headset. What you said until then is kept; it goes on by itself when sound comes again.',
  },
  lost: {
    title: 'The microphone is gone',
    advice:
      'It was unplugged, switched off or taken by a call. What you said until then is kept. Connect it, or go on with another one.',
  },
};
