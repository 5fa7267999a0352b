import type { ReactNode } from 'react';

const looks = {
  info: 'border-line bg-sunken',
  good: 'border-good/40 bg-good-wash',
  warn: 'border-warn/50 bg-warn-wash',
  bad: 'border-bad/50 bg-bad-wash',
} as const;

/** A message about the state of things: what happened and what to do. `role` makes it announced. */
export function Notice({
  look = 'info',
  title,
  children,
  role,
}: {
  look?: keyof typeof looks;
  title?: string;
  children: ReactNode;
  role?: 'status' | 'alert';
}) {
  return (
    <div role={role} className={`rounded-card border px-4 py-3 ${looks[look]}`}>
      {title !== undefined && <p className="font-semibold">{title}</p>}
      <div className="[&>*+*]:mt-2">{children}</div>
    </div>
  );
}
