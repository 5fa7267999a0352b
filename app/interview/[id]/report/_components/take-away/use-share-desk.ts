'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { z } from 'zod';
import { send } from '@/lib/browser/transport';
import type { Include } from '@/lib/report/handout/include';
import type { ShareDays } from '@/lib/report/handout/share';

export type ShareOrder =
  | {
      readonly kind: 'make';
      readonly id: string;
      readonly include: Include;
      readonly days: ShareDays;
      readonly comments: boolean;
    }
  | { readonly kind: 'revoke'; readonly id: string; readonly andComments: boolean }
  | { readonly kind: 'comments'; readonly id: string; readonly comments: boolean }
  | { readonly kind: 'delete-comment'; readonly id: string }
  | { readonly kind: 'delete-comments'; readonly id: string };

const anything = z.looseObject({});
const unreachable = 'The server could not be reached, so nothing was changed. Try again.';

/** Sends what a person wants of their links and comments, and shows the page as it is afterwards. */
export function useShareDesk(interview: string): {
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** Whether it was done. */
  readonly order: (order: ShareOrder) => Promise<boolean>;
} {
  const router = useRouter();
  const [sending, setSending] = useState(false);
  const [refreshing, startRefresh] = useTransition();
  const [problem, setProblem] = useState<string>();
  const order = async (wish: ShareOrder) => {
    setSending(true);
    setProblem(undefined);
    const reply = await send('POST', `/api/interviews/${interview}/shares`, anything, wish);
    setSending(false);
    if (reply.kind !== 'ok') {
      setProblem(reply.kind === 'refused' ? reply.sentence : unreachable);
      return false;
    }
    if (isGoing(wish)) homeOf(document.activeElement)?.focus();
    startRefresh(() => router.refresh());
    return true;
  };
  return { busy: sending || refreshing, problem, order };
}

/** What was ordered takes the button away that has the focus. */
function isGoing({ kind }: ShareOrder): boolean {
  return kind === 'revoke' || kind === 'delete-comment' || kind === 'delete-comments';
}

/** The heading of what an element stands in: there a reader goes on when the element is gone. */
function homeOf(element: Element | null): HTMLElement | null {
  for (let around = element; around; around = around.parentElement) {
    const home = around.querySelector<HTMLElement>(':scope > [data-focus-home]');
    if (home) return home;
  }
  return null;
}
