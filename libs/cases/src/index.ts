import {
  CaseCapacityEntity,
  CaseFileEntity,
  CaseHostStateEntity,
  CaseRevisionEntity,
  CaseVersionEntity,
  DocumentedCaseEntity,
  IdempotencyKeyEntity,
} from './case/case.entity.js';
import {
  CaseEventEntity,
  MechanismUseEntity,
  UseGroundEntity,
  UseRespondingStateEntity,
} from './mechanism-use/mechanism-use.entity.js';
import { CaseChangeEntity } from './change/case-change.entity.js';
import { ProvisionLinkEntity } from './provision-link/provision-link.entity.js';
import { SubjectEntity, SubjectProfileEntity } from './subject/subject.entity.js';
import { CaseAssignmentEntity, CaseGrantEntity } from './access/case-opening.entity.js';
import { MechanismEntity, OffenceEntity, ProfileEntity } from './vocabulary/vocabulary.entity.js';

export * from './case/authoring.resolver.js';
export * from './case/authoring.service.js';
export * from './case/case-batch.js';
export { CaseCommands } from './case/case-commands.service.js';
export * from './case/case-field.rules.js';
export * from './case/case-field.writer.js';
export * from './case/case-table.rules.js';
export { CODED_FACT_COLUMNS } from './revision/coded-fact.rules.js';
export * from './revision/content-parts.js';
export * from './revision/content.rules.js';
export { CaseHistory } from './revision/case-history.service.js';
export { ContentChangeModel } from './revision/revision.model.js';
export { contentWith } from './revision/written-content.rules.js';
export * from './case/case.directory.js';
export * from './case/case.entity.js';
export * from './case/case.model.js';
export * from './case/case.policy.rules.js';
export * from './case/case.rules.js';
export { referenceOf } from './case/case-reference.rules.js';
export * from './case/case-errors.model.js';
export * from './case/case-version.js';
export * from './case/case-filter.input.js';
export * from './case/case-filter.rules.js';
export * from './case/case-filter.service.js';
export { CaseParts, type ReadPart } from './case/case-parts.js';
export * from './case/case-reading.service.js';
export * from './case/case.resolver.js';
export * from './case/case.view.js';
export * from './case/draft.input.js';
export { DraftReaders } from './case/draft-reading.service.js';
export * from './case/idempotency.service.js';
export { CodedFactEnum } from './mechanism-use/mechanism-use.model.js';
export * from './provision-link/provision-link.model.js';
export * from './change/change-delivery.js';
export * from './cases.module.js';
export * from './cases.reference.js';
export * from './vocabulary/closed-vocabulary.rules.js';
export * from './vocabulary/vocabulary.directory.js';
export * from './vocabulary/vocabulary.model.js';
export * from './vocabulary/vocabulary.resolver.js';
export * from './vocabulary/vocabulary.rules.js';

/** Tables of this library. */
export const casesEntities = [
  MechanismEntity,
  OffenceEntity,
  ProfileEntity,
  DocumentedCaseEntity,
  CaseFileEntity,
  CaseCapacityEntity,
  CaseVersionEntity,
  CaseRevisionEntity,
  IdempotencyKeyEntity,
  CaseHostStateEntity,
  MechanismUseEntity,
  UseRespondingStateEntity,
  UseGroundEntity,
  CaseEventEntity,
  SubjectEntity,
  SubjectProfileEntity,
  ProvisionLinkEntity,
  CaseAssignmentEntity,
  CaseGrantEntity,
  CaseChangeEntity,
];
