import { CasePublicationEntity, CaseVerificationEntity, DecisionEntity } from './decision.entity.js';

export * from './verification.module.js';
export * from './verification.resolver.js';
export * from './workflow.policy.rules.js';
export * from './workflow.rules.js';

/** Tables of this library. */
export const verificationEntities = [DecisionEntity, CaseVerificationEntity, CasePublicationEntity];
