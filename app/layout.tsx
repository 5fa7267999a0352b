import './globals.css';
import './print.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SchemaWithoutEval } from './_components/schema-without-eval';
import { SiteHeader } from './_components/site-header';
import { StyleNonce } from './_components/style-nonce';

export const metadata: Metadata = {
  title: { default: 'Candor', template: '%s · Candor' },
  description: 'Practise a timed job interview and read a report with proof for every mark.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#131412' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? '';
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col">
        <StyleNonce nonce={nonce} />
        <SchemaWithoutEval />
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-md focus:bg-surface focus:px-4 focus:py-2"
        >
          Skip to content
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
      </body>
    </html>
  );
}
