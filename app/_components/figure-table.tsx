/** A table of figures, one row a thing. Wider than a phone, it scrolls in a box that the keyboard can reach. */
export function FigureTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable
    <section className="my-4 overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left">
        <caption className="pb-1 text-left text-sm text-soft">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong align-bottom text-sm">
            <th scope="col" className="py-1.5 pr-3 font-medium">
              <span className="sr-only">Of</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pl-3 text-right font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-3 font-normal first-letter:uppercase">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]} className="py-1.5 pl-3 text-right tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
