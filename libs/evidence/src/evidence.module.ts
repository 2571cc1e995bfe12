import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { ClaimLoader } from './claim.loader.js';
import {
  CaseClaimsResolver,
  CaseValueSourceResolver,
  CaseValuesResolver,
  ClaimAuthoringResolver,
  ClaimSourceResolver,
} from './claim.resolver.js';
import { Claims } from './claim.service.js';
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
    CaseClaimsResolver,
    CaseValuesResolver,
    ClaimSourceResolver,
    CaseValueSourceResolver,
    ClaimAuthoringResolver,
    ClaimLoader,
    Claims,
  ],
})
export class EvidenceModule {}
