import type { RatingSheet } from '@/lib/report/self-rating';
import { KeptWordsSender } from '@/app/interview/[id]/report/_components/answer/kept-words-sender';
import { RatingForm } from './rating-form';

/** Before the grades: what the person thinks of their own answers. They may as well not say. */
export function RateFirst({ interview, sheet }: { interview: string; sheet: RatingSheet }) {
  return (
    <article className="under-header max-w-3xl px-4 pt-10 pb-20 sm:px-6">
      <KeptWordsSender
        interview={interview}
        questions={sheet.questions.map(({ id, said }) => ({ id, to: 'report', texts: said }))}
      />
      <p className="text-soft">{sheet.title} · finished</p>
      <h1 className="mt-1 text-3xl">How do you think it went?</h1>
      <p className="mt-3 max-w-xl text-soft">
        Rate your answers before you see the grades. The report then shows where you judge yourself
        harder or kinder than the grader does. Leave out what you like.
      </p>
      {sheet.unanswered.length > 0 && (
        <p className="mt-3 text-soft">{nothingToRate(sheet.unanswered)}</p>
      )}
      <RatingForm interview={interview} questions={sheet.questions} />
    </article>
  );
}

function nothingToRate(numbers: readonly number[]): string {
  const list = new Intl.ListFormat('en').format(numbers.map(String));
  return numbers.length === 1
    ? `Question ${list} has no answer: there is nothing to rate.`
    : `Questions ${list} have no answer: there is nothing to rate.`;
}
