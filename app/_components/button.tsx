import type { ComponentProps } from 'react';

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  secondary: 'bg-surface text-ink border-line-strong hover:bg-sunken',
  quiet: 'bg-transparent text-soft border-transparent hover:bg-sunken hover:text-ink',
  danger: 'bg-surface text-bad border-line-strong hover:bg-bad-wash',
} as const;

const shape =
  'button inline-flex cursor-pointer items-center justify-center rounded-lg border font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-60';

export type ButtonLook = keyof typeof looks;

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook, extra = ''): string {
  return `${shape} ${looks[look]} ${extra}`;
}

/** A button. Never submits a form unless told so. */
export function Button({
  look = 'secondary',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  // oxlint-disable-next-line react/button-has-type -- the type is given, with a safe default
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}
