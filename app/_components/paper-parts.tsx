import { paperParts } from '@/lib/report/handout/handout';

/** What is to be on paper beside the report itself. The print styles read the boxes: nothing else keeps the choice. */
export function PaperParts() {
  return (
    <div
      role="group"
      aria-label="On paper"
      className="flex flex-wrap items-center gap-x-5 text-sm print:hidden"
    >
      <span aria-hidden="true" className="text-soft max-sm:w-full">
        When printed:
      </span>
      {paperParts.map(([part, words]) => (
        <label key={part} className="flex min-h-11 cursor-pointer items-center gap-2.5">
          <input id={`paper-${part}`} type="checkbox" className="size-4.5 accent-accent" />
          {words}
        </label>
      ))}
    </div>
  );
}
