import { StoryRow } from '@/app/_components/story-row';
import { partNames } from '@/lib/report/question/story-sentence';
import { starParts } from '@/lib/grading/model/model-reply';
import { usualShare } from '@/lib/grading/story/story';
import { wordShares } from '@/lib/grading/story/story-shares';
import type { StoryText } from '@/lib/practice/banked-story';
import { percent } from '@/lib/report/percent';

/** How long each part is, above how long it usually is. A picture with a sentence for those who do not see it. */
export function PartShares({ parts }: { parts: StoryText['parts'] }) {
  const shares = wordShares(starParts.map((part) => ({ part, quote: parts[part] })));
  const yours = starParts.map((part) => ({ part, share: shares[part] }));
  if (yours.every(({ share }) => share === 0)) return null;
  const usual = starParts.map((part) => ({ part, share: usualShare[part] ?? 0 }));
  const sentence = yours
    .map(({ part, share }) => `${partNames[part]} ${percent(share)}`)
    .join(', ');
  return (
    <div className="mt-2 max-w-xl">
      <p className="sr-only">Share of the words: {sentence}.</p>
      <div aria-hidden="true">
        <StoryRow name="Yours" pieces={yours} />
        <StoryRow name="Usual" pieces={usual} />
      </div>
    </div>
  );
}
