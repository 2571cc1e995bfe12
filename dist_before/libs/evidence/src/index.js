import { CaseValueBasisEntity, ClaimEntity } from './claim/claim.entity.js';
import { CustodyEventEntity, EvidenceDownloadEntity, EvidenceEntity, EvidenceUploadEntity, } from './file/evidence.entity.js';
import { CaseSourceEntity, PublisherEntity, SourceAlertEntity, SourceAlertLiftEntity, SourceDerivationEntity, SourceEntity, } from './source/source.entity.js';
export * from './evidence.module.js';
export * from './evidence.reference.js';
export { sweep, verifyAll } from './file/evidence-verification.js';
export { EvidenceUploads } from './file/uploads.service.js';
export { SourceLoader } from './source/source.loader.js';
export * from './source/source.model.js';
export * from './source/source.policy.rules.js';
export * from './source/source.resolver.js';
/** Tables of this library. */
export const evidenceEntities = [
    PublisherEntity,
    SourceEntity,
    CaseSourceEntity,
    SourceDerivationEntity,
    SourceAlertEntity,
    SourceAlertLiftEntity,
    ClaimEntity,
    CaseValueBasisEntity,
    EvidenceEntity,
    CustodyEventEntity,
    EvidenceUploadEntity,
    EvidenceDownloadEntity,
];
//# sourceMappingURL=index.js.map