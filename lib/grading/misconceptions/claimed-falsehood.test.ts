import { describe, expect, it } from 'vitest';
import { checkModelReply } from '@/lib/grading/model/check-model-reply';
import type { ModelReplyObject } from '@/lib/grading/model/model-reply';
import { against, reply } from '@/lib/grading/model/sample-reply';

describe('a false claim that a model hears', () => {
  const blue = 'The first thing is that it is blue up there.';
  const accuse = (quote: string): ModelReplyObject => {
    const none = reply();
    return {
      ...none,
      misconceptions: none.misconceptions.map((item, index) =>
        index === 0 ? { ...item, label: 'stated', quote } : item,
      ),
    };
  };
  it('counts when its words say what only the false claim says', () => {
    const text = 'I believe the sky has a green tint.';
    const checked = checkModelReply(accuse(text), against(text));
    expect(checked.verdict.misconceptions[0]?.label).toBe('stated');
  });
  it('does not count when its words are not about it', () => {
    const checked = checkModelReply(accuse('My cat is grey and sleeps all day'), against());
    expect(checked.verdict.misconceptions[0]?.label).toBe('absent');
    expect(checked.findings[0]?.what).toBe('quote_not_about_it');
  });
  it('counts, unsure, in words of its own that say nothing right and that the reply pays nowhere', () => {
    const text = 'The first colour that everybody sees up there is some kind of green.';
    const deps = against(text);
    deps.relatedness.isAbout = () => true;
    deps.falsehoods.isIn = () => false;
    const checked = checkModelReply(accuse(text), deps);
    expect(checked.verdict.misconceptions[0]).toMatchObject({ label: 'stated' });
    expect(checked.verdict.misconceptions[0]?.confidence).toBeLessThan(0.75);
    const paid = accuse(text);
    paid.points[0] = { ...paid.points[0]!, label: 'met', quote: text };
    const [claim] = checkModelReply(paid, deps).verdict.misconceptions;
    expect(claim?.label).toBe('absent');
  });
  it('does not count when its words are a true sentence about the same thing', () => {
    const deps = against(blue);
    const { relatedness } = deps;
    relatedness.isAbout = () => true;
    const checked = checkModelReply(accuse(blue), deps);
    expect(checked.verdict.misconceptions[0]?.label).toBe('absent');
    expect(checked.findings[0]).toMatchObject({ what: 'quote_not_false', quote: blue });
    expect(checked.misquoted).toBe(false);
  });
});
