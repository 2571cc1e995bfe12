import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { VerificationResolver } from './verification.resolver.js';
import { Verification } from './verification.service.js';

@Module({ imports: [CasesModule], providers: [Verification, VerificationResolver] })
export class VerificationModule {}
