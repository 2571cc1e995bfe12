import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { GeographyModule } from '#geography';
import { DecisionWriter } from './decision.writer.js';
import { InterestResolver } from './interest/interest.resolver.js';
import { Interests } from './interest/interests.service.js';
import { Leases } from './lease.service.js';
import { QueueResolver } from './queue/queue.resolver.js';
import { WorkQueues } from './queue/work-queues.service.js';
import { RecusalResolver } from './recusal/recusal.resolver.js';
import { Recusals } from './recusal/recusals.service.js';
import { VerificationResolver } from './verification.resolver.js';
import { Verification } from './verification.service.js';

@Module({
  imports: [CasesModule, GeographyModule],
  providers: [
    Verification,
    DecisionWriter,
    Interests,
    InterestResolver,
    Leases,
    QueueResolver,
    RecusalResolver,
    Recusals,
    VerificationResolver,
    WorkQueues,
  ],
})
export class VerificationModule {}
