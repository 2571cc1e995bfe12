import { type DynamicModule, Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { EvidenceModule } from '#evidence';
import { entities } from '#exchange';
import { GeographyModule } from '#geography';
import { fieldGuard, IdentityModule, PolicyModule } from '#identity';
import { LawModule } from '#law';
import { PatternsModule } from '#patterns';
import { DatabaseModule, GraphQLModule, HealthModule } from '#platform';
import { VerificationModule } from '#verification';
import { FIRST_QUERY } from './first-query.js';
import { policy } from './policy.js';

export interface ApiOptions {
  /** Login of the application. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly signingKey: string;
  /** Serves GraphiQL and answers introspection. */
  readonly openToExploration: boolean;
}

/** The API process: the libraries, wired. */
@Module({})
export class AppModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot({ url: options.databaseUrl, entities, poolSize: options.poolSize }),
        GraphQLModule.forRoot({
          signingKey: options.signingKey,
          openToExploration: options.openToExploration,
          defaultQuery: FIRST_QUERY,
          guardField: fieldGuard(policy),
        }),
        HealthModule,
        IdentityModule,
        PolicyModule.forRoot(policy),
        GeographyModule,
        LawModule,
        CasesModule,
        EvidenceModule,
        VerificationModule,
        PatternsModule,
      ],
    };
  }
}
