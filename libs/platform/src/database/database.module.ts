import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS_TABLE } from './prepare-database.js';
import { ReferenceSnapshots } from '../reference/reference-snapshots.js';
import { UnitOfWork } from './unit-of-work.js';

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

/** Holds the pool, and hands out nothing but {@link UnitOfWork}. */
@Module({})
export class DatabaseModule {
  static forRoot(options: DatabaseOptions): DynamicModule {
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
      ],
      exports: [UnitOfWork, ReferenceSnapshots],
    };
  }

  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
