import type { ReactNode } from 'react';
import type { Comment } from '@/lib/report/handout/comment';
import { Moment } from './moment';

/** So many are in view at once; with more, the rest is folded away. */
const MOST_IN_VIEW = 3;

/** Comments on one question, oldest first: who, when, what. However many there are, they bury nothing. */
export function CommentList({
  comments,
  fresh,
  below,
}: {
  comments: readonly Comment[];
  /** Those that are new to whoever reads, by id. */
  fresh?: ReadonlySet<string>;
  /** What can be done about a comment, by its id. */
  below?: ReadonlyMap<string, ReactNode>;
}) {
  if (comments.length === 0) return null;
  const [first, rest] = [comments.slice(0, MOST_IN_VIEW), comments.slice(MOST_IN_VIEW)];
  return (
    <>
      <Listed comments={first} fresh={fresh} below={below} />
      {rest.length > 0 && (
        <details className="mt-3" open={rest.some(({ id }) => fresh?.has(id))}>
          <summary className="cursor-pointer font-medium print:hidden">
            {rest.length === 1 ? '1 more comment' : `${rest.length} more comments`}
          </summary>
          <Listed comments={rest} fresh={fresh} below={below} />
        </details>
      )}
    </>
  );
}

function Listed({
  comments,
  fresh,
  below,
}: {
  comments: readonly Comment[];
  fresh: ReadonlySet<string> | undefined;
  below: ReadonlyMap<string, ReactNode> | undefined;
}) {
  return (
    <ul className="mt-3 space-y-4">
      {comments.map(({ id, name, text, at }) => (
        <li key={id} className="border-l-2 border-accent pl-4">
          <p className="text-sm wrap-anywhere text-soft">
            <bdi className="font-medium text-ink">{name}</bdi> · <Moment at={at} />
            {fresh?.has(id) && <span className="font-medium text-accent print:hidden"> · new</span>}
          </p>
          <p dir="auto" className="mt-1 wrap-anywhere whitespace-pre-wrap">
            {text}
          </p>
          {below?.get(id)}
        </li>
      ))}
    </ul>
  );
}
