import 'server-only';
import { z } from 'zod';

const envSchema = z.object({
  /** Absolute folder of the database and the secret; the start script sets it. */
  DATA_DIR: z
    .string()
    .refine((path) => /^(?:\/|[A-Za-z]:[\\/])/u.test(path), 'must be an absolute path'),
  /** Where content/ stands; the working directory when not given. */
  CONTENT_DIR: z.string().min(1).default('content'),
});

/** The environment, parsed once. @throws an error naming the variable and what is wrong with it. */
export function readEnv(): z.infer<typeof envSchema> {
  const result = envSchema.safeParse(process.env);
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(
    `The environment is not usable. ${reasons.join('; ')}. Start the app with npm start.`,
  );
}
