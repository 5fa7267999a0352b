import Link from 'next/link';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { RetoldPieces } from './retold-pieces';
import { retoldTitle, retoldWords, struckRetoldWords } from '@/lib/report/handout/retold-words';

/** The story as it was told again after the interview; below it stands what was told in it. */
export function RetoldSince({
  retold,
  retell,
}: {
  retold: NonNullable<ReportedQuestion['retold']>;
  retell: string;
}) {
  return (
    <details className="mt-4 border-l-2 border-good pl-4">
      <summary className="cursor-pointer font-medium">{retoldTitle}</summary>
      <p className="mt-1 break-after-avoid text-soft">
        {retoldWords(retold)}
        {retold.pieces.some(({ leaveOut }) => leaveOut) && ` ${struckRetoldWords}`}
      </p>
      <p className="mt-2 break-words">
        <RetoldPieces pieces={retold.pieces} />
      </p>
      <p className="mt-2 print:hidden">
        <Link href={retell} className="text-accent underline underline-offset-2">
          See before and after
        </Link>
      </p>
    </details>
  );
}
