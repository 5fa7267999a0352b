import 'server-only';
import { isAbsolute, join } from 'node:path';
import { readWholeGuide } from '@/lib/guide/read-guide';
import type { Guide } from '@/lib/guide/guide';
import type { Accuracy } from '@/lib/report/accuracy';
import { readAccuracy } from '@/lib/report/read-accuracy';
import type { Grader } from '@/lib/ports/grader';
import type { PersonStore } from '@/lib/ports/person-store';
import { EMBEDDED_VERSION, EmbeddedGrader } from '@/lib/grading/embedded-grader';
import type { RestoreCodes } from '@/lib/use-cases/person';
import type { Ports } from '@/lib/use-cases/ports';
import { contentFiles } from './content-files';
import { graderKnowledge } from './grader-knowledge';
import { readEnv } from './env';
import { loadSecret, newSeed, restoreCodes } from './secret';
import { openDatabase } from './store/open-database';
import { sqliteContestStore } from './store/sqlite-contest-store';
import { sqliteDraftStore } from './store/sqlite-draft-store';
import { sqliteInterviewStore } from './store/sqlite-interview-store';
import { sqlitePenStore } from './store/sqlite-pen-store';
import { sqlitePersonStore } from './store/sqlite-person-store';

/** Everything a route or page needs, with its adapters picked. */
export interface App {
  readonly ports: Ports;
  readonly people: PersonStore;
  readonly codes: RestoreCodes;
  readonly secret: Buffer;
  /** The guide that interviews are drawn from. */
  readonly guide: Guide;
  /** How accurate the embedded grader was measured to be; null when that was not measured. */
  readonly accuracy: Accuracy | null;
}

const GUIDE = 'ai-engineer';

let app: App | undefined;

/** The app of this process, composed on first use. */
export function compose(): App {
  app ??= build();
  return app;
}

function build(): App {
  const { DATA_DIR, CONTENT_DIR } = readEnv();
  const folder = isAbsolute(CONTENT_DIR)
    ? CONTENT_DIR
    : join(/*turbopackIgnore: true*/ process.cwd(), CONTENT_DIR);
  const files = contentFiles(folder);
  const guide = readWholeGuide(files, GUIDE);
  const db = openDatabase(DATA_DIR);
  const secret = loadSecret(DATA_DIR);
  return {
    ports: {
      interviews: sqliteInterviewStore(db),
      drafts: sqliteDraftStore(db),
      pens: sqlitePenStore(db),
      contests: sqliteContestStore(db),
      embedded: embeddedGrader(guide, folder),
      guides: new Map([[guide.head.id, guide]]),
      clock: () => Date.now(),
      newSeed,
    },
    people: sqlitePersonStore(db),
    codes: restoreCodes(secret),
    secret,
    guide,
    accuracy: readAccuracy(files),
  };
}

/** The embedded grader behind the port: it needs no key, no network and no time to speak of. */
function embeddedGrader(guide: Guide, folder: string): Grader {
  const grader = new EmbeddedGrader(graderKnowledge(folder, guide));
  return {
    stamp: { engine: 'embedded', version: `${EMBEDDED_VERSION}+${guide.head.version}` },
    judge: (conversation, rubric) => Promise.resolve(grader.judge(conversation, rubric)),
  };
}
