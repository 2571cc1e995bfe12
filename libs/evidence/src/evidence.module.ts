import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { Publishers } from './publisher.writer.js';
import { SourceLoader } from './source.loader.js';
import {
  CaseSourcesResolver,
  SourceAuthoringResolver,
  SourceResolver,
  SourceStandingResolver,
} from './source.resolver.js';
import { Sources } from './source.service.js';
import { SourceStanding } from './source-standing.service.js';

@Module({
  imports: [CasesModule],
  providers: [
    CaseSourcesResolver,
    SourceResolver,
    SourceAuthoringResolver,
    SourceStandingResolver,
    SourceLoader,
    Sources,
    SourceStanding,
    Publishers,
  ],
})
export class EvidenceModule {}
