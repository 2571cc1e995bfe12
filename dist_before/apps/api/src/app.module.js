var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var AppModule_1;
import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CasesModule } from '#cases';
import { EvidenceModule } from '#evidence';
import { entities } from '#exchange';
import { GeographyModule } from '#geography';
import { fieldGuard, IdentityModule, OidcModule, PolicyModule, SecondFactorModule } from '#identity';
import { LawModule } from '#law';
import { LensModule } from '#lens';
import { PatternsModule } from '#patterns';
import { DatabaseModule, GraphQLModule, HealthModule, KeyRingModule, StorageModule, } from '#platform';
import { SearchModule } from '#search';
import { VaultModule } from '#vault';
import { sealedNameMarks, VerificationModule } from '#verification';
import { FIRST_QUERY } from './first-query.js';
import { KEPT_FIELDS } from './kept-answers.rules.js';
import { policy } from './policy.js';
/** The API process: the libraries, wired. */
let AppModule = AppModule_1 = class AppModule {
    static forRoot(options) {
        return {
            module: AppModule_1,
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
};
AppModule = AppModule_1 = __decorate([
    Module({})
], AppModule);
export { AppModule };
//# sourceMappingURL=app.module.js.map