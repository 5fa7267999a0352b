import { dimensionsComputed } from '@/lib/report/question/dimension-words';
import { dimensionTitles } from '@/lib/report/picture/dimension-rows';
import { dimensionNames } from '@/lib/report/question/dimensions';
import { Explained, Terms } from './explained';

/** The four looks at an answer, and how each is computed. */
export function DimensionTerms() {
  return (
    <Explained id="dimensions" title="Four looks at an answer">
      <p>
        Beside its score every answer has four figures from 0 to 100. They are counted from the same
        findings and from where things stand in your words, and they change no score. None of them
        grows with the length of an answer.
      </p>
      <Terms
        terms={dimensionNames.map((name) => ({
          term: dimensionTitles[name],
          means: dimensionsComputed[name],
        }))}
      />
    </Explained>
  );
}
