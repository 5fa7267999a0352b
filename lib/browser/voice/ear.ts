import type { Room } from '@/lib/browser/room';
import { isPaused, questionOnTable } from '@/lib/browser/room';
import type { RoomListener } from '@/lib/browser/room-listener';
import type { HeardFrame } from './first-frames';
import { EarMicrophone } from './ear-microphone';
import type { EarParts } from './ear-parts';
import { HandIn } from './hand-in';
import type { HandedInBy } from './hearing-desk';
import { HearingSession } from './hearing-session';
import type { BrowserRecognition } from './browser-recognition';
import { ListeningTiers } from './listening-tiers';
import { beforeListening, heardNow, type EarView } from './ear-view';
import { RecordingDesk } from './recording-desk';
import type { ListeningTier } from './transcribing';

/** An answer that silence handed in is taken back by speaking on for a little longer. */
const END_MS = 7_000;

/** Listens to the answers of one room. Knows no React. */
export class Ear {
  view: EarView;
  private readonly microphone: EarMicrophone;
  private readonly hearing: HearingSession;
  private readonly tiers: ListeningTiers;
  private readonly desk: RecordingDesk;
  private readonly hands: HandIn;
  private readonly recognition: BrowserRecognition | undefined;

  constructor(private readonly parts: EarParts) {
    const { offer, interview, recognition, local, choices } = parts;
    this.tiers = new ListeningTiers(offer, interview, recognition, local, choices);
    this.desk = new RecordingDesk(parts.storage, () => this.show({ notRecording: true }));
    this.recognition = parts.recognition?.make({
      heard: (words) => this.hearing.heardByBrowser(words),
      interim: (words) => this.show({ caption: words }),
      lost: ({ sentence }) => this.lose('browser', sentence),
    });
    this.hearing = new HearingSession(
      {
        transcriber: () => this.tiers.transcriber,
        tier: () => this.tiers.tier,
        keepsSound: () => this.tiers.lost !== null,
        manner: () => (parts.choices().handsFree ? 'hands-free' : 'on-request'),
        interviewerSpeaks: () => parts.voice.state.saying !== null,
        voiceIsDevices: () => parts.voice.state.tier === 'device',
        silenceInterviewer: () => parts.voice.stop(),
        write: (words) => this.write(words),
        handIn: (because) => void this.handIn(because),
        takeBack: () => void this.takeBack(),
        lost: (tier, sentence) => this.lose(tier, sentence),
        changed: () => this.show(),
        expectWords: () => this.recognition?.expectWords(),
        dropOpenWords: () => this.recognition?.drop(),
      },
      this.prompt(),
    );
    this.microphone = this.ownMicrophone();
    this.view = beforeListening(this.tiers, this.hearing.turn);
    this.hands = new HandIn({
      hearing: this.hearing,
      session: parts.session,
      voice: parts.voice,
      prompt: () => this.prompt(),
      view: () => this.view,
      show: (change) => this.show(change),
      recognition: this.recognition,
      follow: () => this.follow(parts.session.snapshot()),
    });
    parts.session.listener = this.listener;
  }

  private ownMicrophone(): EarMicrophone {
    const { audio, played, offer, choices } = this.parts;
    return new EarMicrophone({
      audio,
      played,
      assets: offer.assets,
      device: () => choices().device,
      frame: (frame) => this.frame(frame),
      opened: () => this.opened(),
      brokeOff: () => this.hearing.breakOff(),
      show: (microphone, device) =>
        this.show({ microphone, ...(device !== undefined && { device }) }),
    });
  }

  private readonly listener: RoomListener = {
    lastWords: () => this.recognition?.takeOpen(),
    leaves: () => this.recognition?.stop(),
    speechOf: (text) => this.hearing.answer.record(text),
  };

  /** Opens the microphone. What is wrong is told in the view. */
  async open(): Promise<void> {
    this.tiers.chosen();
    await this.microphone.open();
  }

  private async opened(): Promise<void> {
    await this.desk.open();
    if (!this.held) this.startRecording();
  }

  /** With another microphone, or this one once more. */
  async reopen(): Promise<void> {
    await this.microphone.close();
    // In the person's own click: on a phone that is the only time at which sound may go on after a call.
    void this.parts.audio.resume().catch(() => undefined);
    await this.open();
  }

  async close(): Promise<void> {
    clearTimeout(this.ending);
    this.parts.session.listener = undefined;
    this.hearing.queue.clear();
    this.recognition?.stop();
    await this.microphone.close(() => this.desk.close());
    this.show({ microphone: 'off' });
  }

  /** Another question or follow-up, or a pause. */
  follow(room: Room): void {
    this.paused = isPaused(room);
    this.hearing.pause(this.paused || questionOnTable(room) === undefined);
    this.endWith(room);
    const to = this.prompt();
    if (this.hearing.takingBack) return;
    if (to === this.hearing.answer.to) return this.sameAnswer(room);
    const left = this.hearing.turnTo(to);
    this.show({ caption: '', unheard: left.length > 0 && this.tiers.tier !== 'none' });
    this.startRecording();
  }

  /** One that was handed in and goes on is recorded by what was begun for the next. */
  private sameAnswer(room: Room): void {
    const question = questionOnTable(room)?.id;
    if (question !== undefined) this.desk.isOf(question);
  }

  /** After the last answer the microphone stays for as long as that answer can be taken back. */
  private endWith(room: Room): void {
    clearTimeout(this.ending);
    if (room.state.phase === 'closed') this.ending = setTimeout(() => void this.close(), END_MS);
  }
  private ending: ReturnType<typeof setTimeout> | undefined;

  /** Hands the answer in, when its last words are there; a second time without them. */
  handIn(because: HandedInBy): Promise<void> {
    return this.hands.now(because);
  }

  /** The answer that was handed in last goes on. */
  takeBack(): Promise<void> {
    return this.hands.takeBack();
  }

  /** A choice that has to do with listening changed. */
  chosen(): void {
    this.tiers.chosen();
    this.hearing.queue.retry();
    this.show();
  }

  cancelCountdown(): void {
    this.hearing.cancelCountdown();
    this.show();
  }

  /** What has no words yet is sent again, to who was given up if need be. */
  retry(): void {
    this.tiers.takeUpAgain();
    this.hearing.queue.retry();
    this.show();
  }

  get level(): number {
    return this.hearing.level;
  }

  /** While the sound is being checked nothing is written down. */
  hold(held: boolean): void {
    this.held = held;
    if (!held) this.startRecording();
  }
  private held = true;
  private paused = false;

  /** The sound of the microphone, for a test of it. */
  get stream(): MediaStream | undefined {
    return this.microphone.stream;
  }

  private frame(frame: HeardFrame): void {
    if (this.held || this.paused) {
      this.recognition?.stop();
      return this.hearing.meter(frame);
    }
    // The browser's recognition has a microphone of its own, which hears the interviewer too.
    if (this.tiers.tier === 'browser' && this.parts.voice.state.saying === null)
      this.recognition?.start();
    else this.recognition?.stop();
    this.hearing.push(frame);
    const { turn } = this.hearing;
    if (turn.kind === 'countdown' || turn.kind !== this.view.turn.kind) this.show();
  }

  private write(words: string): void {
    const { draft } = this.parts.session.snapshot();
    this.parts.session.write(draft.trim() === '' ? words : `${draft.trimEnd()} ${words}`, 'ear');
    this.desk.note(this.hearing.answer);
  }

  /** The model on this device came further, or broke off. */
  localChanged(): void {
    if (this.parts.local?.state.kind === 'failed')
      this.lose('local', 'The model for this device could not be loaded.');
    else this.show();
  }

  private lose(tier: ListeningTier, sentence: string): void {
    this.tiers.giveUp(tier, sentence);
    this.show();
    this.hearing.passOn();
  }

  private startRecording(): void {
    const { session, interview } = this.parts;
    const question = questionOnTable(session.snapshot())?.id;
    const { stream } = this.microphone;
    if (stream && question !== undefined)
      void this.desk.record(stream, interview, question, this.hearing.nowMs);
  }

  private prompt(): string {
    return questionOnTable(this.parts.session.snapshot())?.prompt.moveId ?? '';
  }

  private show(change: Partial<EarView> = {}): void {
    const { hearing, tiers } = this;
    if (hearing.waiting === 0) this.hands.allHeard();
    const local = this.parts.local?.state ?? { kind: 'off' };
    this.view = { ...this.view, ...heardNow(hearing, tiers, local), ...change };
    this.parts.changed(this.view);
  }
}
