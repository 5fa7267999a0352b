import { MicVAD } from '@ricky0123/vad-web';
import { FirstFrames, type HeardFrame } from './first-frames';
import { FrameClock } from './frame-clock';
import { microphoneLeave, MicrophoneWatch, type MicrophoneNews } from './microphone-watch';
import { NoMicrophone, openMicrophone, type OpenMicrophone } from './microphone';
import type { PlayedSound } from './played-sound';

/** The one path of sound: microphone, audio worklet, voice detector. Frames are the clock. */
export class Capture {
  private constructor(
    private readonly microphone: OpenMicrophone,
    private readonly detector: MicVAD,
    private readonly watch: MicrophoneWatch | undefined,
  ) {}

  /** @throws NoMicrophone */
  static async open(
    audio: AudioContext,
    device: string | null,
    assets: string,
    played: PlayedSound,
    onFrame: (frame: HeardFrame) => void,
    onNews: (news: MicrophoneNews) => void,
  ): Promise<Capture> {
    const microphone = await openMicrophone(device);
    const { stream } = microphone;
    const [track] = stream.getAudioTracks();
    const frames = new FirstFrames(new FrameClock(), played);
    const permission = await microphoneLeave();
    const watch =
      track && new MicrophoneWatch({ track, audio, page: document, permission }, onNews);
    try {
      const detector = await MicVAD.new({
        model: 'v5',
        audioContext: audio,
        processorType: 'AudioWorklet',
        baseAssetPath: assets,
        onnxWASMBasePath: assets,
        getStream: () => Promise.resolve(stream),
        resumeStream: () => Promise.resolve(stream),
        pauseStream: () => Promise.resolve(),
        ortConfig: (ort) => {
          ort.env.logLevel = 'error';
          // Threads would need headers that forbid everything from elsewhere; one frame takes about a millisecond.
          ort.env.wasm.numThreads = 1;
        },
        onFrameProcessed: ({ isSpeech }, samples) => {
          watch?.frame();
          const frame = { speech: isSpeech, level: levelOf(samples), samples };
          for (const told of frames.push(frame, audio.currentTime)) onFrame(told);
        },
      });
      watch?.begin();
      return new Capture(microphone, detector, watch);
    } catch (error) {
      watch?.close();
      microphone.close();
      throw error instanceof NoMicrophone ? error : new NoMicrophone('detector', { cause: error });
    }
  }

  get stream(): MediaStream {
    return this.microphone.stream;
  }

  get name(): string {
    return this.microphone.name;
  }

  async close(): Promise<void> {
    this.watch?.close();
    this.microphone.close();
    await this.detector.destroy();
  }
}

function levelOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, samples.length));
}
