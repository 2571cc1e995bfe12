import { type DynamicModule, Inject, Module } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS_TABLE } from './prepare-database.js';
import { PublicVersion } from '../reference/public-version.js';
import { ReferenceSnapshots } from '../reference/reference-snapshots.js';
import { Replica } from './replica.js';
import { UnitOfWork, VaultUnitOfWork } from './unit-of-work.js';

export interface DatabaseOptions {
  /** Login of the application. */
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly poolSize: number;
  /** A statement that runs longer is cancelled. */
  readonly statementTimeoutMs?: number;
}

/** TypeORM's view of the database under one login. `synchronize` is never on, in tests neither. */
export function dataSourceOptions(options: DatabaseOptions): DataSourceOptions {
  const statementTimeoutMs = options.statementTimeoutMs ?? 5000;
  return {
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    migrationsTableName: MIGRATIONS_TABLE,
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'recourse',
    poolSize: options.poolSize,
    extra: {
      pipeline: true, // independent reads of one operation travel together
      statement_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + 2000, // on this side: a line that fell silent would hold its connection for ever
      keepAlive: true,
      lock_timeout: 2000,
      idle_in_transaction_session_timeout: 30_000,
      connectionTimeoutMillis: 5000,
    },
  };
}

export interface ModuleOptions extends DatabaseOptions {
  /** The same login on a streaming replica, where there is one. */
  readonly replicaUrl?: string | null;
  /** Login for what is sealed, where this process has one. */
  readonly vaultUrl?: string | null;
}

const VAULT_SOURCE = Symbol('VAULT_SOURCE');

/** Few at a time read or write what is sealed. */
const VAULT_POOL_SIZE = 3;

/** Holds the pools, and hands out nothing but {@link UnitOfWork} and {@link VaultUnitOfWork}. */
@Module({})
export class DatabaseModule {
  static forRoot(options: ModuleOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          useFactory: () => new DataSource(dataSourceOptions(options)).initialize(),
        },
        UnitOfWork,
        ReferenceSnapshots,
        {
          provide: PublicVersion,
          inject: [UnitOfWork, ReferenceSnapshots],
          useFactory: (work: UnitOfWork, snapshots: ReferenceSnapshots) =>
            new PublicVersion(options.url, work, snapshots),
        },
        {
          provide: Replica,
          inject: [UnitOfWork, PublicVersion],
          useFactory: (work: UnitOfWork, version: PublicVersion) =>
            options.replicaUrl
              ? new Replica(
                  dataSourceOptions({ ...options, url: options.replicaUrl }),
                  options.replicaUrl,
                  work,
                  version,
                )
              : null,
        },
        {
          provide: VAULT_SOURCE,
          useFactory: () =>
            !options.vaultUrl
              ? null
              : new DataSource(
                  dataSourceOptions({ ...options, url: options.vaultUrl, entities: [], poolSize: VAULT_POOL_SIZE }),
                ).initialize(),
        },
        {
          provide: VaultUnitOfWork,
          inject: [VAULT_SOURCE],
          useFactory: (source: DataSource | null) => source && new VaultUnitOfWork(source),
        },
      ],
      exports: [UnitOfWork, ReferenceSnapshots, PublicVersion, VaultUnitOfWork],
    };
  }

  constructor(
    private readonly dataSource: DataSource,
    @Inject(VAULT_SOURCE) private readonly vaultSource: DataSource | null,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    for (const source of [this.dataSource, this.vaultSource]) if (source?.isInitialized) await source.destroy();
  }
}
