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
var StorageModule_1;
import { Global, Inject, Injectable, Module } from '@nestjs/common';
import { DomainError, ErrorCode } from '../errors/domain-error.js';
const OPEN_STORAGE = Symbol('OPEN_STORAGE');
/** Where files arrive and where they are kept, of a process that keeps files. */
let FileStore = class FileStore {
    constructor(opened) {
        this.opened = opened;
    }
    get storage() {
        return this.#opened.storage;
    }
    get quarantine() {
        return this.#opened.quarantine;
    }
    /** @throws DomainError FORBIDDEN when this process keeps no files. */
    get #opened() {
        if (this.opened)
            return this.opened;
        throw new DomainError(ErrorCode.Forbidden, 'This server keeps no files. Ask the operator for one that does.');
    }
};
FileStore = __decorate([
    Injectable(),
    __param(0, Inject(OPEN_STORAGE)),
    __metadata("design:paramtypes", [Object])
], FileStore);
export { FileStore };
let StorageModule = StorageModule_1 = class StorageModule {
    /** @param opened `null` where the process keeps no files: what needs them is then refused. */
    static forRoot(opened) {
        return {
            module: StorageModule_1,
            providers: [{ provide: OPEN_STORAGE, useValue: opened }, FileStore],
            exports: [FileStore],
        };
    }
};
StorageModule = StorageModule_1 = __decorate([
    Global(),
    Module({})
], StorageModule);
export { StorageModule };
//# sourceMappingURL=storage.module.js.map