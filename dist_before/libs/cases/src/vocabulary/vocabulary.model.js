var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeModel } from '#platform';
import { EVENT_TYPES, OUTCOMES, SUBJECT_KINDS, } from './closed-vocabulary.rules.js';
import { AbuseEvidence, CoreCrime, MechanismFamily, OffenceCategory, ProfileAxis, StatementBasis, } from './vocabulary.rules.js';
/** The terms of a closed vocabulary as TypeScript and GraphQL want an enum: name = value. */
function enumOf(terms) {
    return Object.fromEntries(Object.keys(terms).map((term) => [term, term]));
}
function describe(terms) {
    return Object.fromEntries(Object.entries(terms).map(([term, { label, description }]) => [
        term,
        { description: `${label}. ${description}` },
    ]));
}
export const EventTypeEnum = enumOf(EVENT_TYPES);
registerEnumType(EventTypeEnum, {
    name: 'EventType',
    description: 'What can happen in the life of a measure.',
    valuesMap: describe(EVENT_TYPES),
});
export const OutcomeEnum = enumOf(OUTCOMES);
registerEnumType(OutcomeEnum, {
    name: 'Outcome',
    description: 'How a measure ended. Later consequences for the person are events. A deleted notice is no acquittal.',
    valuesMap: describe(OUTCOMES),
});
export const SubjectKindEnum = enumOf(SUBJECT_KINDS);
registerEnumType(SubjectKindEnum, {
    name: 'SubjectKind',
    description: 'Who was targeted.',
    valuesMap: describe(SUBJECT_KINDS),
});
const phases = {
    CONTEXT: 'Legal background and protection status.',
    REQUEST: 'The measure is asked for.',
    CIRCULATION: 'Life of an alert or its data.',
    ENFORCEMENT: 'Steps against liberty, movement or property.',
    REVIEW: 'Control by courts and bodies.',
    DECISION: 'Decision of the one asked.',
    EXECUTION: 'The measure takes effect.',
    REVERSAL: 'The effect is undone.',
    AFTERMATH: 'What follows.',
};
export const EventPhaseEnum = enumOf(phases);
registerEnumType(EventPhaseEnum, {
    name: 'EventPhase',
    description: 'Where in the life of a measure an event belongs.',
    valuesMap: describeShort(phases),
});
const valences = {
    ADVERSE: 'Usually against the target.',
    FAVOURABLE: 'Usually for the target.',
    NEUTRAL: 'Neither.',
};
export const EventValenceEnum = enumOf(valences);
registerEnumType(EventValenceEnum, {
    name: 'EventValence',
    description: 'Usual meaning of an event for the target; no judgement on the target.',
    valuesMap: describeShort(valences),
});
const favours = {
    REQUESTER: 'The one who asked for the measure.',
    TARGET: 'The one whom the measure was aimed at.',
    MIXED: 'Both in part.',
    NEITHER: 'Neither, or not known.',
};
export const InFavourOfEnum = enumOf(favours);
registerEnumType(InFavourOfEnum, {
    name: 'InFavourOf',
    description: 'Whom an outcome favoured.',
    valuesMap: describeShort(favours),
});
registerEnumType(MechanismFamily, {
    name: 'MechanismFamily',
    description: 'Kind of channel that a mechanism belongs to.',
    valuesMap: {
        POLICE_COOPERATION: { description: 'Alerts and requests between police.' },
        JUDICIAL_COOPERATION: { description: 'Extradition, mutual legal assistance and what belongs to them.' },
        PROVIDER_PRESSURE: { description: 'Orders, mandates and pressure on companies that hold data or carry speech.' },
        IMMIGRATION_AND_TRAVEL: { description: 'Passports, visas, deportation and refusal of entry.' },
        FINANCIAL: { description: 'Freezing, designation and requests between financial authorities.' },
        INFORMAL: { description: 'Outside any procedure.' },
    },
});
registerEnumType(AbuseEvidence, {
    name: 'AbuseEvidence',
    description: 'How well the abuse of a mechanism is attested.',
    valuesMap: {
        DOCUMENTED: { description: 'Reported by a source that was seen, or by a case of this registry.' },
        CONCERN_RAISED: { description: 'A source that was seen raises the risk.' },
        HYPOTHESISED: { description: 'Inference of the compilers only; not to be published as a finding.' },
    },
});
registerEnumType(StatementBasis, {
    name: 'StatementBasis',
    description: 'On what a statement of a vocabulary rests.',
    valuesMap: {
        SOURCE: { description: 'Stated by a source.' },
        ANALYST: { description: 'Inference or wording of the compilers; not to be published as a finding.' },
    },
});
registerEnumType(OffenceCategory, {
    name: 'OffenceCategory',
    description: 'Field of law that an alleged offence belongs to. It repeats the allegation and does not say whether it is founded.',
    valuesMap: {
        CYBER: { description: 'Against or by means of computer systems.' },
        ECONOMIC: { description: 'Fraud, tax, money laundering and the like.' },
        EXPRESSION: { description: 'Speech, opinion, belief.' },
        MORALITY: { description: 'Morals and sexuality.' },
        PROPERTY: { description: 'Theft and damage.' },
        PUBLIC_ORDER: { description: 'Assembly, documents, public authority.' },
        SECURITY: { description: 'Terrorism, extremism, State security.' },
        VIOLENT_CRIME: { description: 'Against life and limb.' },
    },
});
registerEnumType(CoreCrime, {
    name: 'CoreCrime',
    description: "Whether an offence is one of the zero draft's core cybercrimes, Articles 6 to 16 (A/AC.291/22, 2023).",
    valuesMap: {
        YES: { description: 'Within Articles 6 to 16.' },
        PARTIAL: { description: 'Some of its conduct is.' },
        NO: { description: 'Outside them.' },
    },
});
registerEnumType(ProfileAxis, {
    name: 'ProfileAxis',
    description: 'What a profile says.',
    valuesMap: {
        ROLE: { description: 'What the person does.' },
        STATUS: { description: 'The legal or social status of the person.' },
        ENTITY: { description: 'What kind of entity was targeted.' },
    },
});
let MechanismStatementModel = class MechanismStatementModel {
};
__decorate([
    Field(() => String, { description: 'The statement, in own words.' }),
    __metadata("design:type", String)
], MechanismStatementModel.prototype, "text", void 0);
__decorate([
    Field(() => StatementBasis, { description: 'On what it rests. ANALYST is a reading, not a finding.' }),
    __metadata("design:type", String)
], MechanismStatementModel.prototype, "basis", void 0);
MechanismStatementModel = __decorate([
    ObjectType('MechanismStatement', { description: 'A statement about a mechanism and what it rests on.' })
], MechanismStatementModel);
export { MechanismStatementModel };
let MechanismModel = class MechanismModel extends NodeModel {
};
__decorate([
    Field(() => String, { description: 'Stable readable id, such as "interpol-red-notice".' }),
    __metadata("design:type", String)
], MechanismModel.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: 'Name.' }),
    __metadata("design:type", String)
], MechanismModel.prototype, "label", void 0);
__decorate([
    Field(() => [String], { description: 'Other names.' }),
    __metadata("design:type", Array)
], MechanismModel.prototype, "aliases", void 0);
__decorate([
    Field(() => MechanismFamily, { description: 'Kind of channel.' }),
    __metadata("design:type", String)
], MechanismModel.prototype, "family", void 0);
__decorate([
    Field(() => String, { description: 'What it is and what it does.' }),
    __metadata("design:type", String)
], MechanismModel.prototype, "description", void 0);
__decorate([
    Field(() => [MechanismStatementModel], { description: 'How it is abused.' }),
    __metadata("design:type", Array)
], MechanismModel.prototype, "abusePatterns", void 0);
__decorate([
    Field(() => [MechanismStatementModel], { description: 'What is meant to limit it.' }),
    __metadata("design:type", Array)
], MechanismModel.prototype, "limits", void 0);
__decorate([
    Field(() => [String], { description: 'Documents that usually show its use.' }),
    __metadata("design:type", Array)
], MechanismModel.prototype, "typicalEvidence", void 0);
__decorate([
    Field(() => AbuseEvidence, { description: 'How well its abuse is attested.' }),
    __metadata("design:type", String)
], MechanismModel.prototype, "abuseEvidence", void 0);
__decorate([
    Field(() => StatementBasis, { description: 'Whether a source names the category.' }),
    __metadata("design:type", String)
], MechanismModel.prototype, "basis", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'The category is named in a source that was seen. Vouches neither for the patterns nor for the limits.',
    }),
    __metadata("design:type", Boolean)
], MechanismModel.prototype, "verified", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What was and was not checked.' }),
    __metadata("design:type", Object)
], MechanismModel.prototype, "verificationNote", void 0);
MechanismModel = __decorate([
    ObjectType('Mechanism', {
        implements: () => NodeModel,
        description: 'A channel of cooperation or pressure that can be abused. A curated vocabulary.',
    })
], MechanismModel);
export { MechanismModel };
let OffenceModel = class OffenceModel extends NodeModel {
};
__decorate([
    Field(() => String, { description: 'Stable readable id, such as "lese-majeste".' }),
    __metadata("design:type", String)
], OffenceModel.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: 'Name.' }),
    __metadata("design:type", String)
], OffenceModel.prototype, "label", void 0);
__decorate([
    Field(() => OffenceCategory, { description: 'Field of law.' }),
    __metadata("design:type", String)
], OffenceModel.prototype, "category", void 0);
__decorate([
    Field(() => String, { description: 'What the category covers.' }),
    __metadata("design:type", String)
], OffenceModel.prototype, "description", void 0);
__decorate([
    Field(() => CoreCrime, { description: "Whether it is one of the zero draft's core cybercrimes, Articles 6 to 16." }),
    __metadata("design:type", String)
], OffenceModel.prototype, "withinZeroDraftArts6To16", void 0);
__decorate([
    Field(() => [String], { description: 'Articles of the zero draft that it falls under.' }),
    __metadata("design:type", Array)
], OffenceModel.prototype, "zeroDraftArticles", void 0);
__decorate([
    Field(() => [String], { description: 'Articles of the adopted text that it falls under.' }),
    __metadata("design:type", Array)
], OffenceModel.prototype, "finalArticles", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'It can be committed by means of computer systems alone (Articles 6 to 10 of the zero draft).',
    }),
    __metadata("design:type", Boolean)
], OffenceModel.prototype, "cyberDependent", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What it is typically a pretext for. Inference of the compilers, not a finding.',
    }),
    __metadata("design:type", Object)
], OffenceModel.prototype, "typicalPretext", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "How it stands under INTERPOL's rules." }),
    __metadata("design:type", Object)
], OffenceModel.prototype, "interpolIssue", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How it stands under human rights law.' }),
    __metadata("design:type", Object)
], OffenceModel.prototype, "humanRightsNote", void 0);
__decorate([
    Field(() => StatementBasis, { description: 'Whether a source names the category.' }),
    __metadata("design:type", String)
], OffenceModel.prototype, "basis", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'The category is named in a source that was seen. Does not vouch for typicalPretext.',
    }),
    __metadata("design:type", Boolean)
], OffenceModel.prototype, "verified", void 0);
OffenceModel = __decorate([
    ObjectType('Offence', {
        implements: () => NodeModel,
        description: 'A category of alleged offence used as the ground of a measure. It repeats the allegation and does not say whether it is founded.',
    })
], OffenceModel);
export { OffenceModel };
let ProfileModel = class ProfileModel extends NodeModel {
};
__decorate([
    Field(() => String, { description: 'Stable readable id, such as "journalist".' }),
    __metadata("design:type", String)
], ProfileModel.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: 'Name.' }),
    __metadata("design:type", String)
], ProfileModel.prototype, "label", void 0);
__decorate([
    Field(() => ProfileAxis, { description: 'What the profile says.' }),
    __metadata("design:type", String)
], ProfileModel.prototype, "axis", void 0);
__decorate([
    Field(() => String, { description: 'What it covers.' }),
    __metadata("design:type", String)
], ProfileModel.prototype, "description", void 0);
ProfileModel = __decorate([
    ObjectType('Profile', {
        implements: () => NodeModel,
        description: 'Who a target is, as far as it bears on why they were targeted. A curated vocabulary.',
    })
], ProfileModel);
export { ProfileModel };
function describeShort(texts) {
    return Object.fromEntries(Object.entries(texts).map(([term, description]) => [term, { description }]));
}
//# sourceMappingURL=vocabulary.model.js.map