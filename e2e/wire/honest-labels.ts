import { fencedIn, outsideFences, type SaidTo } from './said-to';

/** Share of a claim's words that a sentence must hold. */
const MET = 0.6;
const PARTIAL = 0.45;

interface Item {
  readonly id: string;
  readonly phrases: readonly (readonly string[])[];
}

/** Labels of an answer by how many of a claim's words one of its sentences holds. It quotes that sentence. */
export function honestLabels({ user }: SaidTo): object {
  const asked = outsideFences(user);
  const sentences = fencedIn(user)
    .flatMap((text) => text.split('\n'))
    .filter((line) => !line.startsWith('(turn '))
    .flatMap((line) => line.match(/[^.!?]+[.!?]?/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const judge = ({ id, phrases }: Item, made: string, half: string, not: string) => {
    const best = bestOf(phrases, sentences);
    const label = best.share >= MET ? made : best.share >= PARTIAL ? half : not;
    const said = label !== not;
    return {
      id,
      label,
      quote: said ? best.sentence : null,
      why: said ? 'You said so in these words.' : 'You did not say it.',
    };
  };
  return {
    points: itemsOf(asked, 'Key points').map((item) => judge(item, 'met', 'partial', 'missed')),
    misconceptions: itemsOf(asked, 'Misconceptions').map((item) =>
      judge(item, 'stated', 'absent', 'absent'),
    ),
  };
}

/** The ids under a heading, each with the lines that say what it claims. */
export function itemsOf(text: string, heading: string): Item[] {
  const section = new RegExp(`## ${heading}\\n([\\s\\S]*?)(?=\\n## |$)`, 'u').exec(text)?.[1] ?? '';
  return section
    .split(/^- id: /mu)
    .slice(1)
    .map((block) => {
      const [id = '', ...lines] = block.trim().split('\n');
      const phrases = lines
        .filter((line) => !line.trim().startsWith('truth:'))
        .map((line) => wordsOf(line.replace(/^[^:]*: /u, '')));
      return { id: id.trim(), phrases };
    });
}

function bestOf(phrases: Item['phrases'], sentences: readonly string[]) {
  let best = { share: 0, sentence: '' };
  for (const sentence of sentences) {
    const said = new Set(wordsOf(sentence));
    for (const phrase of phrases) {
      const share = phrase.filter((word) => said.has(word)).length / Math.max(1, phrase.length);
      if (share > best.share) best = { share, sentence };
    }
  }
  return best;
}

/** Words that carry meaning, roughly: four letters and more, and names like L1; cut to their stem. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]*\d+|[a-z]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}
