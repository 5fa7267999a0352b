import type { ReactNode } from 'react';

/** A part of the page under its own heading. */
export function Explained({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-12 [&>p+p]:mt-3">
      <h2 id={id} className="mb-3 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A list of terms with what each means. */
export function Terms({
  terms,
}: {
  terms: readonly { readonly term: string; readonly means: ReactNode }[];
}) {
  return (
    <dl className="mt-4 space-y-3">
      {terms.map(({ term, means }) => (
        <div key={term} className="grid gap-x-6 sm:grid-cols-[10rem_1fr]">
          <dt className="font-semibold">{term}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
