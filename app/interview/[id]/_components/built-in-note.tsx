import { builtInSentence } from '@/lib/interview/built-in-sentence';
import type { SpokenBy } from '@/lib/interview/spoken-by';

/** Says where built-in words stand because the model's did not come or could not be used. */
export function BuiltInNote({ spokenBy }: { spokenBy: SpokenBy | null }) {
  const sentence = spokenBy && builtInSentence(spokenBy);
  return sentence ? <p className="mt-1 text-sm text-soft">{sentence}</p> : null;
}
