var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InterfaceType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseField } from '#cases';
import { NodeModel } from '#platform';
import { ClaimBasis, ClaimStance } from './claim.rules.js';
registerEnumType(CaseField, {
    name: 'CaseField',
    description: 'A field of a case that sources say something about. Sets are written as text, with commas between.',
    valuesMap: {
        REQUESTING_STATE: { description: 'Principal State that asked: a country code.' },
        HOST_STATES: { description: 'States where the persons were: country codes, "DE,ES".' },
        OCCURRED: { description: 'When it happened: EDTF.' },
        OUTCOME: { description: 'The outcome of the case: a term of Outcome.' },
        USE_MECHANISM: { description: 'Mechanism of a use: its slug.' },
        USE_REQUESTING_STATE: { description: 'State that asked in a use: a country code.' },
        USE_RESPONDING_STATES: { description: 'States that were asked in a use: country codes, "DE,ES".' },
        USE_RESPONDING_PROVIDER: { description: 'Provider that was asked in a use: its name.' },
        USE_GROUND: { description: 'Offences alleged as the ground of a use: slugs.' },
        USE_OUTCOME: { description: 'How a use ended: a term of Outcome.' },
        USE_DUAL_CRIMINALITY: { description: 'Answer to DUAL_CRIMINALITY of a use: YES or NO.' },
        USE_CORE_CYBERCRIME: { description: 'Answer to CORE_CYBERCRIME of a use: YES or NO.' },
        USE_SPECIFIC_REQUEST: { description: 'Answer to SPECIFIC_REQUEST of a use: YES or NO.' },
        USE_POLITICAL_CHARACTER: { description: 'Answer to POLITICAL_CHARACTER of a use: YES, NO or DISPUTED.' },
        USE_JUDICIAL_AUTHORISATION: { description: 'Answer to JUDICIAL_AUTHORISATION of a use: YES or NO.' },
        USE_TARGET_NOTIFIED: { description: 'Answer to TARGET_NOTIFIED of a use: YES or NO.' },
        USE_REMEDY_USED: { description: 'Answer to REMEDY_USED of a use: YES or NO.' },
        EVENT_DATE: { description: 'Date of an event: EDTF.' },
        SUBJECT_KIND: { description: 'Kind of a subject: a term of SubjectKind.' },
        SUBJECT_PERSON_COUNT: { description: 'Number of persons of a subject.' },
        SUBJECT_PROFILES: { description: 'Profiles of a subject: slugs.' },
    },
});
registerEnumType(ClaimStance, {
    name: 'ClaimStance',
    description: 'Whether a source says that something is so, or it has been found to be so.',
    valuesMap: {
        ALLEGED: { description: 'A source says so.' },
        ESTABLISHED: { description: 'It has been found to be so: the basis says by whom or what.' },
    },
});
registerEnumType(ClaimBasis, {
    name: 'ClaimBasis',
    description: 'On what it rests that something is established. No finding about a target.',
    valuesMap: {
        COURT_DECISION: { description: 'A court decided so.' },
        BODY_FINDING: {
            description: 'A competent body found so, such as the Commission for the Control of INTERPOL’s Files or a UN body.',
        },
        OFFICIAL_DOCUMENT: { description: 'The document itself by which it was done.' },
        ADMISSION: { description: 'Whoever did it admits it.' },
        MULTIPLE_INDEPENDENT_SOURCES: { description: 'At least two sources say so that are independent of one another.' },
    },
});
const OBJECT_OF = { resolveType: ({ typeName }) => typeName };
/** What a source says of a field, and where: of a claim, and of a value that was adopted from one. */
let StatementModel = class StatementModel {
};
__decorate([
    Field(() => CaseField, { description: 'The field that it is about.' }),
    __metadata("design:type", String)
], StatementModel.prototype, "field", void 0);
__decorate([
    Field(() => Int, { description: 'Number of the use, subject or event that the field is of; 0 for the case itself.' }),
    __metadata("design:type", Number)
], StatementModel.prototype, "number", void 0);
__decorate([
    Field(() => String, { description: 'The value, as text in the form that the field has.' }),
    __metadata("design:type", String)
], StatementModel.prototype, "value", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Page of the source where it stands.' }),
    __metadata("design:type", Object)
], StatementModel.prototype, "page", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Where it stands: characters from the beginning of a text, seconds of a recording.',
    }),
    __metadata("design:type", Object)
], StatementModel.prototype, "offset", void 0);
__decorate([
    Field(() => Int, {
        description: 'How far the statement is believed, whatever its source is worth: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged (Admiralty scale).',
    }),
    __metadata("design:type", Number)
], StatementModel.prototype, "credibility", void 0);
StatementModel = __decorate([
    InterfaceType({ isAbstract: true })
], StatementModel);
export { StatementModel };
let ClaimModel = class ClaimModel extends StatementModel {
};
__decorate([
    Field(() => String, { nullable: true, description: 'The words of the source.' }),
    __metadata("design:type", Object)
], ClaimModel.prototype, "quotation", void 0);
__decorate([
    Field(() => Date, { description: 'When the claim was entered.' }),
    __metadata("design:type", Date)
], ClaimModel.prototype, "madeAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'The value of the case was adopted from it.' }),
    __metadata("design:type", Boolean)
], ClaimModel.prototype, "isAdopted", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it is the value; null where it is not.' }),
    __metadata("design:type", Object)
], ClaimModel.prototype, "adoptionReason", void 0);
__decorate([
    Field(() => Boolean, { description: 'It was set aside; the reason says why.' }),
    __metadata("design:type", Boolean)
], ClaimModel.prototype, "isDismissed", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it was set aside; null where it was not.' }),
    __metadata("design:type", Object)
], ClaimModel.prototype, "dismissalReason", void 0);
ClaimModel = __decorate([
    InterfaceType('Claim', {
        ...OBJECT_OF,
        implements: () => NodeModel,
        description: 'What a source says about one field of a case, with the place where it says so. Claims that contradict one another stand side by side.',
    })
], ClaimModel);
export { ClaimModel };
let AllegedClaimModel = class AllegedClaimModel extends ClaimModel {
};
AllegedClaimModel = __decorate([
    ObjectType('AllegedClaim', { implements: () => [ClaimModel, NodeModel], description: 'A source says that it is so.' })
], AllegedClaimModel);
export { AllegedClaimModel };
let EstablishedClaimModel = class EstablishedClaimModel extends ClaimModel {
};
__decorate([
    Field(() => ClaimBasis, { description: 'On what it rests.' }),
    __metadata("design:type", String)
], EstablishedClaimModel.prototype, "basis", void 0);
EstablishedClaimModel = __decorate([
    ObjectType('EstablishedClaim', {
        implements: () => [ClaimModel, NodeModel],
        description: 'It has been found to be so, and the claim says on what that rests.',
    })
], EstablishedClaimModel);
export { EstablishedClaimModel };
let CaseValueModel = class CaseValueModel extends StatementModel {
};
__decorate([
    Field(() => ID, { description: 'Id of the claim that it was adopted from.' }),
    __metadata("design:type", String)
], CaseValueModel.prototype, "claimId", void 0);
CaseValueModel = __decorate([
    InterfaceType('CaseValue', {
        ...OBJECT_OF,
        description: 'A value of a case that was adopted from a claim. Values that no claim stands behind are in the case alone; of these nothing says how far they are attested.',
    })
], CaseValueModel);
export { CaseValueModel };
let AllegedValueModel = class AllegedValueModel extends CaseValueModel {
};
AllegedValueModel = __decorate([
    ObjectType('AllegedValue', { implements: () => CaseValueModel, description: 'A source says that it is so.' })
], AllegedValueModel);
export { AllegedValueModel };
let EstablishedValueModel = class EstablishedValueModel extends CaseValueModel {
};
__decorate([
    Field(() => ClaimBasis, { description: 'On what it rests.' }),
    __metadata("design:type", String)
], EstablishedValueModel.prototype, "basis", void 0);
EstablishedValueModel = __decorate([
    ObjectType('EstablishedValue', {
        implements: () => CaseValueModel,
        description: 'It has been found to be so, and the value says on what that rests.',
    })
], EstablishedValueModel);
export { EstablishedValueModel };
let ConflictingValueModel = class ConflictingValueModel {
};
__decorate([
    Field(() => String, { description: 'The value.' }),
    __metadata("design:type", String)
], ConflictingValueModel.prototype, "value", void 0);
__decorate([
    Field(() => [ClaimModel], { description: 'The claims that give it.' }),
    __metadata("design:type", Array)
], ConflictingValueModel.prototype, "claims", void 0);
ConflictingValueModel = __decorate([
    ObjectType('ConflictingValue', { description: 'One of several values that claims give for a field.' })
], ConflictingValueModel);
export { ConflictingValueModel };
let ClaimConflictModel = class ClaimConflictModel {
};
__decorate([
    Field(() => CaseField, { description: 'The field.' }),
    __metadata("design:type", String)
], ClaimConflictModel.prototype, "field", void 0);
__decorate([
    Field(() => Int, { description: 'Number of the use, subject or event that the field is of; 0 for the case itself.' }),
    __metadata("design:type", Number)
], ClaimConflictModel.prototype, "number", void 0);
__decorate([
    Field(() => [ConflictingValueModel], { description: 'The values, in the order in which they were first claimed.' }),
    __metadata("design:type", Array)
], ClaimConflictModel.prototype, "values", void 0);
ClaimConflictModel = __decorate([
    ObjectType('ClaimConflict', { description: 'A field of which claims that stand give more than one value.' })
], ClaimConflictModel);
export { ClaimConflictModel };
//# sourceMappingURL=claim.model.js.map