import { describe, expect, it } from 'vitest';
import { checkKey } from '@/lib/grading/check-key';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { checkGuide } from '@/lib/guide/check-guide';
import { renderFault } from '@/lib/guide/content-fault';
import { readGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';

describe('the answer key', () => {
  const { guide, faults } = readGuide(contentFiles('content'), 'ai-engineer');

  const grader = new EmbeddedGrader(graderKnowledge('content', guide));

  it('has forty questions in eleven sections, in the order of the guide', () => {
    expect(guide.head.sections).toHaveLength(11);
    const ids = Array.from({ length: 40 }, (_, i) => `q${String(i + 1).padStart(2, '0')}`);
    expect(guide.questions.map(({ id }) => id)).toEqual(ids);
    expect([...guide.rubrics.keys()]).toEqual(ids);
  });

  it('writes a formula that stands alone on lines of its own: in one line it would be text, and wider than a phone', () => {
    const inOneLine = contentFiles('content/guides').filter(({ text }) =>
      /^.*\$\$.+\$\$.*$/mu.test(text),
    );
    expect(inOneLine.map(({ path }) => path)).toEqual([]);
  });

  it('is without a fault', () => {
    expect([...faults, ...checkGuide(guide), ...checkKey(guide, grader)].map(renderFault)).toEqual(
      [],
    );
  }, 180_000);
});
