'use client';
import { useState } from 'react';
import { Button } from '@/app/_components/button';

/** The restore code, to read, select or copy. */
export function RestoreCode({ code }: { code: string }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('yes');
    } catch {
      // No clipboard on a page without TLS, or not allowed: the person can select the code.
      setCopied('failed');
    }
  };
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3">
      <code className="rounded-lg border border-line bg-sunken px-4 py-2 font-mono tracking-wide break-all select-all">
        {code}
      </code>
      <Button onClick={() => void copy()}>Copy the code</Button>
      <p role="status" className="text-sm text-soft">
        {words[copied]}
      </p>
    </div>
  );
}

const words = {
  no: '',
  yes: 'Copied.',
  failed: 'This browser does not let the page copy. Select the code and copy it yourself.',
} as const;
