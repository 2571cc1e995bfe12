/** What the worker does beside the API: seals and signs the audit log, and delivers changes, under the owner's login. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../project.mjs';
import { ready, settings } from './serve.mjs';

const [{ keepLog, openLogSigner }, { entities, keepHouse }, { ProcessLogger, withDatabase }] = await Promise.all([
  built('libs/audit/src/index.js'),
  built('libs/exchange/src/index.js'),
  built('libs/platform/src/index.js'),
]);
const { ownerUrl } = settings;
const logger = new ProcessLogger('error');
keepHouse(ownerUrl, { transport: null, publicUrl: 'http://localhost' }, logger.pino);
const signer = openLogSigner({ PUBLIC_URL: 'http://localhost' }, await mkdtemp(join(tmpdir(), 'recourse-bench-key-')));
void withDatabase(ownerUrl, entities, (work) =>
  keepLog(work, signer, new AbortController().signal, (fault) => process.stderr.write(`${fault.message}\n`)),
);
ready('');
