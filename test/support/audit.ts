/** What a test needs to keep an audit log and to judge it, inside the database and outside of it. */
import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkRegistry, exportLog, type Finding, LOG_KEY, type LogSigner, publicKeyText, Sequencer } from '#audit';
import { withDatabase } from '#platform';
import type { TestDatabase } from './database.js';

/** A signing key that nobody else has. */
export function newSigner(): LogSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return {
    key: { name: 'registry.example.org/audit', type: LOG_KEY, publicKey: spki.subarray(-32) },
    sign: (message) => sign(null, message, privateKey),
  };
}

/** Seals what has been committed, and signs a head if there is something new. */
export function seal(database: TestDatabase, signer: LogSigner | null, headEverySeconds = 0): Promise<number> {
  return withDatabase(database.ownerUrl, [], (work) => new Sequencer(work, signer).run(headEverySeconds));
}

/** Holds the registry against its log, as `audit-verify-database` does. */
export function judge(database: TestDatabase, signer: LogSigner): Promise<Finding> {
  return withDatabase(database.ownerUrl, [], (work) => checkRegistry(work, signer.key));
}

/** An export, in a folder of its own, with the public key beside it. */
export async function exported(database: TestDatabase, signer: LogSigner): Promise<{ folder: string; key: string }> {
  const place = mkdtempSync(join(tmpdir(), 'recourse-export-'));
  const folder = join(place, 'export');
  await withDatabase(database.ownerUrl, [], (work) => exportLog(work, folder));
  const key = join(place, 'key.txt');
  writeFileSync(key, `${publicKeyText(signer.key)}\n`);
  return { folder, key };
}

export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs the verifier, or the witness, as a process of its own. */
export function run(program: 'audit-verify' | 'audit-witness', args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve(`dist/apps/cli/src/${program}.js`), ...args], (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}
