'use client';
import { useRef, useState, type Ref } from 'react';
import { Button } from '@/app/_components/button';
import type { Evidence } from '@/lib/grading/verdict';
import { useDesk, type TickableTurn } from './contest-desk';
import { Problem } from '@/app/interview/[id]/report/_components/problem';

/** The answer as a list of sentences to tick. */
export function WordsForm({
  onKeep,
  onCancel,
}: {
  onKeep: (evidence: readonly Evidence[]) => Promise<void>;
  onCancel: () => void;
}) {
  const { turns, busy } = useDesk();
  const [ticked, setTicked] = useState<readonly Evidence[]>([]);
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const tick = (next: readonly Evidence[]) => {
    setTicked(next);
    setMissing(false);
  };
  const submit = () => {
    if (busy) return;
    if (ticked.length > 0) return void onKeep(inOrder(ticked, turns));
    setMissing(true);
    first.current?.focus();
  };
  return (
    <form
      className="mt-2 rounded-lg border border-line-strong bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset>
        <legend className="font-medium">Which of your words say this?</legend>
        <p className="text-sm text-soft">
          Tick each sentence that does. The grader’s score stays as it is; a second score with your
          marks stands beside it.
        </p>
        <div className="mt-2 max-h-[60dvh] space-y-3 overflow-y-auto">
          {turns.map((turn, index) => (
            <Turn
              key={turn.id}
              turn={turn}
              named={turns.length > 1}
              first={index === 0 ? first : null}
              ticked={ticked}
              onChange={tick}
            />
          ))}
        </div>
      </fieldset>
      <Problem>{missing ? 'Tick at least one sentence first.' : undefined}</Problem>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? 'Keeping …' : 'Keep my mark'}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

function Turn({
  turn: { id, heading, stretches },
  named,
  first,
  ticked,
  onChange,
}: {
  turn: TickableTurn;
  named: boolean;
  first: Ref<HTMLInputElement>;
  ticked: readonly Evidence[];
  onChange: (ticked: readonly Evidence[]) => void;
}) {
  return (
    <div>
      {named && <p className="text-sm text-soft">{heading}</p>}
      <ul>
        {stretches.map(({ start, end, text }, index) => {
          const isThis = (quote: Evidence) => quote.turn === id && quote.start === start;
          const checked = ticked.some(isThis);
          return (
            <li key={start}>
              <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-1 py-2 hover:bg-sunken has-checked:bg-accent-wash">
                <input
                  ref={index === 0 ? first : null}
                  type="checkbox"
                  checked={checked}
                  onChange={() =>
                    onChange(
                      checked
                        ? ticked.filter((quote) => !isThis(quote))
                        : [...ticked, { turn: id, start, end, quote: text }],
                    )
                  }
                  className="mt-1 size-4.5 shrink-0 accent-accent"
                />
                <span className="min-w-0 break-words">{text}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** In the order they were said, whatever the order of ticking. */
function inOrder(ticked: readonly Evidence[], turns: readonly TickableTurn[]): Evidence[] {
  const place = (id: string) => turns.findIndex((turn) => turn.id === id);
  return ticked.toSorted((a, b) => place(a.turn) - place(b.turn) || a.start - b.start);
}
