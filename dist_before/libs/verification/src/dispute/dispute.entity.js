var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseField } from '#cases';
import { oneOf } from '#platform';
import { InterestDeclarationEntity } from '../interest/interest-declaration.entity.js';
import { DisputeActKind, DisputeOutcome, DisputeParty } from './dispute.rules.js';
/** That somebody disputes a public case. Who they are, nothing says. Its state follows from the acts of officers. */
let DisputeEntity = class DisputeEntity {
};
__decorate([
    ForeignKey('case_file', 'id', { name: 'dispute_case_id_fkey' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'dispute_pkey' }),
    __metadata("design:type", String)
], DisputeEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'dispute_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], DisputeEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], DisputeEntity.prototype, "party", void 0);
__decorate([
    Column('text', { array: true, default: '{}' }),
    __metadata("design:type", Array)
], DisputeEntity.prototype, "fields", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'opened_at', precision: 3, default: () => 'now()' }),
    __metadata("design:type", Date)
], DisputeEntity.prototype, "openedAt", void 0);
DisputeEntity = __decorate([
    Entity('dispute'),
    Check('dispute_party_is_known', oneOf('party', DisputeParty)),
    Check('dispute_fields_are_known', `fields <@ '{${Object.keys(CaseField).join(',')}}'::text[]`)
], DisputeEntity);
export { DisputeEntity };
/** By which code a dispute is followed. Nobody but the owner reads it. */
let DisputeCodeEntity = class DisputeCodeEntity {
};
__decorate([
    PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'dispute_code_pkey' }),
    __metadata("design:type", Buffer)
], DisputeCodeEntity.prototype, "codeHash", void 0);
__decorate([
    Column('uuid', { name: 'case_id' }),
    __metadata("design:type", String)
], DisputeCodeEntity.prototype, "caseId", void 0);
__decorate([
    Column('uuid', { name: 'dispute_id' }),
    __metadata("design:type", String)
], DisputeCodeEntity.prototype, "disputeId", void 0);
DisputeCodeEntity = __decorate([
    Entity('dispute_code'),
    Check('dispute_code_hash_is_sha256', 'octet_length(code_hash) = 32'),
    ForeignKey(() => DisputeEntity, ['caseId', 'disputeId'], ['caseId', 'id'], { name: 'dispute_code_dispute_fkey' })
], DisputeCodeEntity);
export { DisputeCodeEntity };
/** What whoever disputes a case has written: the first is the statement that it was opened with. */
let DisputeMessageEntity = class DisputeMessageEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'dispute_message_pkey' }),
    __metadata("design:type", String)
], DisputeMessageEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { name: 'dispute_id', primaryKeyConstraintName: 'dispute_message_pkey' }),
    __metadata("design:type", String)
], DisputeMessageEntity.prototype, "disputeId", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'dispute_message_pkey' }),
    __metadata("design:type", Number)
], DisputeMessageEntity.prototype, "number", void 0);
__decorate([
    Column('boolean', { name: 'is_for_publication', default: false }),
    __metadata("design:type", Boolean)
], DisputeMessageEntity.prototype, "isForPublication", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], DisputeMessageEntity.prototype, "text", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'sent_at', precision: 3, default: () => 'now()' }),
    __metadata("design:type", Date)
], DisputeMessageEntity.prototype, "sentAt", void 0);
DisputeMessageEntity = __decorate([
    Entity('dispute_message'),
    Check('dispute_message_number_is_positive', 'number > 0'),
    Check('dispute_message_text_within_limit', `(btrim(text) <> '') AND (char_length(text) <= 4000)`),
    ForeignKey(() => DisputeEntity, ['caseId', 'disputeId'], ['caseId', 'id'], { name: 'dispute_message_dispute_fkey' })
], DisputeMessageEntity);
export { DisputeMessageEntity };
/** What an officer did about a dispute. Inserted, never changed. */
let DisputeActEntity = class DisputeActEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'dispute_act_pkey' }),
    __metadata("design:type", String)
], DisputeActEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { name: 'dispute_id', primaryKeyConstraintName: 'dispute_act_pkey' }),
    __metadata("design:type", String)
], DisputeActEntity.prototype, "disputeId", void 0);
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'dispute_act_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], DisputeActEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], DisputeActEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { name: 'acted_by' }),
    __metadata("design:type", String)
], DisputeActEntity.prototype, "actedBy", void 0);
__decorate([
    Column('text', { name: 'acting_role', default: 'DISPUTES_OFFICER' }),
    __metadata("design:type", String)
], DisputeActEntity.prototype, "actingRole", void 0);
__decorate([
    Column('text', { default: 'DECIDER' }),
    __metadata("design:type", String)
], DisputeActEntity.prototype, "capacity", void 0);
__decorate([
    Column('boolean', { name: 'is_blocking', nullable: true }),
    __metadata("design:type", Object)
], DisputeActEntity.prototype, "isBlocking", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], DisputeActEntity.prototype, "outcome", void 0);
__decorate([
    Column('smallint', { nullable: true }),
    __metadata("design:type", Object)
], DisputeActEntity.prototype, "reply", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], DisputeActEntity.prototype, "text", void 0);
__decorate([
    Column('uuid', { name: 'interest_declaration' }),
    __metadata("design:type", String)
], DisputeActEntity.prototype, "interestDeclaration", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'interest_declared_at', precision: 3 }),
    __metadata("design:type", Date)
], DisputeActEntity.prototype, "interestDeclaredAt", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'acted_at', precision: 3, default: () => 'now()' }),
    __metadata("design:type", Date)
], DisputeActEntity.prototype, "actedAt", void 0);
DisputeActEntity = __decorate([
    Entity('dispute_act'),
    Check('dispute_act_kind_is_known', oneOf('kind', DisputeActKind)),
    Check('dispute_act_outcome_is_known', oneOf('outcome', DisputeOutcome)),
    Check('dispute_act_is_of_an_officer', `acting_role = 'DISPUTES_OFFICER'`),
    Check('dispute_act_is_made_by_a_decider', `capacity = 'DECIDER'`),
    Check('dispute_act_says_what_it_does', `((is_blocking IS NOT NULL) = (kind = 'ADMIT')) AND ((reply IS NOT NULL) = (kind = 'PUBLISH_REPLY')) AND ((outcome IS NOT NULL) = (kind = 'RESOLVE')) AND ((text IS NOT NULL) = (kind = ANY (ARRAY['DECLINE', 'ANSWER', 'RESOLVE'])))`),
    Check('dispute_act_text_within_limit', `(btrim(text) <> '') AND (char_length(text) <= 2000)`),
    Check('dispute_act_interest_holds', `acted_at < (interest_declared_at + '365 days'::interval)`),
    Index('dispute_act_one_examination_idx', ['caseId', 'disputeId'], {
        unique: true,
        where: `kind in ('ADMIT', 'DECLINE')`,
    }),
    Index('dispute_act_one_resolution_idx', ['caseId', 'disputeId'], { unique: true, where: `kind = 'RESOLVE'` }),
    ForeignKey(() => DisputeEntity, ['caseId', 'disputeId'], ['caseId', 'id'], { name: 'dispute_act_dispute_fkey' }),
    ForeignKey(() => DisputeMessageEntity, ['caseId', 'disputeId', 'reply'], ['caseId', 'disputeId', 'number'], {
        name: 'dispute_act_reply_fkey',
    }),
    ForeignKey('case_capacity', ['caseId', 'actedBy', 'capacity'], ['caseId', 'userId', 'capacity'], {
        name: 'dispute_act_officer_is_no_contributor_fkey',
    }),
    ForeignKey('user_role', ['actedBy', 'actingRole'], ['userId', 'role'], {
        name: 'dispute_act_officer_has_the_role_fkey',
    }),
    ForeignKey(() => InterestDeclarationEntity, ['interestDeclaration', 'actedBy', 'interestDeclaredAt'], ['id', 'userId', 'declaredAt'], { name: 'dispute_act_interest_fkey' })
], DisputeActEntity);
export { DisputeActEntity };
/** That something was done without an account, from some network. Goes when it counts no more. */
let DisputeTryEntity = class DisputeTryEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'dispute_try_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], DisputeTryEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], DisputeTryEntity.prototype, "kind", void 0);
__decorate([
    Column('bytea', { name: 'network_hash' }),
    __metadata("design:type", Buffer)
], DisputeTryEntity.prototype, "networkHash", void 0);
__decorate([
    Column('timestamptz', { name: 'tried_at', default: () => 'clock_timestamp()' }),
    __metadata("design:type", Date)
], DisputeTryEntity.prototype, "triedAt", void 0);
DisputeTryEntity = __decorate([
    Entity('dispute_try'),
    Check('dispute_try_kind_is_known', `kind = ANY (ARRAY['OPEN', 'CODE', 'MESSAGE'])`),
    Index('dispute_try_network_idx', ['kind', 'networkHash', 'triedAt']),
    Index('dispute_try_tried_at_idx', ['kind', 'triedAt'])
], DisputeTryEntity);
export { DisputeTryEntity };
//# sourceMappingURL=dispute.entity.js.map