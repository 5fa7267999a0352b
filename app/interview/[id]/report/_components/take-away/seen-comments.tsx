'use client';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { send } from '@/lib/browser/transport';

const kept = z.object({ state: z.literal('kept') });

/** Stands below new comments: once it comes into view they are seen, and announced no longer. */
export function SeenComments({ interview, ids }: { interview: string; ids: readonly string[] }) {
  const place = useRef<HTMLSpanElement>(null);
  const named = ids.join(' ');
  useEffect(() => {
    const here = place.current;
    if (!here) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // Not kept, they are announced once more: better than never.
      void send('POST', `/api/interviews/${interview}/shares`, kept, {
        kind: 'see-comments',
        ids: named.split(' '),
      });
    });
    observer.observe(here);
    return () => observer.disconnect();
  }, [interview, named]);
  return <span ref={place} aria-hidden="true" className="block h-px" />;
}
