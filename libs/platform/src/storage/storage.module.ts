import { type DynamicModule, Global, Inject, Injectable, Module } from '@nestjs/common';
import { DomainError, ErrorCode } from '../errors/domain-error.js';
import type { ObjectStorage } from './object-storage.js';
import type { OpenStorage } from './open-storage.js';
import type { Quarantine } from './quarantine.js';

const OPEN_STORAGE = Symbol('OPEN_STORAGE');

/** Where files arrive and where they are kept, of a process that keeps files. */
@Injectable()
export class FileStore {
  constructor(@Inject(OPEN_STORAGE) private readonly opened: OpenStorage | null) {}

  get storage(): ObjectStorage {
    return this.#opened.storage;
  }

  get quarantine(): Quarantine {
    return this.#opened.quarantine;
  }

  /** @throws DomainError FORBIDDEN when this process keeps no files. */
  get #opened(): OpenStorage {
    if (this.opened) return this.opened;
    throw new DomainError(ErrorCode.Forbidden, 'This server keeps no files. Ask the operator for one that does.');
  }
}

@Global()
@Module({})
export class StorageModule {
  /** @param opened `null` where the process keeps no files: what needs them is then refused. */
  static forRoot(opened: OpenStorage | null): DynamicModule {
    return {
      module: StorageModule,
      providers: [{ provide: OPEN_STORAGE, useValue: opened }, FileStore],
      exports: [FileStore],
    };
  }
}
