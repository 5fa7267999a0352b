import Link from 'next/link';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
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
        {retold.pieces.map(({ text, isNew, leaveOut }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- pieces never move
          <span key={index}>
            {isNew ? (
              <ins className="bg-accent-wash decoration-accent">{text}</ins>
            ) : leaveOut ? (
              <del className="text-soft">
                <span aria-hidden="true">− </span>
                {text}
              </del>
            ) : (
              text
            )}{' '}
          </span>
        ))}
      </p>
      <p className="mt-2 print:hidden">
        <Link href={retell} className="text-accent underline underline-offset-2">
          See before and after
        </Link>
      </p>
    </details>
  );
}
