var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseField, CaseModel } from '#cases';
import { NodeModel, UserErrorModel } from '#platform';
import { DisputeOutcome, DisputeParty, DisputeState } from './dispute.rules.js';
registerEnumType(DisputeParty, {
    name: 'DisputeParty',
    description: 'Who disputes a case, by their own word, which nobody checks.',
    valuesMap: {
        SUBJECT: { description: 'Somebody whom the case is about, or who speaks for them.' },
        STATE: { description: 'A State that asked, was asked or hosted, or a body of one.' },
        COMPANY: { description: 'A provider or another company that the case names.' },
        READER: { description: 'Anybody else.' },
    },
});
registerEnumType(DisputeState, {
    name: 'DisputeState',
    description: 'Where a dispute stands.',
    valuesMap: {
        RECEIVED: { description: 'An officer will look whether it is admitted: within 7 days.' },
        ADMITTED: { description: 'It is looked into, and shown beside the record: at most 30 days.' },
        DECLINED: { description: 'It is not looked into. Nobody but whoever disputes and the officers knows of it.' },
        RESOLVED: { description: 'It has been decided; the outcome stands beside the record.' },
    },
});
registerEnumType(DisputeOutcome, {
    name: 'DisputeOutcome',
    description: 'How a dispute ended.',
    valuesMap: {
        UPHELD: { description: 'Whoever disputed was right.' },
        PARTLY_UPHELD: { description: 'They were right in part; the note says in which.' },
        DISMISSED: { description: 'The record stands as it is.' },
    },
});
let CaseDisputeModel = class CaseDisputeModel {
};
__decorate([
    Field(() => DisputeParty, { description: 'Who disputes, by their own word, which nobody checks.' }),
    __metadata("design:type", String)
], CaseDisputeModel.prototype, "party", void 0);
__decorate([
    Field(() => [CaseField], { description: 'Fields that are disputed; empty where the record as a whole is.' }),
    __metadata("design:type", Array)
], CaseDisputeModel.prototype, "fields", void 0);
__decorate([
    Field(() => Date, { description: 'When it was opened, to the day: at midnight, UTC.' }),
    __metadata("design:type", Date)
], CaseDisputeModel.prototype, "openedOn", void 0);
__decorate([
    Field(() => DisputeState, { description: 'ADMITTED while it is looked into, then RESOLVED.' }),
    __metadata("design:type", String)
], CaseDisputeModel.prototype, "state", void 0);
__decorate([
    Field(() => DisputeOutcome, { nullable: true, description: 'How it ended; null while it is open.' }),
    __metadata("design:type", Object)
], CaseDisputeModel.prototype, "outcome", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What the registry says about the outcome; null while it is open.',
    }),
    __metadata("design:type", Object)
], CaseDisputeModel.prototype, "publicNote", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When it was resolved; null while it is open.' }),
    __metadata("design:type", Object)
], CaseDisputeModel.prototype, "resolvedAt", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Reply of whoever disputes, in their words; null where there is none that was approved. The registry does not vouch for it.',
    }),
    __metadata("design:type", Object)
], CaseDisputeModel.prototype, "reply", void 0);
CaseDisputeModel = __decorate([
    ObjectType('CaseDispute', {
        description: 'A dispute that an officer of this registry has admitted, as everybody reads it beside the record.',
    })
], CaseDisputeModel);
export { CaseDisputeModel };
let DisputeMessageModel = class DisputeMessageModel {
};
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Number by which an officer approves a reply; null for what officers wrote.',
    }),
    __metadata("design:type", Object)
], DisputeMessageModel.prototype, "number", void 0);
__decorate([
    Field(() => Boolean, { description: 'An officer wrote it, and not whoever disputes.' }),
    __metadata("design:type", Boolean)
], DisputeMessageModel.prototype, "isFromOfficer", void 0);
__decorate([
    Field(() => String, { description: 'The text.' }),
    __metadata("design:type", String)
], DisputeMessageModel.prototype, "text", void 0);
__decorate([
    Field(() => Date, { description: 'When it was written.' }),
    __metadata("design:type", Date)
], DisputeMessageModel.prototype, "sentAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'It was written to stand beside the record (right of reply).' }),
    __metadata("design:type", Boolean)
], DisputeMessageModel.prototype, "isForPublication", void 0);
__decorate([
    Field(() => Boolean, { description: 'It stands beside the record, as long as that is public.' }),
    __metadata("design:type", Boolean)
], DisputeMessageModel.prototype, "isPublished", void 0);
DisputeMessageModel = __decorate([
    ObjectType('DisputeMessage', { description: 'What was written about a dispute.' })
], DisputeMessageModel);
export { DisputeMessageModel };
let FollowedDisputeModel = class FollowedDisputeModel {
};
__decorate([
    Field(() => String, { description: 'Reference of the case, whatever has become of it.' }),
    __metadata("design:type", String)
], FollowedDisputeModel.prototype, "reference", void 0);
__decorate([
    Field(() => DisputeParty, { description: 'Who disputes.' }),
    __metadata("design:type", String)
], FollowedDisputeModel.prototype, "party", void 0);
__decorate([
    Field(() => [CaseField], { description: 'Fields that are disputed; empty where the record as a whole is.' }),
    __metadata("design:type", Array)
], FollowedDisputeModel.prototype, "fields", void 0);
__decorate([
    Field(() => Date, { description: 'When it was opened.' }),
    __metadata("design:type", Date)
], FollowedDisputeModel.prototype, "openedAt", void 0);
__decorate([
    Field(() => DisputeState, { description: 'Where it stands.' }),
    __metadata("design:type", String)
], FollowedDisputeModel.prototype, "state", void 0);
__decorate([
    Field(() => DisputeOutcome, { nullable: true, description: 'How it ended; null where it was not resolved.' }),
    __metadata("design:type", Object)
], FollowedDisputeModel.prototype, "outcome", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it was declined, or what was decided; null before.' }),
    __metadata("design:type", Object)
], FollowedDisputeModel.prototype, "answer", void 0);
__decorate([
    Field(() => [DisputeMessageModel], { description: 'What was written, first to last.' }),
    __metadata("design:type", Array)
], FollowedDisputeModel.prototype, "messages", void 0);
FollowedDisputeModel = __decorate([
    ObjectType('FollowedDispute', { description: 'A dispute as whoever opened it follows it by its code.' })
], FollowedDisputeModel);
export { FollowedDisputeModel };
let DisputeModel = class DisputeModel extends NodeModel {
};
__decorate([
    Field(() => CaseModel, { nullable: true, description: 'The case; null when it is not for you any more.' }),
    __metadata("design:type", Object)
], DisputeModel.prototype, "case", void 0);
__decorate([
    Field(() => DisputeParty, { description: 'Who disputes, by their own word, which nobody checks.' }),
    __metadata("design:type", String)
], DisputeModel.prototype, "party", void 0);
__decorate([
    Field(() => [CaseField], { description: 'Fields that are disputed; empty where the record as a whole is.' }),
    __metadata("design:type", Array)
], DisputeModel.prototype, "fields", void 0);
__decorate([
    Field(() => Date, { description: 'When it was opened.' }),
    __metadata("design:type", Date)
], DisputeModel.prototype, "openedAt", void 0);
__decorate([
    Field(() => DisputeState, { description: 'Where it stands.' }),
    __metadata("design:type", String)
], DisputeModel.prototype, "state", void 0);
__decorate([
    Field(() => Boolean, { description: 'The case is not published until it is resolved.' }),
    __metadata("design:type", Boolean)
], DisputeModel.prototype, "isBlocking", void 0);
__decorate([
    Field(() => DisputeOutcome, { nullable: true, description: 'How it ended; null where it was not resolved.' }),
    __metadata("design:type", Object)
], DisputeModel.prototype, "outcome", void 0);
__decorate([
    Field(() => [DisputeMessageModel], {
        description: 'What was written, first to last; the first is the statement that it was opened with.',
    }),
    __metadata("design:type", Array)
], DisputeModel.prototype, "messages", void 0);
DisputeModel = __decorate([
    ObjectType('Dispute', {
        implements: () => NodeModel,
        description: 'A dispute of a case, for those who look into disputes.',
    })
], DisputeModel);
export { DisputeModel };
let OpenDisputePayloadModel = class OpenDisputePayloadModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Code by which the dispute is followed (disputeByCode). Shown this once, and kept nowhere: note it. Null where nothing was opened.',
    }),
    __metadata("design:type", Object)
], OpenDisputePayloadModel.prototype, "code", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], OpenDisputePayloadModel.prototype, "errors", void 0);
OpenDisputePayloadModel = __decorate([
    ObjectType('OpenDisputePayload', { description: 'The code of the dispute, or what is wrong with it.' })
], OpenDisputePayloadModel);
export { OpenDisputePayloadModel };
let ReplyToDisputePayloadModel = class ReplyToDisputePayloadModel {
};
__decorate([
    Field(() => FollowedDisputeModel, { nullable: true, description: 'The dispute; null where nothing was taken.' }),
    __metadata("design:type", Object)
], ReplyToDisputePayloadModel.prototype, "dispute", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], ReplyToDisputePayloadModel.prototype, "errors", void 0);
ReplyToDisputePayloadModel = __decorate([
    ObjectType('ReplyToDisputePayload', { description: 'The dispute, or why the message was not taken.' })
], ReplyToDisputePayloadModel);
export { ReplyToDisputePayloadModel };
let DisputePayloadModel = class DisputePayloadModel {
};
__decorate([
    Field(() => DisputeModel, { nullable: true, description: 'The dispute; null where nothing was done.' }),
    __metadata("design:type", Object)
], DisputePayloadModel.prototype, "dispute", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], DisputePayloadModel.prototype, "errors", void 0);
DisputePayloadModel = __decorate([
    ObjectType('DisputePayload', { description: 'The dispute, or why nothing was done about it.' })
], DisputePayloadModel);
export { DisputePayloadModel };
//# sourceMappingURL=dispute.model.js.map