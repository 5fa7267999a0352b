import type { openDatabase } from './open-database';
import { sqliteContestStore } from './sqlite-contest-store';
import { sqliteDraftStore } from './sqlite-draft-store';
import { sqliteInterviewStore } from './sqlite-interview-store';
import { sqlitePenStore } from './sqlite-pen-store';
import {
  sqliteRetellingStore,
  sqliteSelfRatingStore,
  sqliteStoryBank,
} from './sqlite-practice-stores';

/** Where what people did in their interviews, and made of them, is kept. */
export function interviewStores(db: ReturnType<typeof openDatabase>) {
  return {
    interviews: sqliteInterviewStore(db),
    drafts: sqliteDraftStore(db),
    pens: sqlitePenStore(db),
    contests: sqliteContestStore(db),
    stories: sqliteStoryBank(db),
    ratings: sqliteSelfRatingStore(db),
    retellings: sqliteRetellingStore(db),
  };
}
