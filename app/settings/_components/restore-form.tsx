'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { z } from 'zod';
import { Button, buttonClass } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import { send } from '@/lib/browser/transport';

type State =
  | { readonly kind: 'idle' | 'sending' | 'restored' | 'unreachable' }
  | { readonly kind: 'refused'; readonly sentence: string };

const restored = z.object({ restored: z.literal(true) });

/** Brings a person's interviews into this browser by their code. */
export function RestoreForm({ replaces }: { replaces: boolean }) {
  const router = useRouter();
  const [code, setCode] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const submit = async () => {
    if (code.trim() === '') {
      setState({ kind: 'refused', sentence: 'Type or paste the code first.' });
      return;
    }
    setState({ kind: 'sending' });
    const reply = await send('POST', '/api/restore', restored, { code: code.trim().slice(0, 80) });
    if (reply.kind === 'ok') {
      setState({ kind: 'restored' });
      setCode('');
      router.refresh();
    } else setState(reply);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor="restore-code" className="block">
        Restore code
      </label>
      <p id="restore-about" className="text-sm text-soft">
        20 letters and digits; capitals, spaces and dashes make no difference.
        {replaces &&
          ' This browser then shows the interviews of that code instead of the present ones; keep the code above to come back to these.'}
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        <input
          id="restore-code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          aria-describedby="restore-about"
          aria-invalid={state.kind === 'refused'}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="XXXXX-XXXXX-XXXXX-XXXXX"
          className="min-h-11 w-full max-w-80 rounded-lg border border-line-strong bg-surface px-3 font-mono placeholder:text-soft"
        />
        <Button type="submit" look="primary" disabled={state.kind === 'sending'}>
          {state.kind === 'sending' ? 'Looking …' : 'Bring them back'}
        </Button>
      </div>
      <div className="mt-4 empty:hidden">
        <Result state={state} />
      </div>
    </form>
  );
}

function Result({ state }: { state: State }) {
  switch (state.kind) {
    case 'idle':
    case 'sending':
      return null;
    case 'restored':
      return (
        <Notice look="good" title="Your interviews are back in this browser" role="status">
          <p>
            <Link href="/" className={buttonClass('secondary')}>
              See them on the home page
            </Link>
          </p>
        </Notice>
      );
    case 'unreachable':
      return (
        <Notice look="warn" role="alert">
          <p>The server could not be reached. The code is still in the box; try again.</p>
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
