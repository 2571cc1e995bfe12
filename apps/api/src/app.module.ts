import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CasesModule } from '#cases';
import { EvidenceModule } from '#evidence';
import { entities } from '#exchange';
import { GeographyModule } from '#geography';
import { fieldGuard, IdentityModule, OidcModule, type OidcOptions, PolicyModule, SecondFactorModule } from '#identity';
import { LawModule } from '#law';
import { LensModule } from '#lens';
import { PatternsModule } from '#patterns';
import {
  DatabaseModule,
  GraphQLModule,
  HealthModule,
  type KeyRing,
  KeyRingModule,
  type OpenStorage,
  type PointsPerMinute,
  StorageModule,
} from '#platform';
import { SearchModule } from '#search';
import { VaultModule } from '#vault';
import { sealedNameMarks, VerificationModule } from '#verification';
import { FIRST_QUERY } from './first-query.js';
import { KEPT_FIELDS } from './kept-answers.rules.js';
import { policy } from './policy.js';

export interface ApiOptions {
  /** Login of the application. */
  readonly databaseUrl: string;
  /** The login on a streaming replica, where there is one. */
  readonly replicaUrl?: string | null;
  /** Login of the identity vault, where this process has one. */
  readonly vaultUrl?: string | null;
  /** Keys of the identity vault and of second factors, where this process has them. */
  readonly keyRing?: KeyRing | null;
  /** Where files of evidence arrive and are kept, where this process keeps any. */
  readonly evidence?: OpenStorage | null;
  readonly poolSize: number;
  readonly signingKey: string;
  /** Proxies that stand before the API; none when left out. */
  readonly trustedProxies?: number;
  /** Origin at which browsers reach the API, such as `https://registry.example.org`. */
  readonly publicUrl: string;
  /** OpenID provider through which people may sign in; none when left out. */
  readonly oidc?: OidcOptions | null;
  /** Serves GraphiQL and answers introspection. */
  readonly openToExploration: boolean;
  /** What each client may spend in a minute; generous defaults when left out. */
  readonly pointsPerMinute?: PointsPerMinute;
  /** Room for answers to visitors, in bytes; none are kept when left out. */
  readonly answerCacheBytes?: number;
}

/** The API process: the libraries, wired. */
@Module({})
export class AppModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot({
          url: options.databaseUrl,
          replicaUrl: options.replicaUrl ?? null,
          vaultUrl: options.vaultUrl ?? null,
          entities,
          poolSize: options.poolSize,
        }),
        GraphQLModule.forRoot({
          signingKey: options.signingKey,
          openToExploration: options.openToExploration,
          trustedProxies: options.trustedProxies ?? 0,
          defaultQuery: FIRST_QUERY,
          guardField: fieldGuard(policy),
          pointsPerMinute: options.pointsPerMinute,
          keptAnswers: { fields: KEPT_FIELDS, maxBytes: options.answerCacheBytes ?? 0 },
        }),
        HealthModule,
        AuditModule,
        KeyRingModule.forRoot(options.keyRing ?? null),
        StorageModule.forRoot(options.evidence ?? null),
        IdentityModule,
        OidcModule.forRoot(options.oidc ?? null),
        SecondFactorModule.forRoot(options.publicUrl),
        PolicyModule.forRoot(policy),
        GeographyModule,
        LawModule,
        CasesModule,
        EvidenceModule,
        VaultModule.forRoot(sealedNameMarks),
        VerificationModule,
        LensModule,
        PatternsModule,
        SearchModule,
      ],
    };
  }
}
