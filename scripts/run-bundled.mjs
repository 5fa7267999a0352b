/**
 * Runs a TypeScript program compiled into plain modules beforehand, as the built app runs:
 * `node scripts/run-bundled.mjs scripts/NAME.ts [ARGUMENTS]`. What is measured in it is the program's own, not the
 * translation of its source.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const [program, ...given] = process.argv.slice(2);
if (program === undefined) {
  console.error('Name the program to run, and after it what it is given.');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'candor-'));
try {
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    // One folder that needs no other: its packages are in it, too.
    ssr: { noExternal: true, resolve: { conditions: ['react-server', 'node', 'default'] } },
    build: {
      ssr: program,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'program.mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  const { status } = spawnSync(process.execPath, [join(folder, 'program.mjs'), ...given], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
