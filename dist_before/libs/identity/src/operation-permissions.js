var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
/** Looks through all handlers of the application for the permissions that they state. */
import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Requires, StartupError } from '#platform';
import { grants, isPermission } from './permission.rules.js';
/** Every operation of the application with the permission that it states. Covers all modules, whatever is asked for. */
export function operationPermissions(discovery) {
    const scanner = new MetadataScanner();
    const reflector = new Reflector();
    return discovery.getProviders().flatMap(({ instance }) => {
        if (typeof instance !== 'object' || instance === null)
            return [];
        const methods = instance;
        return scanner.getAllMethodNames(Object.getPrototypeOf(instance)).flatMap((name) => {
            const handler = methods[name];
            const kind = typeof handler === 'function' ? kindOf(handler) : undefined;
            if (!kind)
                return [];
            const permission = reflector.get(Requires, handler) ?? null;
            return [{ handler: `${instance.constructor.name}.${name}`, kind, permission }];
        });
    });
}
/** Permissions that are granted and that no operation states: names that protect nothing. */
export function unusedPermissions(operations) {
    const stated = new Set(operations.map(({ permission }) => permission));
    return Object.keys(grants)
        .filter(isPermission)
        .filter((name) => !stated.has(name));
}
/** Keeps the server from starting with an operation whose permission nobody has decided. */
let UnguardedOperations = class UnguardedOperations {
    constructor(discovery) {
        this.discovery = discovery;
    }
    /** @throws StartupError naming the handlers that state no permission, or one that is not known. */
    onApplicationBootstrap() {
        const operations = operationPermissions(this.discovery);
        if (operations.length === 0) {
            throw new StartupError('No query or mutation was found to check for its permission. Report this as a fault.');
        }
        const faults = operations.flatMap(({ handler, permission }) => {
            if (permission === null)
                return [`${handler} states no permission`];
            return isPermission(permission)
                ? []
                : [`${handler} states "${permission}", which permission.rules.ts does not know`];
        });
        if (faults.length > 0) {
            throw new StartupError(`Refusing to start, because operations are unguarded: ${faults.join('; ')}. Add @Requires(…).`);
        }
    }
};
UnguardedOperations = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [DiscoveryService])
], UnguardedOperations);
export { UnguardedOperations };
/** Kind of the operation that a method handles, as @nestjs/graphql notes it on the method. */
function kindOf(handler) {
    const kind = Reflect.getMetadata('graphql:resolver_type', handler);
    return kind === 'Query' || kind === 'Mutation' || kind === 'Subscription' ? kind : undefined;
}
//# sourceMappingURL=operation-permissions.js.map