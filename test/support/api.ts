/** The real API on a port of its own, and people who use it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/src/create-api.js';
import { ensureSampleAccounts, type OidcOptions } from '#identity';
import { declareSampleInterests } from '#verification';
import {
  FolderStorage,
  type KeyRing,
  type OpenStorage,
  parseKeyRing,
  type PointsPerMinute,
  ProcessLogger,
  Quarantine,
  withDatabase,
} from '#platform';
import type { TestDatabase } from './database.js';

/** What came back over HTTP. */
export interface Answer {
  readonly status: number;

  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** Folder of its evidence files: `quarantine` and `objects`. */
  readonly evidenceDir: string;
  /** Asks without a session. */
  readonly anonymous: Ask;
  /** Asks as a sample account, by the part of its e-mail before the at sign: `researcher`, `verifier-one` … */
  readonly as: (account: string) => Ask;
  /** Asks with a token, of a session or a key. */
  readonly bearing: (token: string) => Ask;
  /** Bearer token of a sample account. */
  readonly tokenOf: (account: string) => string;
  close(): Promise<void>;
}

const TEST_KEY_RING = JSON.stringify({ test: Buffer.alloc(32, 'a key for tests').toString('base64') });

/** Starts the API on a database, with the sample accounts. */
export async function startApi(
  database: Pick<TestDatabase, 'ownerUrl' | 'applicationUrl' | 'vaultUrl'>,
  options: {
    readonly openToExploration?: boolean;
    readonly keyRing?: KeyRing | null;
    readonly evidence?: OpenStorage;
    readonly logger?: ProcessLogger;
    readonly trustedProxies?: number;
    readonly publicUrl?: string;
    readonly oidc?: OidcOptions;
    readonly pointsPerMinute?: PointsPerMinute;
    readonly answerCacheBytes?: number;
    readonly replicaUrl?: string;
  } = {},
): Promise<TestApi> {
  const accounts = await withDatabase(database.ownerUrl, [], async (work) => {
    const made = await ensureSampleAccounts(work);
    await declareSampleInterests(work);
    return made;
  });
  const tokens = new Map(accounts.map(({ email, token }) => [email.split('@')[0]!, token]));
  const evidenceDir = await mkdtemp(join(tmpdir(), 'recourse-evidence-'));
  const app = await createApi(
    {
      databaseUrl: database.applicationUrl,
      vaultUrl: database.vaultUrl,
      replicaUrl: options.replicaUrl ?? null,
      keyRing: options.keyRing === undefined ? parseKeyRing(TEST_KEY_RING, 'The key ring for tests') : options.keyRing,
      evidence: options.evidence ?? {
        quarantine: await Quarantine.in(join(evidenceDir, 'quarantine')),
        storage: await FolderStorage.in(join(evidenceDir, 'objects')),
      },
      poolSize: 6,
      signingKey: 'a signing key for tests, of no use elsewhere',
      trustedProxies: options.trustedProxies ?? 0,
      publicUrl: options.publicUrl ?? 'https://registry.example.org',
      oidc: options.oidc ?? null,
      openToExploration: options.openToExploration ?? true,
      ...(options.pointsPerMinute ? { pointsPerMinute: options.pointsPerMinute } : {}),
      answerCacheBytes: options.answerCacheBytes ?? 0, // or what a test changes by SQL would be seen a little later
    },
    options.logger ?? new ProcessLogger('silent'),
  );
  await app.listen(0, '127.0.0.1');
  const url = `${await app.getUrl()}/graphql`;
  const tokenOf = (account: string): string => {
    const token = tokens.get(account);
    if (!token) throw new Error(`There is no sample account ${account}.`);
    return token;
  };
  const bearing =
    (token: string): Ask =>
    (query, variables) =>
      ask(url, { authorization: `Bearer ${token}` }, query, variables);
  return {
    app,
    url,
    evidenceDir,
    anonymous: (query, variables) => ask(url, {}, query, variables),
    as: (account) => bearing(tokenOf(account)),
    bearing,
    tokenOf,
    close: async () => {
      await app.close();
      await rm(evidenceDir, { recursive: true, force: true });
    },
  };
}

async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}
