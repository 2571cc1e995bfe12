/** What the bench takes from the project: its built code, as the processes run it. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project. Every process of it runs here, because the reference data are found from here. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @returns the module of the built project. */
export async function built(path) {
  try {
    return await import(resolve(ROOT, 'dist', path));
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(`dist/${path} cannot be loaded. Run npm ci and npm run build first.`, { cause: error });
  }
}
