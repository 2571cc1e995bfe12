var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { ClaimLoader } from './claim/claim.loader.js';
import { CaseClaimsResolver, CaseValueSourceResolver, CaseValuesResolver, ClaimAuthoringResolver, ClaimSourceResolver, } from './claim/claim.resolver.js';
import { Claims } from './claim/claim.service.js';
import { EvidenceDownloads } from './file/downloads.service.js';
import { CaseEvidenceResolver, EvidenceResolver } from './file/evidence.resolver.js';
import { EvidenceRoutes } from './file/evidence.routes.js';
import { EvidenceFiles } from './file/evidence-files.service.js';
import { EvidenceUploads } from './file/uploads.service.js';
import { Publishers } from './source/publisher.writer.js';
import { SourceLoader } from './source/source.loader.js';
import { CaseSourcesResolver, SourceAuthoringResolver, SourceResolver, SourceStandingResolver, } from './source/source.resolver.js';
import { Sources } from './source/source.service.js';
import { SourceStanding } from './source/source-standing.service.js';
let EvidenceModule = class EvidenceModule {
};
EvidenceModule = __decorate([
    Module({
        imports: [CasesModule],
        providers: [
            CaseClaimsResolver,
            CaseEvidenceResolver,
            CaseSourcesResolver,
            CaseValueSourceResolver,
            CaseValuesResolver,
            ClaimAuthoringResolver,
            ClaimLoader,
            ClaimSourceResolver,
            Claims,
            EvidenceDownloads,
            EvidenceFiles,
            EvidenceResolver,
            EvidenceRoutes,
            EvidenceUploads,
            Publishers,
            SourceAuthoringResolver,
            SourceLoader,
            SourceResolver,
            SourceStanding,
            SourceStandingResolver,
            Sources,
        ],
        exports: [SourceLoader],
    })
], EvidenceModule);
export { EvidenceModule };
//# sourceMappingURL=evidence.module.js.map