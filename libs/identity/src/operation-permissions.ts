/** Looks through all handlers of the application for the permissions that they state. */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Requires, StartupError } from '#platform';
import { grants, isPermission, type Permission } from './permission.rules.js';

/** A handler of a query, mutation or subscription, with the permission that it states. */
export interface OperationPermission {
  /** Class and method, such as `CountryResolver.list`. */
  readonly handler: string;
  readonly kind: 'Query' | 'Mutation' | 'Subscription';
  /** `null` when it states none. */
  readonly permission: string | null;
}

/** Every operation of the application with the permission that it states. Covers all modules, whatever is asked for. */
export function operationPermissions(discovery: DiscoveryService): readonly OperationPermission[] {
  const scanner = new MetadataScanner();
  const reflector = new Reflector();
  return discovery.getProviders().flatMap(({ instance }: { instance: unknown }) => {
    if (typeof instance !== 'object' || instance === null) return [];
    const methods = instance as Record<string, unknown>;
    return scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object).flatMap((name) => {
      const handler = methods[name];
      const kind = typeof handler === 'function' ? kindOf(handler) : undefined;
      if (!kind) return [];
      const permission = reflector.get(Requires, handler as () => unknown) ?? null;
      return [{ handler: `${instance.constructor.name}.${name}`, kind, permission }];
    });
  });
}

/** Permissions that are granted and that no operation states: names that protect nothing. */
export function unusedPermissions(operations: readonly OperationPermission[]): readonly Permission[] {
  const stated = new Set(operations.map(({ permission }) => permission));
  return Object.keys(grants)
    .filter(isPermission)
    .filter((name) => !stated.has(name));
}

/** Keeps the server from starting with an operation whose permission nobody has decided. */
@Injectable()
export class UnguardedOperations implements OnApplicationBootstrap {
  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws StartupError naming the handlers that state no permission, or one that is not known. */
  onApplicationBootstrap(): void {
    const operations = operationPermissions(this.discovery);
    if (operations.length === 0) {
      throw new StartupError('No query or mutation was found to check for its permission. Report this as a fault.');
    }
    const faults = operations.flatMap(({ handler, permission }) => {
      if (permission === null) return [`${handler} states no permission`];
      return isPermission(permission)
        ? []
        : [`${handler} states "${permission}", which permission.rules.ts does not know`];
    });
    if (faults.length > 0) {
      throw new StartupError(
        `Refusing to start, because operations are unguarded: ${faults.join('; ')}. Add @Requires(…).`,
      );
    }
  }
}

/** Kind of the operation that a method handles, as @nestjs/graphql notes it on the method. */
function kindOf(handler: object): OperationPermission['kind'] | undefined {
  const kind: unknown = Reflect.getMetadata('graphql:resolver_type', handler);
  return kind === 'Query' || kind === 'Mutation' || kind === 'Subscription' ? kind : undefined;
}
