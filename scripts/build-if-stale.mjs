/** Builds when a source is newer than the last build, so that a second start need not wait for the compiler. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = 'dist/.tsbuildinfo';
const SOURCES = ['apps', 'libs', 'migrations', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isFresh = existsSync(BUILT) && SOURCES.map(newest).every((time) => time < statSync(BUILT).mtimeMs);
if (!isFresh) {
  process.stdout.write('Building (once after each change).\n');
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
