var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import { IdentityModule } from '#identity';
import { LawModule } from '#law';
import { CaseAccessGrantResolver, CaseAssignmentResolver, CaseOpeningResolver, } from './access/case-opening.resolver.js';
import { CaseOpenings } from './access/case-openings.service.js';
import { AuthoringResolver } from './case/authoring.resolver.js';
import { Authoring } from './case/authoring.service.js';
import { CaseCommands } from './case/case-commands.service.js';
import { CaseParts } from './case/case-parts.js';
import { CaseDirectory } from './case/case.directory.js';
import { CaseFilters } from './case/case-filter.service.js';
import { CaseContentLoader } from './case/case.loader.js';
import { KeptCases } from './case/kept-cases.service.js';
import { KeptRecords } from './case/kept-records.service.js';
import { CaseReading } from './case/case-reading.service.js';
import { CaseContentResolver, CaseResolver, MechanismUseResolver, ProvisionCasesResolver, } from './case/case.resolver.js';
import { ChangeResolver } from './change/change.resolver.js';
import { Changes } from './change/changes.service.js';
import { Idempotency } from './case/idempotency.service.js';
import { DraftReaders } from './case/draft-reading.service.js';
import { CaseHistory } from './revision/case-history.service.js';
import { ContentParts } from './revision/content-parts.js';
import { CaseHistoryResolver, RevisionResolver } from './revision/revision.resolver.js';
import { VocabularyDirectory } from './vocabulary/vocabulary.directory.js';
import { VocabularyResolver } from './vocabulary/vocabulary.resolver.js';
let CasesModule = class CasesModule {
};
CasesModule = __decorate([
    Module({
        imports: [GeographyModule, IdentityModule, LawModule],
        providers: [
            Authoring,
            AuthoringResolver,
            CaseAccessGrantResolver,
            CaseAssignmentResolver,
            CaseCommands,
            CaseContentLoader,
            CaseContentResolver,
            CaseDirectory,
            CaseFilters,
            CaseHistory,
            CaseHistoryResolver,
            CaseOpeningResolver,
            CaseOpenings,
            CaseParts,
            CaseReading,
            KeptCases,
            KeptRecords,
            CaseResolver,
            ContentParts,
            ChangeResolver,
            Changes,
            DraftReaders,
            Idempotency,
            MechanismUseResolver,
            ProvisionCasesResolver,
            RevisionResolver,
            VocabularyDirectory,
            VocabularyResolver,
        ],
        exports: [
            Authoring,
            CaseCommands,
            CaseDirectory,
            CaseFilters,
            CaseHistory,
            CaseParts,
            CaseReading,
            ContentParts,
            DraftReaders,
            Idempotency,
            VocabularyDirectory,
        ],
    })
], CasesModule);
export { CasesModule };
//# sourceMappingURL=cases.module.js.map