import type { ReactNode } from 'react';
import { DrawnSign } from '@/app/_components/picture/drawn-sign';
import { modelFaultSentence } from '@/lib/grading/model/model-fault';
import { stillToTellWords, strongerRetoldWords } from '@/lib/report/handout/retold-words';
import { staysWhole } from '@/lib/report/handout/paper-whole';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { RewrittenAnswer, RewrittenPiece } from '@/lib/report/stronger/rewritten-answer';
import type { NoStronger } from '@/lib/report/stronger/stronger-answer';
import { spokenPieces } from '@/lib/report/stronger/spoken-pieces';
import { whereToBegin } from '@/lib/report/stronger/where-to-begin';
import { contestedWords, withheldWords } from '@/lib/report/stronger/withheld-points';
import { Legend, looks } from './stronger-legend';

/** The answer as it could have been, and who wrote it: what is yours stays yours, what is new is marked. */
export function StrongerVersion({ question }: { question: ReportedQuestion }) {
  const { stronger, rewritten, points } = question;
  if (stronger.kind === 'none') return <Instead why={stronger.why} question={question} />;
  const byModel = rewritten?.kind === 'rewritten' ? rewritten : null;
  const pieces: readonly RewrittenPiece[] = byModel?.pieces ?? stronger.pieces;
  return (
    <details className="py-3">
      <summary className="cursor-pointer font-medium">A stronger version of your answer</summary>
      <div className="pt-3 pb-2">
        <p className="break-after-avoid text-sm text-soft">
          {byModel ? <ByModel version={byModel} /> : <BuiltIn rewritten={rewritten} />}{' '}
          <Legend pieces={pieces} byModel={byModel !== null} />
        </p>
        <p
          data-paper-whole={staysWhole(
            pieces.map((piece) => ('text' in piece ? piece.text : piece.ask)),
          )}
          className="mt-3 leading-relaxed break-words"
        >
          {spokenPieces(pieces).map(({ piece, before }, index) => (
            // The pieces of one answer never change their order.
            <span key={index}>
              {before}
              <Piece piece={piece} numberOf={numberIn(points)} />
            </span>
          ))}
        </p>
        {stronger.withheld.length > 0 && (
          <p className="mt-2 text-sm text-soft">{withheldWords(stronger.withheld, points)}</p>
        )}
      </div>
    </details>
  );
}

const numberIn = (points: ReportedQuestion['points']) => (id: string) =>
  points.findIndex((point) => point.id === id) + 1;

/** Why there is none, where that is worth a line. */
function Instead({ why, question }: { why: NoStronger; question: ReportedQuestion }) {
  const { points, retold } = question;
  switch (why) {
    case 'contested':
      return <p className="py-3 text-soft">{contestedWords}</p>;
    case 'told-again':
      return (
        <div className="break-before-avoid py-3 text-soft">
          <p>{strongerRetoldWords()}</p>
          {retold && retold.toTell.length > 0 && (
            <>
              <p className="mt-2 break-after-avoid">{stillToTellWords}</p>
              <ul className="mt-1 space-y-1">
                {retold.toTell.map(({ point, ask }) => (
                  <li key={point}>
                    <Piece piece={{ kind: 'to-tell', point, ask }} numberOf={numberIn(points)} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      );
    case 'nothing-to-build-on':
      return <p className="py-3 text-soft">{whereToBegin(points)}</p>;
    case 'not-answered':
    case 'not-graded':
    case 'complete':
      return null;
  }
}

function ByModel({ version }: { version: Extract<RewrittenAnswer, { kind: 'rewritten' }> }) {
  const { by, dropped } = version;
  return (
    <>
      Rewritten in your voice by the language model {by.model} (prompt {by.prompt.id}, version{' '}
      {by.prompt.version}). Each sentence was checked: it says nothing that is in neither your
      answer nor the reference.
      {dropped > 0 &&
        ` ${countOf(dropped)} that did not pass ${dropped === 1 ? 'is' : 'are'} left out.`}
    </>
  );
}

/** The built-in version, and why it is not the model's. */
function BuiltIn({ rewritten }: { rewritten: RewrittenAnswer | null }) {
  return (
    <>
      {whyBuiltIn(rewritten)}Your own sentences are unchanged, but for those that say nothing or
      that you took back; what was found to be wrong is replaced.
    </>
  );
}

function whyBuiltIn(rewritten: RewrittenAnswer | null): string {
  switch (rewritten?.kind) {
    case undefined:
    case 'rewritten':
      return '';
    case 'pending':
      return 'The language model is still writing its version; until then this is the built-in one. ';
    case 'failed':
      return `This is the built-in version. ${modelFaultSentence[rewritten.fault]} `;
    case 'not-shown':
      return `This is the built-in version: of the language model’s ${rewritten.sentences} sentences, neither your answer nor the reference bears out ${rewritten.dropped}. `;
  }
}

const countOf = (sentences: number) =>
  sentences === 1 ? 'One sentence' : `${sentences} sentences`;

function Piece({
  piece,
  numberOf,
}: {
  piece: RewrittenPiece;
  numberOf: (point: string) => number;
}): ReactNode {
  switch (piece.kind) {
    case 'yours':
      return piece.against === null ? (
        piece.text
      ) : (
        <mark className={looks.against}>
          <DrawnSign of="≠" />
          {'\u00a0'}
          {piece.text}
          <Number point={piece.against} number={numberOf(piece.against)} />
        </mark>
      );
    case 'left-out':
      return (
        <del className={looks['left-out']}>
          <span aria-hidden="true">{'−\u00a0'}</span>
          {piece.text}
        </del>
      );
    case 'reworded':
      return piece.text;
    case 'added':
      return (
        <ins className={looks.added}>
          <span aria-hidden="true">{'+\u00a0'}</span>
          {piece.text}
          <Number point={piece.point} number={numberOf(piece.point)} />
        </ins>
      );
    case 'to-tell':
      return (
        <ins className={looks['to-tell']}>
          <span aria-hidden="true">{'?\u00a0'}</span>
          {piece.ask}
          <Number point={piece.point} number={numberOf(piece.point)} />
        </ins>
      );
    case 'corrected':
      return (
        <>
          <span className="sr-only print:not-sr-only">Not right: </span>
          <del className="text-soft">{piece.instead}</del>{' '}
          <ins className={looks.corrected}>
            <DrawnSign of="⇄" />
            {'\u00a0'}
            {piece.text}
          </ins>
        </>
      );
  }
}

function Number({ point, number }: { point: string; number: number }) {
  return (
    <>
      {/* A number never begins a line. */}
      {'\u2060'}
      <sup>
        <a
          href={`#${point}`}
          aria-label={`point ${number}`}
          className="px-0.5 text-xs font-semibold text-accent not-italic hover:underline"
        >
          {number}
        </a>
      </sup>
    </>
  );
}
