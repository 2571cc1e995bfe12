import { type DynamicModule, Inject, Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { StartupError, UnitOfWork } from '#platform';
import { databaseFaults } from './database-faults.js';
import { PathPolicy } from './path-policy.js';
import { Policy } from './policy.rules.js';
import { schemaFaults } from './schema-faults.rules.js';

/** Keeps the server from starting with a field or table of which nobody has decided whose it is. */
@Injectable()
export class PolicyCheck implements OnApplicationBootstrap {
  constructor(
    @Inject(Policy) private readonly policy: Policy,
    private readonly modules: ModuleRef,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws StartupError naming all that schema, database and policy do not agree on. */
  async onApplicationBootstrap(): Promise<void> {
    const faults = [
      ...schemaFaults(this.modules.get(GraphQLSchemaHost, { strict: false }).schema, this.policy),
      ...(await this.work.reading(() =>
        databaseFaults((text, values) => this.work.rowsOnce(text, values), this.policy),
      )),
    ];
    if (faults.length > 0) {
      throw new StartupError(
        `Refusing to start, because it is not decided or not enforced who may see what: ${faults.join('; ')}. State each field and table in the *.policy.rules.ts of its library, and protect each table as stated.`,
      );
    }
  }
}

/** Checks at the start that the policy covers all that is served and stored, and that the database enforces it. */
@Module({})
export class PolicyModule {
  static forRoot(policy: Policy): DynamicModule {
    return {
      module: PolicyModule,
      global: true, // what a value may be shown of is asked wherever one is shown outside its field
      providers: [{ provide: Policy, useValue: policy }, PolicyCheck, PathPolicy],
      exports: [PathPolicy],
    };
  }
}
