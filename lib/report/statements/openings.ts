import { isHalved } from '@/lib/report/question/drawn-out';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { gainOfPoint, gainOfTruth } from './gain';
import type { Statement } from './statement';

/** Something of an answer that can still gain, and what is to be said of it. */
export type Opening = { readonly statement: Statement } & (
  | {
      readonly point: PointReport;
      /** It was said, and paid for in part only. */
      readonly late: boolean;
    }
  | { readonly claim: MisconceptionReport; readonly late: boolean }
);

export function isClaim(opening: Opening): opening is Extract<Opening, { claim: unknown }> {
  return 'claim' in opening;
}

/** All that can still gain: what stands false, what is still to say (essential first), then what came late. */
export function openingsOf(
  question: ReportedQuestion,
  all: readonly ReportedQuestion[],
): Opening[] {
  const open = [...claimsOf(question, all), ...pointsOf(question, all)];
  return [...open.filter(({ late }) => !late), ...open.filter(({ late }) => late)];
}

function claimsOf(question: ReportedQuestion, all: readonly ReportedQuestion[]): Opening[] {
  return question.misconceptions.flatMap((each): Opening[] => {
    const { id, claim, correction, label } = each;
    const late = label === 'corrected';
    const quote = (late ? each.evidence.at(-1) : each.evidence[0])?.quote;
    // What the person says was not so is no advice.
    const isContested = each.denied || (each.meant === 'corrected' && !late);
    if (isContested || quote === undefined) return [];
    const about = {
      of: [`misconception:${question.id}/${id}`],
      question: question.id,
      claim,
      correction,
      quote,
      gain: gainOfTruth(each, question, all),
    };
    const statement: Statement = late
      ? { kind: 'claim_corrected_late', ...about }
      : { kind: 'misconception_stated', ...about };
    return [{ claim: each, late, statement }];
  });
}

/** What the person marked as said is no advice. */
function pointsOf(question: ReportedQuestion, all: readonly ReportedQuestion[]): Opening[] {
  const worth = (point: PointReport) => gainOfPoint(point, question, all);
  return question.points
    .filter((point) => point.claimed === null && (point.label !== 'met' || isHalved(point)))
    .toSorted((a, b) => Number(b.essential) - Number(a.essential) || worth(b) - worth(a))
    .map((point) => ({
      point,
      late: point.label === 'met',
      statement: pointStatement(question.id, point, worth(point)),
    }));
}

function pointStatement(question: string, point: PointReport, gain: number): Statement {
  const { id, statement, label, why, shared } = point;
  const base = { of: [`point:${question}/${id}`], question, statement, gain };
  const quote = label === 'partial' ? point.evidence[0]?.quote : undefined;
  if (label === 'met') return { kind: 'point_after_hint', ...base };
  const [words] = shared?.evidence ?? [];
  if (words) return { kind: 'point_shared', ...base, quote: words.quote };
  return quote === undefined
    ? { kind: 'point_missing', ...base, why }
    : { kind: 'point_half_made', ...base, quote };
}
