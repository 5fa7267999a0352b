import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { alsoSays, overlaps } from './overlaps';
import { asSentence, standsAlone } from './source-answers';

const { rubrics } = readWholeGuide(contentFiles('content'), 'ai-engineer');

describe('a label on a key sentence', () => {
  it.each(Object.entries(overlaps))('is of a sentence of another point: %s', (point, labels) => {
    const others = rubrics.get(point.slice(0, point.indexOf('.')))?.points ?? [];
    const sentences = new Set(
      others
        .filter(({ id }) => id !== point)
        .flatMap(({ statement, wordings }) => [statement, ...wordings])
        .filter(standsAlone)
        .map(asSentence),
    );
    const labelled = [...labels.says, ...labels.does_not];
    expect(labelled.filter((sentence) => !sentences.has(sentence))).toEqual([]);
    expect(new Set(labelled).size).toBe(labelled.length);
  });

  it('counts only where it was read: unread sentences say nothing of the other point', () => {
    expect(alsoSays('Owner OR user OR group.', 'q28.fields')).toBe(true);
    expect(alsoSays('A sentence that nobody has read.', 'q28.fields')).toBe(false);
  });
});
