import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { DecisionWriter } from './decision.writer.js';
import { Leases } from './lease.service.js';
import { VerificationResolver } from './verification.resolver.js';
import { Verification } from './verification.service.js';

@Module({ imports: [CasesModule], providers: [Verification, DecisionWriter, Leases, VerificationResolver] })
export class VerificationModule {}
