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
var PolicyModule_1;
import { Inject, Injectable, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { StartupError, UnitOfWork } from '#platform';
import { databaseFaults } from './database-faults.js';
import { PathPolicy } from './path-policy.js';
import { Policy } from './policy.rules.js';
import { schemaFaults } from './schema-faults.rules.js';
/** Keeps the server from starting with a field or table of which nobody has decided whose it is. */
let PolicyCheck = class PolicyCheck {
    constructor(policy, modules, work) {
        this.policy = policy;
        this.modules = modules;
        this.work = work;
    }
    /** @throws StartupError naming all that schema, database and policy do not agree on. */
    async onApplicationBootstrap() {
        const faults = [
            ...schemaFaults(this.modules.get(GraphQLSchemaHost, { strict: false }).schema, this.policy),
            ...(await this.work.reading(() => databaseFaults((text, values) => this.work.rowsOnce(text, values), this.policy))),
        ];
        if (faults.length > 0) {
            throw new StartupError(`Refusing to start, because it is not decided or not enforced who may see what: ${faults.join('; ')}. State each field and table in the *.policy.rules.ts of its library, and protect each table as stated.`);
        }
    }
};
PolicyCheck = __decorate([
    Injectable(),
    __param(0, Inject(Policy)),
    __metadata("design:paramtypes", [Policy,
        ModuleRef,
        UnitOfWork])
], PolicyCheck);
export { PolicyCheck };
/** Checks at the start that the policy covers all that is served and stored, and that the database enforces it. */
let PolicyModule = PolicyModule_1 = class PolicyModule {
    static forRoot(policy) {
        return {
            module: PolicyModule_1,
            global: true, // what a value may be shown of is asked wherever one is shown outside its field
            providers: [{ provide: Policy, useValue: policy }, PolicyCheck, PathPolicy],
            exports: [PathPolicy],
        };
    }
};
PolicyModule = PolicyModule_1 = __decorate([
    Module({})
], PolicyModule);
export { PolicyModule };
//# sourceMappingURL=policy.module.js.map