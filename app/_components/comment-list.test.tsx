import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Comment } from '@/lib/report/handout/comment';
import { CommentList } from './comment-list';

const comments = (count: number): Comment[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    share: '00000000-0000-4000-8000-000000000001',
    question: 'q01',
    name: `Reader ${n}`,
    text: `Words ${n}.`,
    at: 0,
  }));
const shown = (count: number) => renderToString(<CommentList comments={comments(count)} />);

it('three comments are in view, and however many more there are, they are folded away', () => {
  expect(shown(3)).not.toContain('<details');
  const [inView = '', folded = ''] = shown(40).split('<details');
  expect(inView.match(/<li/gu)).toHaveLength(3);
  expect(folded.match(/<li/gu)).toHaveLength(37);
  expect(folded).toContain('37 more comments');
  expect(shown(4)).toContain('1 more comment<');
});

it('a name and a text can not turn around what stands beside them', () => {
  expect(shown(1)).toMatch(/<bdi[^>]*>Reader 0<\/bdi>/u);
  expect(shown(1)).toMatch(/<p dir="auto"[^>]*>Words 0\.<\/p>/u);
});
