'use client';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/app/_components/button';
import { MOST_RETOLD_CHARS } from '@/lib/grading/story/retelling';
import type { StoryPart } from '@/lib/grading/story/story';
import { useRetelling } from './use-retelling';

/** Loaded only when somebody wants to speak. */
const SayIt = lazy(async () => ({ default: (await import('./say-it')).SayIt }));

/** The part in new words, typed or said. */
export function RetellForm({
  interview,
  question,
  part,
  name,
}: {
  interview: string;
  question: string;
  part: StoryPart;
  name: string;
}) {
  const [audio, setAudio] = useState<AudioContext | null>(null);
  const words = useRetelling({ interview, question, part });
  return (
    <form
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        void words.keep();
      }}
    >
      <label htmlFor="retold" className="sr-only">
        The {name} in your own words
      </label>
      <textarea
        id="retold"
        value={words.text}
        readOnly={words.busy}
        maxLength={MOST_RETOLD_CHARS}
        rows={4}
        placeholder="In your own words"
        onChange={(event) => words.write(event.target.value)}
        className="field-sizing-content max-h-[50dvh] min-h-28 w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
      />
      {audio && (
        <Suspense fallback={<p className="text-sm text-soft">Getting the sound ready …</p>}>
          <SayIt
            interview={interview}
            audio={audio}
            onWords={words.say}
            onEnd={() => setAudio(null)}
          />
        </Suspense>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        <Button type="submit" look="primary" aria-disabled={words.busy}>
          {words.busy ? 'Reading it …' : 'Put it into the story'}
        </Button>
        {!audio && <Button onClick={() => setAudio(new AudioContext())}>Say it aloud</Button>}
      </div>
      {words.problem !== undefined && (
        <p role="alert" className="mt-2 text-bad">
          {words.problem}
        </p>
      )}
    </form>
  );
}
