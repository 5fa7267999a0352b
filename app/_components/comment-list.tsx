import type { ReactNode } from 'react';
import type { Comment } from '@/lib/report/comment';
import { Moment } from './moment';

/** Comments on one question, oldest first: who, when, what. */
export function CommentList({
  comments,
  below,
}: {
  comments: readonly Comment[];
  /** What can be done about a comment, by its id. */
  below?: ReadonlyMap<string, ReactNode>;
}) {
  if (comments.length === 0) return null;
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
