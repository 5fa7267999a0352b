import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { BadRequest, refusal, reply } from '@/lib/server/http/problem';
import { reportFileResponse, reportFiles } from '@/lib/server/http/report-files';
import { ownReport } from '@/lib/use-cases/own-report';

/** An own report as a file: report.md, report.json, report.html; `?include=overall,words` chooses its parts. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; file: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { id, file: name } = await params;
    const file = reportFiles.find((each) => each === name);
    if (file === undefined)
      throw new BadRequest(404, {
        code: 'unknown_file',
        sentence: `A report can be had as ${reportFiles.join(', ')}.`,
      });
    const { ports, secret } = compose();
    const outcome = await ownReport(ports, id, (await personOf(secret)) ?? '');
    return outcome.ok
      ? reportFileResponse(file, outcome.value, new URL(request.url).searchParams.get('include'))
      : refusal(outcome);
  });
}
