import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { CasePages } from './case-pages.service.js';
import { RegistryOrder } from './registry-order.service.js';
import { PublicRegistry } from './public-registry.service.js';

/** The copy of all public cases that questions about the whole registry are answered from. */
@Module({
  imports: [CasesModule],
  providers: [CasePages, PublicRegistry, RegistryOrder],
  exports: [CasePages, PublicRegistry],
})
export class RegistryModule {}
