import { memoryShareStore } from '@/lib/ports/memory-share-store';
import type { Remark } from '@/lib/report/handout/comment';
import { everything } from '@/lib/report/handout/include';
import { ReportDesk } from './report-desk';
import { SampleGrading } from './sample-grading';
import { leaveComment } from './shared-report';
import { shareReport, type ShareWish } from './share-report';
import type { Sharing } from './sharing';

export const HOUR = 3_600_000;
export const START = 1_800_000_000_000;
/** The interview and whose it is. */
export const own = { interview: 'i1', person: 'ann' };
export const gone = { ok: false, code: 'link_gone' };

export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function wish(n = 1, change: Partial<ShareWish> = {}): ShareWish {
  return { id: idOf(n), include: everything, days: 7, comments: true, ...change };
}

export function remark(text = 'Say why.', question = 'q01'): Remark {
  return { question, name: 'Mia', text };
}

/** For tests: an interview of one answered question that can be shared, at a time that the test sets. */
export class SampleSharing {
  now = START;
  readonly grading = new SampleGrading();
  readonly sharing: Sharing = {
    ports: { ...this.grading.ports, clock: () => this.now },
    shares: memoryShareStore(),
    desk: new ReportDesk({ kept: 2, waiting: 2 }, () => Promise.resolve()),
    tokens: {
      tokenOf: ({ owner, interview, id }) => `${owner}/${interview}/${id}`,
      hashOf: (token) => (token === '' ? undefined : Buffer.from(token).toString('hex').slice(-64)),
      isSameHash: (one, other) => one === other,
    },
  };

  static async answered(): Promise<SampleSharing> {
    const sample = new SampleSharing();
    await sample.grading.answered();
    return sample;
  }

  /** Makes a link and gives its token. */
  async link(n = 1, change: Partial<ShareWish> = {}): Promise<string> {
    const made = await shareReport(this.sharing, own, wish(n, change));
    if (!made.ok) throw new Error(made.code);
    return made.value.token ?? '';
  }

  leave(token: string, n = 1, said: Remark = remark()): ReturnType<typeof leaveComment> {
    return leaveComment(this.sharing, token, { id: idOf(n), remark: said });
  }
}
