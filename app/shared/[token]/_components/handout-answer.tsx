import {
  stretchNames,
  type Block,
  type MarkedStretch,
  type StretchKind,
} from '@/lib/report/handout/handout';
import { staysWhole } from '@/lib/report/handout/paper-whole';

const looks: Record<StretchKind, string> = {
  misconception: 'bg-bad-wash decoration-bad decoration-wavy',
  met: 'bg-good-wash decoration-good decoration-solid',
  partial: 'bg-warn-wash decoration-warn decoration-dashed',
  beyond: 'bg-accent-wash decoration-accent decoration-dotted',
  claimed: 'bg-accent-wash decoration-accent decoration-double',
  denied: 'bg-sunken decoration-line-strong decoration-dotted',
  added: 'bg-accent-wash decoration-accent decoration-double',
  corrected: 'bg-good-wash decoration-good decoration-wavy',
  against: 'bg-bad-wash decoration-bad decoration-wavy',
  'left-out': 'bg-transparent decoration-line-strong line-through',
  retold: 'bg-accent-wash decoration-accent decoration-solid',
  'to-tell': 'bg-warn-wash decoration-warn decoration-dashed',
};
const marked = 'rounded-sm text-ink underline decoration-2 underline-offset-4';

/** What was said, with its marks and what each of them means. */
export function HandoutAnswer({
  block: { title, asked, stretches },
}: {
  block: Extract<Block, { kind: 'answer' }>;
}) {
  const kinds = [...new Set(stretches.flatMap(({ kind }) => kind ?? []))];
  return (
    <div
      data-paper-whole={staysWhole(stretches.map(({ text }) => text))}
      className="mt-5 rounded-card bg-surface p-5 ring-1 ring-line"
    >
      <h3 className="text-sm font-medium text-soft">{title}</h3>
      {asked !== null && <p className="mt-1 text-soft italic">{asked}</p>}
      <p dir="auto" className="mt-1 break-words whitespace-pre-wrap">
        {stretches.map((stretch, index) => (
          <Stretch key={index} stretch={stretch} />
        ))}
      </p>
      {kinds.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-3 text-sm text-soft">
          {kinds.map((kind) => (
            <li key={kind}>
              <span className={`px-1 ${marked} ${looks[kind]}`}>like this</span>{' '}
              {stretchNames[kind]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Stretch({ stretch: { text, kind, numbers } }: { stretch: MarkedStretch }) {
  if (kind === null) return text;
  return (
    <>
      <mark className={`${marked} ${looks[kind]}`}>{text}</mark>
      {numbers.map((number) => (
        <sup key={number} className="px-0.5 text-xs font-semibold text-accent">
          {number}
        </sup>
      ))}
    </>
  );
}
