import { honestLabels } from './honest-labels';
import { honestKind, honestProbe, honestWords } from './honest-words';
import type { JsonSchema } from './reply';
import { fencedIn, type SaidTo } from './said-to';

/** An answer as a plain, honest model would give it: computed from the request by simple rules. */
export function honestReply(said: SaidTo): string {
  const { schema } = said;
  return schema ? JSON.stringify(objectFor(schema, said)) : honestWords(said);
}

function objectFor(schema: JsonSchema, said: SaidTo): unknown {
  const { properties = {} } = schema;
  if ('points' in properties && 'misconceptions' in properties) return honestLabels(said);
  if ('parts' in properties) return { parts: storyParts(schema, said) };
  if ('probe' in properties) return honestProbe(said);
  if ('sentences' in properties) return { sentences: honestSentences(said) };
  if ('advice' in properties) return { advice: honestAdvice(said) };
  return byShape(schema, '', said);
}

/** A piece of advice for each of the first verdicts that leave something to learn. */
function honestAdvice({ user }: SaidTo): object[] {
  return [...user.matchAll(/^- (\S+) \((?:missed|partial|stated)\): /gmu)]
    .slice(0, 3)
    .map(([, id]) => ({ text: 'Go over this once more and say it aloud.', of: [id] }));
}

/** The answer as it was said, and each point to put in as it stands in the request. */
function honestSentences({ user }: SaidTo): object[] {
  const own = fencedIn(user)
    .flatMap((text) => text.split('\n'))
    .filter((line) => !line.startsWith('(turn '))
    .flatMap((line) => line.match(/[^.!?]+[.!?]?/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const missed = /## Points to put in\n([\s\S]*?)\n## /u.exec(user)?.[1] ?? '';
  return [
    ...own.map((quote) => ({ stands: 'own', quote, id: null, text: quote })),
    ...[...missed.matchAll(/^- (\S+): (.+)$/gmu)].map(([, id, text]) => ({
      stands: 'addition',
      quote: null,
      id,
      text,
    })),
  ];
}

/** The parts of a story: each is there if the story is long enough to have it. */
function storyParts(schema: JsonSchema, said: SaidTo): object[] {
  const part = schema.properties?.['parts']?.items?.properties?.['part'];
  const sentences = fencedIn(said.user).flatMap((text) => text.match(/[^.!?\n]+[.!?]?/gu) ?? []);
  return (part?.enum ?? []).map((name, index) => {
    const quote = sentences[index]?.trim() ?? null;
    return {
      part: name,
      label: quote === null ? 'missing' : 'present',
      quote,
      why: quote === null ? 'You did not tell it.' : 'You told it.',
    };
  });
}

/** Anything of the right shape: asked for a word, it gives that word back. */
function byShape(schema: JsonSchema, name: string, said: SaidTo): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.includes('answer') ? honestKind(said) : schema.enum[0];
  if (schema.anyOf)
    return schema.anyOf.some(({ type }) => type === 'null')
      ? null
      : byShape(schema.anyOf[0] ?? {}, name, said);
  if (Array.isArray(schema.type) && schema.type.includes('null')) return null;
  switch (schema.type ?? 'string') {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, inner]) => [
          key,
          byShape(inner, key, said),
        ]),
      );
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'number':
    case 'integer':
      return 0;
    case 'null':
      return null;
    default:
      return new RegExp(`field "${name}": (\\S+)`, 'u').exec(said.user)?.[1] ?? 'Noted.';
  }
}
