/** Why there is no sound from the microphone. */
export type MicrophoneFault =
  'insecure' | 'denied' | 'none' | 'busy' | 'other-tab' | 'unsupported' | 'detector' | 'lost';

/** No microphone, and why. */
export class NoMicrophone extends Error {
  override readonly name = 'NoMicrophone';
  constructor(
    readonly fault: MicrophoneFault,
    options?: ErrorOptions,
  ) {
    super(`no microphone: ${fault}`, options);
  }
}

/** One tab at a time listens: two would both write down what is said. */
const LOCK = 'candor:microphone';

/** An open microphone; `close` gives it back. */
export interface OpenMicrophone {
  readonly stream: MediaStream;
  readonly name: string;
  close(): void;
}

/** Asks for the microphone, with echo cancellation. @throws NoMicrophone */
export async function openMicrophone(device: string | null): Promise<OpenMicrophone> {
  if (!window.isSecureContext) throw new NoMicrophone('insecure');
  if (!('mediaDevices' in navigator)) throw new NoMicrophone('unsupported');
  const release = await takeLock();
  try {
    const stream = await streamOf(device);
    return {
      stream,
      name: stream.getAudioTracks()[0]?.label ?? '',
      close() {
        for (const track of stream.getTracks()) track.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The microphones that can be chosen; names are there once one was allowed. */
export async function microphones(): Promise<{ id: string; name: string }[]> {
  if (!('mediaDevices' in navigator)) return [];
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== '')
    .map(({ deviceId, label }, index) => ({
      id: deviceId,
      name: label === '' ? `Microphone ${index + 1}` : label,
    }));
}

async function streamOf(device: string | null): Promise<MediaStream> {
  const usual = {
    channelCount: 1,
    echoCancellation: true,
    autoGainControl: true,
    noiseSuppression: true,
  };
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { ...usual, ...(device !== null && { deviceId: { exact: device } }) },
    });
  } catch (error) {
    // The chosen one was unplugged: any other will do, and the page shows which.
    if (device !== null && nameOf(error) === 'OverconstrainedError') return streamOf(null);
    throw new NoMicrophone(faults[nameOf(error)] ?? 'busy', { cause: error });
  }
}

const faults: Readonly<Record<string, MicrophoneFault>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Holds the lock until it is released. @throws NoMicrophone when another tab holds it */
async function takeLock(): Promise<() => void> {
  if (!('locks' in navigator)) return () => undefined;
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        if (!lock) throw new NoMicrophone('other-tab');
        return new Promise<void>((release) => resolve(release));
      })
      .catch((error: unknown) => reject(error));
  });
}
