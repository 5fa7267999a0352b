import type { ReactNode } from 'react';
import type { Comment } from '@/lib/report/handout/comment';
import { Moment } from './moment';

/** So many are in view at once; with more, the rest is folded away. */
const MOST_IN_VIEW = 3;

/** Comments on one question, oldest first: who, when, what. However many there are, they bury nothing. */
export function CommentList({
  comments,
  below,
}: {
  comments: readonly Comment[];
  /** What can be done about a comment, by its id. */
  below?: ReadonlyMap<string, ReactNode>;
}) {
  if (comments.length === 0) return null;
  const [first, rest] = [comments.slice(0, MOST_IN_VIEW), comments.slice(MOST_IN_VIEW)];
  return (
    <>
      <Listed comments={first} below={below} />
      {rest.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer font-medium">
            {rest.length === 1 ? '1 more comment' : `${rest.length} more comments`}
          </summary>
          <Listed comments={rest} below={below} />
        </details>
      )}
    </>
  );
}

function Listed({
  comments,
  below,
}: {
  comments: readonly Comment[];
  below: ReadonlyMap<string, ReactNode> | undefined;
}) {
  return (
    <ul className="mt-3 space-y-4">
      {comments.map(({ id, name, text, at }) => (
        <li key={id} className="border-l-2 border-accent pl-4">
          <p className="text-sm text-soft">
            <bdi className="font-medium text-ink">{name}</bdi> · <Moment at={at} />
          </p>
          <p dir="auto" className="mt-1 break-words whitespace-pre-wrap">
            {text}
          </p>
          {below?.get(id)}
        </li>
      ))}
    </ul>
  );
}
