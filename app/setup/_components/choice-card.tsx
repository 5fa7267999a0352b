import { useId, type ReactNode } from 'react';

/** A radio button as a card: its title is its name, the rest describes it. */
export function ChoiceCard({
  group,
  checked,
  onChoose,
  title,
  children,
}: {
  group: string;
  checked: boolean;
  onChoose: () => void;
  title: string;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <label className="flex min-h-11 cursor-pointer gap-3 rounded-card border border-line bg-surface px-4 py-3 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name={group}
        checked={checked}
        onChange={onChoose}
        aria-labelledby={`${id}-title`}
        {...(children !== undefined && { 'aria-describedby': `${id}-about` })}
        className="mt-1 size-4.5 shrink-0 scroll-mb-56 accent-accent outline-none"
      />
      <span className="min-w-0">
        <span id={`${id}-title`} className="block font-semibold">
          {title}
        </span>
        {children !== undefined && (
          <span id={`${id}-about`} className="mt-0.5 block text-sm text-soft">
            {children}
          </span>
        )}
      </span>
    </label>
  );
}
