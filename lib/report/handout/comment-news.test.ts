import { describe, expect, it } from 'vitest';
import { commentNews } from './comment-news';

const from = (...names: string[]) => commentNews(names.map((name) => ({ name })));

describe('news of comments', () => {
  it('count them, and name each person once', () => {
    expect(from('Ada')).toBe('1 new comment from Ada');
    expect(from('Ada', 'Ada')).toBe('2 new comments from Ada');
    expect(from('Ada', 'Bo', 'Ada')).toBe('3 new comments from Ada and Bo');
    expect(from('Ada', 'Bo', 'Cy')).toBe('3 new comments from Ada, Bo and Cy');
  });
  it('count people whom it would take long to name, and never one of them alone', () => {
    expect(from('Ada', 'Bo', 'Cy', 'Di')).toBe('4 new comments from Ada, Bo and 2 others');
  });
  it('end where a name ends that turns text around', () => {
    expect(from('A\u202eda')).toContain('\u2068A\u202eda\u2069');
  });
});
