import { cache } from 'react';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { commentsOn, newComments } from '@/lib/use-cases/shared-report';
import type { Report } from '@/lib/report/report';
import { NewComments } from '@/app/interview/[id]/report/_components/take-away/new-comments';
import { QuestionComments } from '@/app/interview/[id]/report/_components/take-away/question-comments';

/** Read once for all questions of a page. */
const commentsHere = cache(async (interview: string) => {
  const { sharing, secret } = compose();
  const comments = await commentsOn(sharing, interview, (await personOf(secret)) ?? '');
  const unseen =
    comments.length === 0 ? [] : (await newComments(sharing, [interview])).get(interview);
  return { comments, unseen: unseen ?? [] };
});

/** What readers of a shared link wrote about a question of an own report. */
export async function CommentsOn({ interview, question }: { interview: string; question: string }) {
  const { comments, unseen } = await commentsHere(interview);
  return (
    <QuestionComments
      interview={interview}
      question={question}
      comments={comments}
      unseen={new Set(unseen.map(({ id }) => id))}
    />
  );
}

/** What of it was not seen yet. */
export async function CommentNews({ report }: { report: Report }) {
  const { unseen } = await commentsHere(report.interview);
  return <NewComments comments={unseen} questions={report.questions} />;
}
