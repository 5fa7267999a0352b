import { GuideMarkdown } from '@/app/_components/guide-markdown';
import { DimensionFigures } from '@/app/_components/picture/dimension-figures';
import { DrawnSign } from '@/app/_components/picture/drawn-sign';
import { LevelScale } from '@/app/_components/picture/level-scale';
import { SectionLines } from '@/app/_components/picture/section-lines';
import { TimeLines } from '@/app/_components/picture/time-lines';
import { StoryRow } from '@/app/_components/story-row';
import type { Block, HandoutStep, Span } from '@/lib/report/handout/handout';
import type { Sign } from '@/lib/report/picture/signs';
import { HandoutAnswer } from './handout-answer';

/** The blocks of a handout as a page shows them. */
export function HandoutBlocks({ blocks }: { blocks: readonly Block[] }) {
  // The blocks of one section never change their order.
  return blocks.map((block, index) => <HandoutBlock key={index} block={block} />);
}

function HandoutBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3 className="mt-7">{block.text}</h3>;
    case 'text':
      return (
        <p className="mt-3">
          <Spans spans={block.spans} />
        </p>
      );
    case 'list':
      return <Items items={block.items} />;
    case 'figures':
      return (
        <dl className="mt-2 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
          {block.rows.map(({ name, value }) => (
            <div key={name}>
              <dt className="font-medium">{name}</dt>
              <dd className="text-soft tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'level':
    case 'sections':
    case 'time':
    case 'dimensions':
    case 'story':
      return <Picture block={block} />;
    case 'answer':
      return <HandoutAnswer block={block} />;
    case 'steps':
      return <Steps steps={block.steps} />;
    case 'prose':
      return (
        <details data-paper={block.paper} className="mt-4 border-t border-line pt-3">
          <summary className="cursor-pointer font-medium">{block.title}</summary>
          <div className="pt-3 pb-2">
            <GuideMarkdown>{block.markdown}</GuideMarkdown>
          </div>
        </details>
      );
  }
}

/** The pictures of a report, drawn by what draws them on the report itself. */
function Picture({
  block,
}: {
  block: Extract<Block, { kind: 'level' | 'sections' | 'time' | 'dimensions' | 'story' }>;
}) {
  switch (block.kind) {
    case 'level':
      return (
        <div className="mt-3">
          <LevelScale steps={block.steps} />
          <p className="mt-3 text-lg text-pretty">{block.sentence}</p>
        </div>
      );
    case 'sections':
      return <SectionLines picture={block.picture} />;
    case 'time':
      return <TimeLines picture={block.picture} />;
    case 'dimensions':
      return (
        <div className="mt-4">
          <DimensionFigures rows={block.rows} />
        </div>
      );
    case 'story':
      return (
        <div aria-hidden="true" className="mt-4">
          {block.rows.map((row) => (
            <StoryRow key={row.name} {...row} />
          ))}
        </div>
      );
  }
}

function Steps({ steps }: { steps: readonly HandoutStep[] }) {
  return (
    <ol className="mt-3 list-decimal space-y-5 pl-6 marker:font-medium">
      {steps.map(({ section, title, worth, sentences, action }) => (
        <li key={title} className="break-inside-avoid pl-1">
          <p className="font-medium break-words">
            {section === null ? (
              title
            ) : (
              <a href={`#${section}`} className="underline-offset-2 hover:underline">
                {title}
              </a>
            )}
          </p>
          {worth !== null && <p className="text-sm text-soft">{worth}</p>}
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {sentences.map((text) => (
              <li key={text} className="break-words">
                {text}
              </li>
            ))}
          </ul>
          <p className="mt-1 text-sm text-soft">To do: {action}.</p>
        </li>
      ))}
    </ol>
  );
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, index) => (
    <span key={index}>
      {index > 0 && ' '}
      <Words span={span} />
    </span>
  ));
}

function Words({ span: { text, look } }: { span: Span }) {
  switch (look) {
    case 'plain':
      return text;
    case 'strong':
      return <strong className="font-semibold">{text}</strong>;
    case 'soft':
      return <span className="text-soft">{text}</span>;
    case 'warn':
      return <span className="text-warn">{text}</span>;
    case 'said':
      return <q>{text}</q>;
  }
}

const signLooks: Readonly<Record<Sign, string>> = {
  '✓': 'text-good',
  '◐': 'text-warn',
  '○': 'text-soft',
  '✗': 'text-bad',
  '≠': 'text-bad',
  '⇄': 'text-warn',
};

function Items({ items }: { items: Extract<Block, { kind: 'list' }>['items'] }) {
  const isSigned = items.some(({ sign }) => sign !== null);
  return (
    <ul className={isSigned ? 'mt-2 space-y-3' : 'mt-2 list-disc space-y-1.5 pl-5'}>
      {items.map(({ sign, lines }, index) => (
        <li key={index} className={isSigned ? 'grid grid-cols-[1.5rem_1fr]' : ''}>
          {sign !== null && (
            <span className={signLooks[sign]}>
              <DrawnSign of={sign} />
            </span>
          )}
          <div className="min-w-0 break-words">
            {lines.map((spans, place) => (
              <p key={place} className={place > 0 ? 'text-[0.94em]' : ''}>
                <Spans spans={spans} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
