'use client';
import { useState } from 'react';
import { Button, buttonClass } from '@/app/_components/button';
import { mayTellWhole } from '@/lib/report/enough-answers';
import { everything, listOf, partNames, partsOf, type Include } from '@/lib/report/handout/include';
import { PaperParts } from '@/app/_components/paper-parts';
import { ShareLinks, type OwnLink } from './share-links';

/** Ways to take a report away: on paper, as files, by a link. */
export function TakeItWithYou({
  interview,
  answered,
  links,
  onlyHere,
}: {
  interview: string;
  /** So many questions have a score. */
  answered: number;
  links: readonly OwnLink[];
  /** The page was asked for by a name that means this machine: nobody else could open a link. */
  onlyHere: boolean;
}) {
  const [include, setInclude] = useState<Include>(everything);
  const lacking = lackingIn(answered, include);
  return (
    <section aria-labelledby="take-it" className="mt-14 print:hidden">
      <h2 id="take-it" className="text-2xl">
        Take it with you
      </h2>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1">
        <Button onClick={() => window.print()}>Print or save as PDF</Button>
        <PaperParts />
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-soft">
        <FileLink interview={interview} file="report.json">
          JSON
        </FileLink>
        <span>
          the whole report, for programs (
          {/* oxlint-disable-next-line next/no-html-link-for-pages -- a file, not a page */}
          <a href="/api/report-schema" className="underline underline-offset-2">
            how it is built
          </a>
          )
        </span>
      </p>
      <p className="mt-3 max-w-2xl text-sm text-soft">
        For the web page, Markdown and a link you choose what is in them.
      </p>
      <Parts include={include} onChange={setInclude} />
      <Files interview={interview} include={include} lacking={lacking} />
      <ShareLinks
        interview={interview}
        links={links}
        include={include}
        lacking={lacking}
        onlyHere={onlyHere}
      />
    </section>
  );
}

/** What was chosen, as files. */
function Files({
  interview,
  include,
  lacking,
}: {
  interview: string;
  include: Include;
  /** What has to be chosen first. */
  lacking: string | null;
}) {
  return (
    <>
      <h3 className="mt-6">As a file</h3>
      {lacking !== null ? (
        <p className="mt-2 text-soft">{lacking}</p>
      ) : (
        <p className="mt-2 flex flex-wrap gap-3">
          <FileLink interview={interview} file="report.html" include={include}>
            Web page (HTML)
          </FileLink>
          <FileLink interview={interview} file="report.md" include={include}>
            Markdown
          </FileLink>
        </p>
      )}
      <p className="mt-2 max-w-2xl text-sm text-soft">
        The web page is one file that opens anywhere, without a network and without Candor.
      </p>
    </>
  );
}

/** What has to be chosen before there is anything to give away; null where there is. */
function lackingIn(answered: number, include: Include): string | null {
  const parts = partsOf(include);
  if (parts.length === 0) return 'Choose at least one part first.';
  const isWholeAlone = parts.length === 1 && include.overall;
  return isWholeAlone && !mayTellWhole({ overall: { answered } }, include)
    ? 'With fewer than three answers the overall result would give the questions’ grades away: choose the grades or another part too.'
    : null;
}

function Parts({ include, onChange }: { include: Include; onChange: (include: Include) => void }) {
  return (
    <fieldset className="mt-6">
      <legend className="font-semibold">What is in it</legend>
      <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
        {partNames.map(([part, name, about]) => (
          <li key={part}>
            <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md py-2">
              <input
                type="checkbox"
                checked={include[part]}
                onChange={(event) => onChange({ ...include, [part]: event.target.checked })}
                className="mt-1 size-4.5 shrink-0 accent-accent"
              />
              <span>
                {name}
                <span className="block text-sm text-soft">{about}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-soft">
        Recordings are in none of them: they are kept in the browser they were made in. How you
        rated yourself stays yours too. Where the questions’ grades are left out, so is a score made
        of one or two answers: whoever read it would know those grades.
      </p>
    </fieldset>
  );
}

function FileLink({
  interview,
  file,
  include,
  children,
}: {
  interview: string;
  file: string;
  include?: Include;
  children: string;
}) {
  const chosen = include ? `?include=${listOf(include)}` : '';
  return (
    <a
      href={`/api/interviews/${interview}/report/${file}${chosen}`}
      download
      className={buttonClass('secondary')}
    >
      {children}
    </a>
  );
}
