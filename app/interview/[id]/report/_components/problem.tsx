/** Why a mark was not kept. */
export function Problem({ children }: { children: string | undefined }) {
  return children === undefined ? null : (
    <p role="alert" className="text-sm text-bad">
      {children}
    </p>
  );
}
