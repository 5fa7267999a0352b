import { Notice } from '@/app/_components/notice';
import type { Comment } from '@/lib/report/handout/comment';
import { commentNews } from '@/lib/report/handout/comment-news';
import type { Report } from '@/lib/report/report';

/** At the top of a report: what readers wrote that was not seen yet, and where. */
export function NewComments({
  comments,
  questions,
}: {
  comments: readonly Comment[];
  questions: Report['questions'];
}) {
  if (comments.length === 0) return null;
  const places = questions.flatMap(({ id }, index) =>
    comments.some(({ question }) => question === id) ? [{ id, number: index + 1 }] : [],
  );
  return (
    <div className="mb-6 print:hidden">
      <Notice>
        <p className="break-words">
          {commentNews(comments)}:{' '}
          {places.map(({ id, number }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`#${id}-comments`} className="text-accent underline underline-offset-2">
                question {number}
              </a>
            </span>
          ))}
        </p>
      </Notice>
    </div>
  );
}
