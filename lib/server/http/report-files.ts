import 'server-only';
import { handoutOf } from '@/lib/report/handout/handout-of';
import { htmlReport } from '@/lib/report/handout/html-report';
import { everything, includeOf } from '@/lib/report/handout/include';
import { jsonReport } from '@/lib/report/handout/json-report';
import { markdownReport } from '@/lib/report/handout/markdown-report';
import type { Report } from '@/lib/report/report';
import { guideHtml, readGuideTexts } from '@/lib/server/guide-html';
import { BadRequest } from './problem';

/** The files that a report can be taken away as, by name. */
export const reportFiles = ['report.md', 'report.json', 'report.html'] as const;
export type ReportFile = (typeof reportFiles)[number];

const types: Record<ReportFile, string> = {
  'report.md': 'text/markdown; charset=utf-8',
  'report.json': 'application/json; charset=utf-8',
  'report.html': 'text/html; charset=utf-8',
};

/**
 * A report as a file to keep. `include` names the parts of a Markdown or HTML file, all of them when it is
 * not there; JSON is always the whole. @throws BadRequest
 */
export async function reportFileResponse(
  file: ReportFile,
  report: Report,
  include: string | null,
): Promise<Response> {
  return new Response(await contentOf(file, report, include), {
    headers: {
      'content-type': types[file],
      'content-disposition': `attachment; filename="${fileName(report, file)}"`,
      // Opened in place it may do no more than the file says of itself.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}

async function contentOf(file: ReportFile, report: Report, list: string | null): Promise<string> {
  const handout = () => {
    const include = list === null ? everything : includeOf(list);
    if (!include)
      throw new BadRequest(400, {
        code: 'unknown_part',
        sentence: 'The address names a part that a report does not have, or none.',
      });
    return handoutOf(report, include, { timeZone: timeZone() });
  };
  switch (file) {
    case 'report.md':
      return markdownReport(handout());
    case 'report.html': {
      const shown = handout();
      await readGuideTexts(
        shown.questions.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === 'prose' ? [block.markdown] : [])),
        ),
      );
      return htmlReport(shown, guideHtml);
    }
    case 'report.json':
      return jsonReport(report);
  }
}

/** The server's own, as on the pages. */
export function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "candor-2026-11-26-1645-exam-mixed-questions.md": the interviews of one day are told apart. */
export function fileName(
  { startedAt, mode, title }: Pick<Report, 'startedAt' | 'mode' | 'title'>,
  file: ReportFile,
  place = timeZone(),
): string {
  const moment = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: place,
  }).format(startedAt);
  const when = moment.replace(':', '').replace(' ', '-');
  const words = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 40);
  return `candor-${when}-${mode}${words === '' ? '' : `-${words}`}${file.slice('report'.length)}`;
}
