import { cache } from 'react';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { commentsOn } from '@/lib/use-cases/shared-report';
import { QuestionComments } from '@/app/interview/[id]/report/_components/take-away/question-comments';

/** Read once for all questions of a page. */
const commentsHere = cache(async (interview: string) => {
  const { sharing, secret } = compose();
  return commentsOn(sharing, interview, (await personOf(secret)) ?? '');
});

/** What readers of a shared link wrote about a question of an own report. */
export async function CommentsOn({ interview, question }: { interview: string; question: string }) {
  return (
    <QuestionComments
      interview={interview}
      question={question}
      comments={await commentsHere(interview)}
    />
  );
}
