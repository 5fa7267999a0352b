import { CommentList } from '@/app/_components/comment-list';
import type { Comment } from '@/lib/report/handout/comment';
import { DeleteComment } from './delete-comment';
import { SeenComments } from './seen-comments';

/** What readers of a shared link wrote about this question; only the owner of the report can delete it. */
export function QuestionComments({
  interview,
  question,
  comments,
  unseen,
}: {
  interview: string;
  question: string;
  comments: readonly Comment[];
  /** Those of them that the owner has not seen yet, by id. */
  unseen: ReadonlySet<string>;
}) {
  const own = comments.filter((comment) => comment.question === question);
  if (own.length === 0) return null;
  const fresh = own.flatMap(({ id }) => (unseen.has(id) ? [id] : []));
  return (
    <div role="group" aria-labelledby={`${question}-comments`} className="mt-6">
      <h3 id={`${question}-comments`} data-focus-home tabIndex={-1}>
        Comments from people you shared this with
      </h3>
      <CommentList
        comments={own}
        fresh={unseen}
        below={
          new Map(
            own.map(({ id, name }) => [
              id,
              <DeleteComment key={id} interview={interview} comment={id} name={name} />,
            ]),
          )
        }
      />
      {fresh.length > 0 && <SeenComments interview={interview} ids={fresh} />}
    </div>
  );
}
