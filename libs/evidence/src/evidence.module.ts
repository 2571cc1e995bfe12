import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { SourceLoader } from './source.loader.js';
import { CaseSourcesResolver, SourceAuthoringResolver } from './source.resolver.js';
import { Sources } from './source.service.js';

@Module({
  imports: [CasesModule],
  providers: [CaseSourcesResolver, SourceAuthoringResolver, SourceLoader, Sources],
})
export class EvidenceModule {}
