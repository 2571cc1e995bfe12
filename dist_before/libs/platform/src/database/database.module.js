var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
var DatabaseModule_1;
import { Inject, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MIGRATIONS_TABLE } from './prepare-database.js';
import { PublicVersion } from '../reference/public-version.js';
import { ReferenceSnapshots } from '../reference/reference-snapshots.js';
import { Replica } from './replica.js';
import { UnitOfWork, VaultUnitOfWork } from './unit-of-work.js';
/** TypeORM's view of the database under one login. `synchronize` is never on, in tests neither. */
export function dataSourceOptions(options) {
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
const VAULT_SOURCE = Symbol('VAULT_SOURCE');
/** Few at a time read or write what is sealed. */
const VAULT_POOL_SIZE = 3;
/** Holds the pools, and hands out nothing but {@link UnitOfWork} and {@link VaultUnitOfWork}. */
let DatabaseModule = DatabaseModule_1 = class DatabaseModule {
    static forRoot(options) {
        return {
            module: DatabaseModule_1,
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
                    useFactory: (work, snapshots) => new PublicVersion(options.url, work, snapshots),
                },
                {
                    provide: Replica,
                    inject: [UnitOfWork, PublicVersion],
                    useFactory: (work, version) => options.replicaUrl
                        ? new Replica(dataSourceOptions({ ...options, url: options.replicaUrl }), options.replicaUrl, work, version)
                        : null,
                },
                {
                    provide: VAULT_SOURCE,
                    useFactory: () => !options.vaultUrl
                        ? null
                        : new DataSource(dataSourceOptions({ ...options, url: options.vaultUrl, entities: [], poolSize: VAULT_POOL_SIZE })).initialize(),
                },
                {
                    provide: VaultUnitOfWork,
                    inject: [VAULT_SOURCE],
                    useFactory: (source) => source && new VaultUnitOfWork(source),
                },
            ],
            exports: [UnitOfWork, ReferenceSnapshots, PublicVersion, VaultUnitOfWork],
        };
    }
    constructor(dataSource, vaultSource) {
        this.dataSource = dataSource;
        this.vaultSource = vaultSource;
    }
    async onApplicationShutdown() {
        for (const source of [this.dataSource, this.vaultSource])
            if (source?.isInitialized)
                await source.destroy();
    }
};
DatabaseModule = DatabaseModule_1 = __decorate([
    Module({}),
    __param(1, Inject(VAULT_SOURCE)),
    __metadata("design:paramtypes", [DataSource, Object])
], DatabaseModule);
export { DatabaseModule };
//# sourceMappingURL=database.module.js.map