/** A primary and a streaming replica of it, each an embedded server of its own. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { entities, loadReferenceData } from '#exchange';
import { prepareDatabase, startEmbeddedPostgres, withDatabase } from '#platform';
import { migrations } from '../../migrations/index.js';

export interface ReplicatedDatabase {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly vaultUrl: string;
  /** Login of the application on the replica. */
  readonly replicaUrl: string;
  /** Sends one statement to the primary, under the owner's login. */
  asOwner<R extends object>(text: string): Promise<R[]>;
  /** The same to the replica. */
  onReplica<R extends object>(text: string): Promise<R[]>;
  /** Has the replica stand still, as one does that is far away. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stopReplica(): Promise<void>;
  stop(): Promise<void>;
}

/** Migrated, with the reference data. */
export async function replicatedDatabase(): Promise<ReplicatedDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-replicated-'));
  chmodSync(folder, 0o755); // or the user that the servers run as could not enter it, and they would go elsewhere
  const primary = await startEmbeddedPostgres({
    dataDir: join(folder, 'primary'),
    database: 'recourse',
    serverSettings: ['shared_buffers=64MB', 'wal_keep_size=256MB'],
  });
  const { applicationUrl, vaultUrl, ownerUrl } = await prepareDatabase({
    databaseUrl: primary.ownerUrl,
    migrations,
    report: () => undefined,
  });
  await withDatabase(ownerUrl!, entities, (work) => loadReferenceData(work));
  const owner = new pg.Client({ connectionString: primary.ownerUrl });
  await owner.connect();
  const replica = await startEmbeddedPostgres({
    dataDir: await baseBackup(owner, primary.dataDir, folder),
    database: 'recourse',
    serverSettings: ['shared_buffers=64MB', `primary_conninfo=${connectionTo(primary.ownerUrl)}`],
  });
  const onReplica = new pg.Client({ connectionString: replica.ownerUrl });
  await onReplica.connect();
  onReplica.on('error', () => undefined); // when the replica is stopped
  return {
    ...{ ownerUrl: ownerUrl!, applicationUrl, vaultUrl: vaultUrl! },
    replicaUrl: atPortOf(applicationUrl, replica.ownerUrl),
    asOwner: async <R extends object>(text: string) => (await owner.query<R>(text)).rows,
    onReplica: async <R extends object>(text: string) => (await onReplica.query<R>(text)).rows,
    pause: async () => void (await onReplica.query('select pg_wal_replay_pause()')),
    resume: async () => void (await onReplica.query('select pg_wal_replay_resume()')),
    stopReplica: () => replica.stop(),
    stop: async () => {
      await onReplica.end().catch(() => undefined);
      await owner.end();
      await replica.stop();
      await primary.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The files of a server that goes on meanwhile, as the manual of PostgreSQL says how to take them (section 25.3.4). */
async function baseBackup(owner: pg.Client, of: string, folder: string): Promise<string> {
  const dataDir = join(folder, 'replica');
  await owner.query(`select pg_backup_start('replica', true)`);
  execFileSync('cp', ['-a', of, dataDir]); // with their owner, who is not root
  const { rows } = await owner.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  for (const file of ['owner.pid', 'pg18/postmaster.pid']) rmSync(join(dataDir, file));
  const { uid, gid } = statSync(join(dataDir, 'pg18', 'PG_VERSION'));
  for (const [name, text] of [
    ['backup_label', rows[0]!.labelfile],
    ['standby.signal', ''],
  ] as const) {
    const file = join(dataDir, 'pg18', name);
    writeFileSync(file, text);
    chownSync(file, uid, gid);
  }
  return dataDir;
}

function connectionTo(url: string): string {
  const { hostname, port, username, password } = new URL(url);
  return `host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}`;
}

function atPortOf(url: string, other: string): string {
  const at = new URL(url);
  at.port = new URL(other).port;
  return at.toString();
}
