import Link from 'next/link';

/** Just these questions, and the way back to all of them. */
export function PractiseAgain({
  questions,
}: {
  questions: readonly { readonly id: string; readonly prompt: string }[];
}) {
  return (
    <section
      aria-labelledby="again"
      className="rounded-card border border-accent bg-accent-wash px-4 py-3"
    >
      <h2 id="again" className="text-xl">
        Practise {questions.length === 1 ? 'this question' : `these ${questions.length} questions`}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {questions.map(({ id, prompt }) => (
          <li key={id}>{prompt}</li>
        ))}
      </ul>
      <p className="mt-3">
        <Link href="/setup" className="finger text-accent underline underline-offset-2">
          Choose from all questions instead
        </Link>
      </p>
    </section>
  );
}
