'use client';
import { useEffect } from 'react';
import { cssString } from '@/lib/report/handout/css-string';

/** The title at the top of each printed page, while the page that renders this is open. */
export function RunningTitle({ title }: { title: string }) {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-title', cssString(title));
    return () => {
      style.removeProperty('--running-title');
    };
  }, [title]);
  return null;
}
