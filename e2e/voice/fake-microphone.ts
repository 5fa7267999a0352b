import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Says a WAV file into the microphone, as soon as the page shows what is waited for; resolves with the moment it began, by the page's clock. */
    sayIntoMicrophone?: (base64: string, when: string) => Promise<number>;
    unplugMicrophone?: () => void;
    /** The browser takes the leave for the microphone away, or gives it back. */
    microphoneAllowed?: (allowed: boolean) => void;
    /** A call takes the sound of the microphone, or ends. */
    muteMicrophone?: (muted: boolean) => void;
    /** How much of what is said last was said by now, ms of sound; also after its end. */
    saidSoFar?: () => number;
    /** How loud the loudspeaker was at the microphone at most; a microphone beside one hears it. */
    loudestEcho?: () => number;
    /** Each sound that went to the loudspeaker: whether it was left to its end, and how much was said over it by then, ms. */
    playedSounds?: () => { toTheEnd: boolean; saidMs: number }[];
  }
}

/** From the loudspeaker to the microphone, s. */
const AIR_S = 0.09;

/**
 * A microphone that the test speaks into. What the page listens to is in its own graph of sound, sample by sample:
 * on a busy machine it comes late, but whole. Chromium's own fake plays one file from the moment it is opened; a
 * conversation needs more. What is recorded is a real stream of the same sound. With `echo` the microphone
 * stands beside the loudspeaker and hears that much of it, with no echo cancellation.
 */
export async function giveMicrophone(page: Page, { echo = 0 } = {}): Promise<void> {
  // Run through a loader that keeps the names of functions, what follows asks for its helper.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript(
    ({ loudness, airS }) => {
      let audio: AudioContext | undefined;
      let out: MediaStreamAudioDestinationNode | undefined;
      const own = new WeakSet<AudioBufferSourceNode>();
      const stopped = new WeakSet<AudioBufferSourceNode>();
      /** Where the page listens. */
      let ear: GainNode | undefined;
      const leave = Object.assign(new EventTarget(), { state: 'granted' });
      Object.defineProperty(navigator.permissions, 'query', {
        value: () => Promise.resolve(leave),
      });
      // A microphone always hears its room: a stream without any source has gaps, in which nothing is recorded.
      const hearRoom = (node: AudioNode) => {
        const room = new ConstantSourceNode(node.context, { offset: 1e-5 });
        room.connect(node);
        room.start();
      };
      navigator.mediaDevices.getUserMedia = () => {
        if (leave.state === 'denied')
          return Promise.reject(new DOMException('no', 'NotAllowedError'));
        audio ??= new AudioContext();
        void audio.resume();
        out = audio.createMediaStreamDestination();
        hearRoom(out);
        return Promise.resolve(out.stream);
      };
      window.MediaStreamAudioSourceNode = new Proxy(MediaStreamAudioSourceNode, {
        construct(Real, [context, options]: [AudioContext, MediaStreamAudioSourceOptions]) {
          if (options.mediaStream !== out?.stream) return new Real(context, options);
          ear = context.createGain();
          hearRoom(ear);
          return ear;
        },
      });
      let said: { context: BaseAudioContext; fromS: number } | undefined;
      const saidSoFar = () => (said ? (said.context.currentTime - said.fromS) * 1_000 : 0);
      window.saidSoFar = saidSoFar;
      window.sayIntoMicrophone = async (base64, when) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        if (!audio) throw new Error('the microphone is not open');
        const buffer = await audio.decodeAudioData(bytes.buffer);
        if (when !== '')
          await new Promise<void>((resolve) => {
            const watch = new MutationObserver(() => look());
            const look = () => {
              if (!document.querySelector(when)) return;
              watch.disconnect();
              resolve();
            };
            watch.observe(document, { subtree: true, childList: true, attributes: true });
            look();
          });
        if (!ear || !out) throw new Error('nobody listens to the microphone');
        for (const node of [ear, out]) {
          const source = new AudioBufferSourceNode(node.context, { buffer });
          own.add(source);
          source.connect(node);
          source.start();
        }
        said = { context: ear.context, fromS: ear.context.currentTime };
        return performance.now();
      };
      const track = () => {
        const [found] = out?.stream.getAudioTracks() ?? [];
        if (!found) throw new Error('the microphone is not open');
        return found;
      };
      window.unplugMicrophone = () => {
        const ended = track();
        ended.stop();
        ended.dispatchEvent(new Event('ended'));
      };
      window.microphoneAllowed = (allowed) => {
        leave.state = allowed ? 'granted' : 'denied';
        leave.dispatchEvent(new Event('change'));
        if (!allowed) window.unplugMicrophone?.();
      };
      window.muteMicrophone = (muted) => {
        const silenced = track();
        Object.defineProperty(silenced, 'muted', { configurable: true, value: muted });
        silenced.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
      };
      let loudest = 0;
      window.loudestEcho = () => loudest;
      const played: { toTheEnd: boolean; saidMs: number }[] = [];
      window.playedSounds = () => played;
      const instead = (name: 'start' | 'stop', also: (this: AudioBufferSourceNode) => void) => {
        const usual: unknown = Reflect.get(AudioBufferSourceNode.prototype, name);
        Object.defineProperty(AudioBufferSourceNode.prototype, name, {
          value(this: AudioBufferSourceNode, ...given: number[]) {
            if (typeof usual === 'function') Reflect.apply(usual, this, given);
            also.call(this);
          },
        });
      };
      instead('stop', function stops() {
        stopped.add(this);
      });
      instead('start', function starts() {
        if (own.has(this) || ear?.context !== this.context) return;
        this.addEventListener('ended', () => {
          played.push({ toTheEnd: !stopped.has(this), saidMs: saidSoFar() });
          clearInterval(timer);
        });
        // Whatever goes to the loudspeaker goes through the air to the microphone too.
        const air = new DelayNode(this.context, { delayTime: airS });
        const loud = new GainNode(this.context, { gain: loudness });
        const meter = new AnalyserNode(this.context, { fftSize: 32_768 });
        this.connect(air).connect(loud).connect(meter);
        loud.connect(ear);
        const timer = setInterval(() => {
          const samples = new Float32Array(meter.fftSize);
          meter.getFloatTimeDomainData(samples);
          for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample));
        }, 100);
      });
    },
    { loudness: echo, airS: AIR_S },
  );
}

/** Says it, without waiting for its end: at once, or as soon as the page shows `when`, a selector. */
export async function speak(page: Page, bytes: Buffer, when = ''): Promise<number> {
  return page.evaluate(
    async ([base64, until]) => (await window.sayIntoMicrophone?.(base64, until)) ?? Number.NaN,
    [bytes.toString('base64'), when] as const,
  );
}
