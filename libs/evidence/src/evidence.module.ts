import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { EvidenceDownloads } from './file/downloads.service.js';
import { CaseEvidenceResolver, EvidenceResolver } from './file/evidence.resolver.js';
import { EvidenceRoutes } from './file/evidence.routes.js';
import { EvidenceFiles } from './file/evidence-files.service.js';
import { EvidenceUploads } from './file/uploads.service.js';
import { SourceLoader } from './source.loader.js';
import { CaseSourcesResolver, SourceAuthoringResolver } from './source.resolver.js';
import { Sources } from './source.service.js';

@Module({
  imports: [CasesModule],
  providers: [
    CaseEvidenceResolver,
    CaseSourcesResolver,
    EvidenceDownloads,
    EvidenceFiles,
    EvidenceResolver,
    EvidenceRoutes,
    EvidenceUploads,
    SourceAuthoringResolver,
    SourceLoader,
    Sources,
  ],
})
export class EvidenceModule {}
