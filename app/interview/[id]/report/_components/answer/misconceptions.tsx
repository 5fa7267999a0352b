import type { ReactNode } from 'react';
import { misconceptionDoubt } from '@/lib/report/question/doubt-sentence';
import { referenceOn, type InReference as InReferences } from '@/lib/report/question/in-reference';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import { Confidence } from './point-list';

/** What was said that is not right: the words, and the correction. */
export function Misconceptions({
  misconceptions,
  below,
  inReference = [],
  withConfidence = false,
}: {
  misconceptions: readonly MisconceptionReport[];
  /** Where the reference says the truth. */
  inReference?: InReferences;
  /** What a person can do about a misconception, by its id. */
  below?: ReadonlyMap<string, ReactNode>;
  withConfidence?: boolean;
}) {
  if (misconceptions.length === 0) return null;
  return (
    <div className="mt-6">
      <h3>To put right</h3>
      <ul className="mt-2 space-y-4">
        {misconceptions.map((misconception) => {
          const { id, claim, correction, evidence, label, confidence, doubt, denied } =
            misconception;
          return (
            <li
              key={id}
              id={id}
              className={`border-l-2 pl-4 ${denied ? 'border-line-strong' : 'border-bad'}`}
            >
              <p>
                You said: {evidence.map(({ quote }) => `“${quote}”`).join(' … ')}
                {withConfidence && <Confidence of={confidence} />}
              </p>
              <p className="text-soft">What this says: {claim}</p>
              {doubt && <p className="text-sm text-warn">{misconceptionDoubt(doubt)}</p>}
              <p className="mt-1 font-medium">{correction}</p>
              <InReference told={referenceOn(id, inReference)} />
              {label === 'corrected' && (
                <p className="text-sm text-good">You corrected it later: it costs half as much.</p>
              )}
              {label === 'doubted' && (
                <p className="text-sm text-good">You doubted it yourself: it costs half as much.</p>
              )}
              {below?.get(id)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function InReference({ told }: { told: ReturnType<typeof referenceOn> }) {
  if (told === null) return null;
  return (
    <p className="text-sm text-soft">
      {told.label} {told.sentence !== null && <q>{told.sentence}</q>}
    </p>
  );
}
