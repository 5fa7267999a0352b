'use client';
import { useEffect } from 'react';
import { cssString } from '@/lib/report/handout/css-string';

/** What only the browser can tell the print styles: the title on top of each sheet, and where addresses begin. */
export function RunningTitle({ title }: { title: string }) {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-title', cssString(title));
    style.setProperty('--origin', cssString(window.location.origin));
    return () => {
      style.removeProperty('--running-title');
      style.removeProperty('--origin');
    };
  }, [title]);
  return null;
}
