import { accuracySchema, type Accuracy } from './accuracy';

/** Where measured accuracy is kept below content/. */
const PATH = 'accuracy.json';

/**
 * The measured accuracy among the content files; null when nothing was measured.
 * @throws an error naming the file and its first fault when it is not what it should be
 */
export function readAccuracy(
  files: readonly { readonly path: string; readonly text: string }[],
): Accuracy | null {
  const file = files.find(({ path }) => path === PATH);
  if (!file) return null;
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch (cause) {
    throw new Error(`content/${PATH} is not JSON: measure again with npm run eval:grading.`, {
      cause,
    });
  }
  const result = accuracySchema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(
    `content/${PATH} is not as expected (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}): measure again with npm run eval:grading.`,
    { cause: result.error },
  );
}
