import Link from 'next/link';
import { useRef } from 'react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import { useLive } from './kept-choices';
import type { StartState } from './use-start';

/** Always in view: what the choices lead to, and the button that starts it. */
export function StartBar({
  sentence,
  ready,
  state,
  onStart,
}: {
  sentence: string;
  /** False when nothing fits: the sentence then says what to change. */
  ready: boolean;
  state: StartState;
  onStart: () => void;
}) {
  const live = useLive();
  const says = useRef<HTMLParagraphElement>(null);
  const busy = state.kind === 'starting' || state.kind === 'ending';
  return (
    <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-paper px-4 pt-3 pb-4 sm:-mx-6 sm:px-6">
      <div className="space-y-3 pb-3 empty:hidden">
        <Trouble state={state} />
      </div>
      <div className="flex flex-col gap-3 sm:flex-row sm:items-center sm:justify-between sm:gap-6">
        <p
          ref={says}
          id="offer"
          role="status"
          tabIndex={-1}
          className={ready ? '' : 'font-medium text-bad'}
        >
          {sentence}
        </p>
        <Button
          look="primary"
          className={`shrink-0 sm:min-w-44 ${ready ? '' : 'cursor-not-allowed opacity-60'}`}
          disabled={!live || busy}
          aria-disabled={!ready}
          aria-describedby="offer"
          onClick={() => (ready ? onStart() : says.current?.focus())}
        >
          {buttonWords[state.kind]}
        </Button>
      </div>
    </div>
  );
}

const buttonWords: Record<StartState['kind'], string> = {
  idle: 'Start interview',
  starting: 'Starting …',
  ending: 'Ending the other …',
  unreachable: 'Try again',
  unfinished: 'Start interview',
  refused: 'Start interview',
};

function Trouble({ state }: { state: StartState }) {
  switch (state.kind) {
    case 'idle':
    case 'starting':
    case 'ending':
      return null;
    case 'unreachable':
      return (
        <Notice look="warn" role="alert">
          <p>The server could not be reached. Your choices are kept; try again in a moment.</p>
        </Notice>
      );
    case 'unfinished':
      return (
        <Notice look="warn" role="alert">
          <p>
            {state.sentence}{' '}
            <Link href="/" className="underline underline-offset-2">
              See it on the home page
            </Link>
          </p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice look="bad" role="alert">
          <p>{state.sentence}</p>
        </Notice>
      );
  }
}
