import { listed } from '@/lib/report/statements/wording';
import { isolated } from '@/lib/speech/entered-text';
import type { Comment } from './comment';

/** So many are named before the rest is counted. */
const MOST_NAMED = 2;

/** "1 new comment from Ada": how many, and who left them, in the order they came. */
export function commentNews(comments: readonly Pick<Comment, 'name'>[]): string {
  const names = [...new Set(comments.map(({ name }) => name))];
  const named = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
  const others = names.length - named.length;
  const shown = [...named.map(isolated), ...(others > 0 ? [`${others} others`] : [])];
  const count = comments.length === 1 ? '1 new comment' : `${comments.length} new comments`;
  return `${count} from ${listed(shown)}`;
}
