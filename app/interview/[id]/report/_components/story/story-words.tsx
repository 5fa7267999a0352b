import { PartLetters } from '@/app/_components/story-row';
import { starParts } from '@/lib/grading/model/model-reply';
import { countedIn, type Counted } from '@/lib/grading/story/story-shares';
import type { Story, StoryPart } from '@/lib/grading/story/story';
import type { TurnReport } from '@/lib/report/question/question-report';
import { partLetters } from '@/lib/report/picture/story-rows';
import { partNames } from '@/lib/report/question/story-sentence';

const looks: Readonly<Record<StoryPart, string>> = {
  situation: 'decoration-dotted',
  task: 'decoration-dashed',
  action: 'decoration-solid',
  result: 'decoration-double',
  reflection: 'decoration-wavy',
};

/** The answer, word for word, each stretch with the letter of the part that it tells. */
export function StoryWords({ story, turns }: { story: Story; turns: readonly TurnReport[] }) {
  const counted = countedIn(story.sentences);
  const told = starParts.filter((part) => story.sentences.some((it) => it.part === part));
  if (told.length === 0) return null;
  return (
    <div className="mt-5 rounded-card bg-surface p-5 ring-1 ring-line">
      <h4 className="text-sm font-medium text-soft">Your words, by part</h4>
      {turns.map(({ id, text }) => (
        <p key={id} className="mt-2 leading-relaxed break-words whitespace-pre-wrap">
          {stretchesIn(
            text,
            counted.filter(({ turn }) => turn === id),
          ).map(({ start, words, part, isAside }) =>
            part === 'none' ? (
              <span key={start}>
                {hasWords.test(words) && <span className="sr-only">In no part: </span>}
                {words}
              </span>
            ) : (
              <span key={start}>
                <span className="sr-only">
                  {isAside ? `Counts with the ${partNames[part].toLowerCase()}` : partNames[part]}
                  :{' '}
                </span>
                {!isAside && (
                  <b
                    aria-hidden="true"
                    className="mr-1 rounded-sm bg-accent-wash px-1 text-xs font-semibold text-accent"
                  >
                    {partLetters[part]}
                  </b>
                )}
                <span
                  className={`underline decoration-accent/60 decoration-2 underline-offset-4 ${looks[part]}`}
                >
                  {words}
                </span>
              </span>
            ),
          )}
        </p>
      ))}
      <PartLetters parts={told} className="mt-4 border-t border-line pt-3" />
    </div>
  );
}

/** More than the marks and blanks between two stretches. */
const hasWords = /[\p{L}\p{N}]/u;

interface Stretch {
  readonly start: number;
  readonly words: string;
  readonly part: StoryPart | 'none';
  readonly isAside: boolean;
}

/** The whole text in a row of stretches; what stands between two of them belongs to none. */
function stretchesIn(text: string, sentences: readonly Counted[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const rest = (end: number) => {
    if (end > from)
      stretches.push({ start: from, words: text.slice(from, end), part: 'none', isAside: false });
  };
  for (const { start, end, part, isAside } of sentences) {
    rest(start);
    stretches.push({ start, words: text.slice(start, end), part, isAside });
    from = end;
  }
  rest(text.length);
  return stretches;
}
