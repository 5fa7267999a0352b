'use client';
import { useRouter } from 'next/navigation';
import { createContext, use, useRef, useState, useTransition, type ReactNode } from 'react';
import { z } from 'zod';
import { Button } from '@/app/_components/button';
import { newId } from '@/lib/browser/new-id';
import { send } from '@/lib/browser/transport';
import { LONGEST_COMMENT, LONGEST_NAME } from '@/lib/report/handout/comment';

interface Desk {
  readonly token: string;
  readonly name: string;
  readonly setName: (name: string) => void;
}

const DeskContext = createContext<Desk | null>(null);
const kept = z.object({ state: z.literal('kept') });
const field =
  'mt-1 block w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-ink';

/** Where a reader comments: the name they chose once stays for the next question. */
export function CommentDesk({ token, children }: { token: string; children: ReactNode }) {
  const [name, setName] = useState('');
  return <DeskContext value={{ token, name, setName }}>{children}</DeskContext>;
}

/** A comment on one question, under a name. */
export function CommentForm({ question, number }: { question: string; number: number }) {
  const desk = use(DeskContext);
  if (!desk) throw new Error('Comments are left inside a CommentDesk.');
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (isKept: boolean) => {
    setOpen(false);
    setDone(isKept);
    button.current?.focus();
  };
  return (
    <div className="mt-3 print:hidden">
      <Button
        ref={button}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          setDone(false);
        }}
      >
        Leave a comment<span className="sr-only"> on question {number}</span>
      </Button>
      {open && <Fields desk={desk} question={question} onClose={close} />}
      <p role="status" className="mt-2 text-sm text-good empty:hidden">
        {done && 'Your comment is kept. Whoever shared this sees it in their report.'}
      </p>
    </div>
  );
}

/** Sends one comment, however often: the id stays until the server has it. */
function useSending(desk: Desk, question: string, onKept: () => void) {
  const router = useRouter();
  const [id, setId] = useState(newId);
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  const [, startRefresh] = useTransition();
  const submit = async (text: string) => {
    if (sending) return;
    setSending(true);
    setProblem(undefined);
    const remark = { question, name: desk.name, text };
    const reply = await send('POST', `/api/shared/${desk.token}/comments`, kept, { id, remark });
    setSending(false);
    if (reply.kind === 'refused') {
      // What was sent before is kept as it was: the new words go as a comment of their own.
      if (reply.code === 'comment_kept_before') setId(newId());
      return setProblem(reply.sentence);
    }
    if (reply.kind === 'unreachable')
      return setProblem('The server could not be reached. Your words are still here; try again.');
    startRefresh(() => router.refresh());
    onKept();
  };
  return { problem, sending, submit };
}

function Fields({
  desk,
  question,
  onClose,
}: {
  desk: Desk;
  question: string;
  onClose: (isKept: boolean) => void;
}) {
  const [text, setText] = useState('');
  const { problem, sending, submit } = useSending(desk, question, () => onClose(true));
  return (
    <form
      className="mt-3 space-y-3 rounded-card border border-line bg-sunken p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(text);
      }}
    >
      <label className="block text-sm font-medium">
        Your name
        <input
          className={field}
          value={desk.name}
          onChange={(event) => desk.setName(event.target.value)}
          required
          autoComplete="name"
        />
      </label>
      <TooLong text={desk.name} most={LONGEST_NAME} />
      <label className="block text-sm font-medium">
        Comment
        <textarea
          className={`${field} min-h-24`}
          value={text}
          onChange={(event) => setText(event.target.value)}
          required
        />
      </label>
      <TooLong text={text} most={LONGEST_COMMENT} />
      <p className="text-sm text-soft">
        Whoever has this link reads it. It can’t be changed afterwards; whoever shared the report
        can delete it.
      </p>
      {problem !== undefined && (
        <p role="alert" className="text-sm text-bad">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" aria-disabled={sending}>
          {sending ? 'Sending …' : 'Send comment'}
        </Button>
        <Button onClick={() => onClose(false)}>Cancel</Button>
      </div>
    </form>
  );
}

/** Says by how much a text is too long: a pasted end is never cut off unseen. */
function TooLong({ text, most }: { text: string; most: number }) {
  const over = text.trim().length - most;
  return (
    <p role="status" className="text-sm text-bad empty:hidden">
      {over > 0 &&
        `${over.toLocaleString('en')} characters too many: ${most.toLocaleString('en')} fit.`}
    </p>
  );
}
