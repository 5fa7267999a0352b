import Link from 'next/link';
import { DimensionFigures } from '@/app/_components/picture/dimension-figures';
import { dimensionRows } from '@/lib/report/picture/dimension-rows';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';

/** Four looks at an answer, and where they come from. */
export function DimensionBars({ question }: { question: ReportedQuestion }) {
  const { result, withMarks } = question;
  if (result.kind !== 'scored') return null;
  return (
    <div className="mt-4">
      <DimensionFigures rows={dimensionRows(question)} />
      {withMarks && <p className="mt-3 text-sm text-soft">By the grader, without your marks.</p>}
      <p className="mt-3 text-sm text-soft print:hidden">
        <Link
          href="/how-grading-works#dimensions"
          className="finger underline-offset-2 hover:underline"
        >
          How these four are computed
        </Link>
      </p>
    </div>
  );
}
