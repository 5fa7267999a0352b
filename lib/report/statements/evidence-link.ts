import type { Report } from '@/lib/report/report';

/** What an evidence id names: its kind, and the question (or turn, or `all`) and part after it. */
function partsOf(id: string): { kind: string; of: string; part: string | undefined } {
  const colon = id.indexOf(':');
  const rest = id.slice(colon + 1);
  const slash = rest.indexOf('/');
  return {
    kind: id.slice(0, colon),
    of: slash === -1 ? rest : rest.slice(0, slash),
    part: slash === -1 ? undefined : rest.slice(slash + 1),
  };
}

/** Whether what a statement stands on is in this report. */
export function resolves(id: string, report: Report): boolean {
  const { kind, of, part } = partsOf(id);
  const question = report.questions.find((each) => each.id === of);
  switch (kind) {
    case 'answer':
      return question !== undefined;
    case 'point':
      return question?.points.some((point) => point.id === part) ?? false;
    case 'misconception':
      return question?.misconceptions.some((each) => each.id === part) ?? false;
    case 'story':
      return (
        question?.story !== null &&
        question?.story !== undefined &&
        (part === undefined ||
          part === 'ownership' ||
          part === 'measured' ||
          question.story.parts.some((each) => each.part === part) ||
          question.story.flags.some(({ id: flag }) => flag === part))
      );
    case 'time':
      return report.time.questions.some((each) => each.question === of);
    case 'score':
      return of === 'all' || question !== undefined;
    case 'rating':
      return report.calibration?.ratings.some((each) => each.question === of) ?? false;
    case 'delivery':
      return (
        report.delivery !== null &&
        (of === 'all' || report.delivery.turns.some(({ turn }) => turn === of))
      );
    default:
      return false;
  }
}

/** A place on the page that evidence names, and how many pieces of it belong to that question. */
export interface EvidencePlace {
  readonly anchor: string;
  readonly question: string;
  readonly count: number;
}

/** Where evidence stands: of each question the first piece of it; what has one place for all questions, once. */
export function placesOf(of: readonly string[]): EvidencePlace[] {
  const places: EvidencePlace[] = [];
  for (const id of of) {
    const [anchor, question] = [anchorOf(id), partsOf(id).of];
    const at = places.findIndex((each) => each.anchor === anchor || each.question === question);
    const place = places[at];
    if (place) places[at] = { ...place, count: place.count + 1 };
    else places.push({ anchor, question, count: 1 });
  }
  return places;
}

/** Where on the page, or in a file, the evidence stands. */
export function anchorOf(id: string): string {
  const { kind, of, part } = partsOf(id);
  switch (kind) {
    case 'point':
    case 'misconception':
      return part ?? of;
    case 'story':
      return `${of}-story`;
    case 'time':
      return 'time';
    case 'delivery':
      return 'delivery';
    case 'rating':
      return 'calibration';
    case 'score':
      return of === 'all' ? 'overall' : of;
    default:
      return `${of}-answer`;
  }
}
