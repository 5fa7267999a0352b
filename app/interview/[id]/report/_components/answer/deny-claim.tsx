import type { Objection } from '@/lib/grading/contest';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import { Deny } from './deny';

type Meant = Extract<Objection, { kind: 'deny' }>['meant'];

const marks: Readonly<Record<Meant, { readonly words: string; readonly said: string }>> = {
  absent: {
    words: 'I did not claim this',
    said: 'You say you did not claim this: with your marks nothing is taken off for it.',
  },
  stated: {
    words: 'I did not put this right',
    said: 'You say you held to it: with your marks all of it is taken off.',
  },
  corrected: {
    words: 'I put this right',
    said: 'You say you put it right: with your marks it costs half as much.',
  },
};

/** What a person can say against something that is to be put right: that they did not claim it, or what became of it. */
export function DenyClaim({
  found: { id, label, denied, meant },
}: {
  found: Pick<MisconceptionReport, 'id' | 'label' | 'denied' | 'meant'>;
}) {
  const own: Meant | null = denied ? 'absent' : meant;
  const open: readonly Meant[] = ['absent', label === 'stated' ? 'corrected' : 'stated'];
  return (
    <div className="flex flex-wrap gap-x-6">
      {(own === null ? open : [own]).map((each) => (
        <Deny
          key={each}
          objection={{ kind: 'deny', misconception: id, meant: each }}
          of={id}
          denied={own !== null}
          about="to put right"
          {...marks[each]}
        />
      ))}
    </div>
  );
}
