import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { GeographyModule } from '#geography';
import { LawModule } from '#law';
import { PatternLabels } from './pattern-labels.service.js';
import { PatternResolver } from './pattern.resolver.js';
import { PatternService } from './pattern.service.js';

@Module({
  imports: [CasesModule, GeographyModule, LawModule],
  providers: [PatternLabels, PatternService, PatternResolver],
})
export class PatternsModule {}
