'use client';
import { useEffect } from 'react';

/** The tab's title where the page's own does not fit what is shown in its place. */
export function TabTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = `${title} · Candor`;
  }, [title]);
  return null;
}
