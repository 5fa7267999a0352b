import type { StoryPart } from '@/lib/grading/story/story';
import { MOST_PART_CHARS } from '@/lib/practice/banked-story';
import { partNames } from '@/lib/report/question/story-sentence';
import { partAsks } from './part-asks';

/** One part of a story. */
export function PartField({
  part,
  value,
  onChange,
}: {
  part: StoryPart;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = `story-${part}`;
  return (
    <div>
      <label htmlFor={id} className="block font-medium">
        {partNames[part]}
      </label>
      <p id={`${id}-asks`} className="text-sm text-soft">
        {partAsks[part]}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-asks`}
        value={value}
        maxLength={MOST_PART_CHARS}
        rows={part === 'action' ? 6 : 3}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 field-sizing-content max-h-[50dvh] min-h-20 w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
      />
    </div>
  );
}
