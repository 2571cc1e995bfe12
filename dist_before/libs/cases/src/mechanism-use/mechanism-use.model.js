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
import { CountryModel } from '#geography';
import { EdtfDateModel } from '#platform';
import { CodedAnswer, CODED_FACTS, EventBasis, FactBasis } from '../case/case.rules.js';
import { EventPhaseEnum, EventTypeEnum, EventValenceEnum, InFavourOfEnum, MechanismModel, OffenceModel, OutcomeEnum, } from '../vocabulary/vocabulary.model.js';
registerEnumType(CodedAnswer, {
    name: 'CodedAnswer',
    description: 'Answer to a coded question. UNKNOWN means that the record does not say: it is neither YES nor NO.',
    valuesMap: {
        YES: { description: 'The record says yes.' },
        NO: { description: 'The record says no.' },
        UNKNOWN: { description: 'The record does not say.' },
        DISPUTED: { description: 'Sources or parties contradict one another.' },
    },
});
registerEnumType(FactBasis, {
    name: 'FactBasis',
    description: 'On what the answer to a coded question rests.',
    valuesMap: {
        RECORD_TEXT: { description: 'The record says it, which rests on its sources.' },
        ANALYST_NOTE: {
            description: 'A reading of the law by the author of the record; not a finding, for a lawyer to confirm.',
        },
        DERIVED: { description: 'Computed from other data of the registry.' },
    },
});
registerEnumType(EventBasis, {
    name: 'EventBasis',
    description: 'On what the date and description of an event rest.',
    valuesMap: {
        SOURCE: { description: 'Stated in a source that was seen, in excerpt.' },
        GENERAL_KNOWLEDGE: { description: 'General knowledge; check it before publication.' },
    },
});
export const CodedFactEnum = Object.fromEntries(CODED_FACTS.map((fact) => [fact.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), fact]));
registerEnumType(CodedFactEnum, {
    name: 'CodedFactKind',
    description: 'A question that is coded for every use of a mechanism.',
    valuesMap: {
        DUAL_CRIMINALITY: { description: 'Is the alleged offence a crime in the State asked?' },
        CORE_CYBERCRIME: {
            description: 'Are all alleged offences within Articles 6 to 16 of the zero draft (A/AC.291/22)?',
        },
        SPECIFIC_REQUEST: { description: 'Was the measure about a specific person, account, data set or item?' },
        POLITICAL_CHARACTER: {
            description: 'Did a court, authority or organisation find a political purpose or character, or does the record call it so?',
        },
        JUDICIAL_AUTHORISATION: {
            description: 'Did a judge allow the measure? NO covers both no court and a court that refused: read the reason.',
        },
        TARGET_NOTIFIED: { description: 'Were the person or the users told of the measure by those who took it?' },
        REMEDY_USED: { description: 'Was the measure contested before a court or body?' },
    },
});
let CodedFactModel = class CodedFactModel {
};
__decorate([
    Field(() => CodedFactEnum, { description: 'The question.' }),
    __metadata("design:type", String)
], CodedFactModel.prototype, "fact", void 0);
__decorate([
    Field(() => CodedAnswer, { description: 'The answer.' }),
    __metadata("design:type", String)
], CodedFactModel.prototype, "answer", void 0);
__decorate([
    Field(() => FactBasis, {
        nullable: true,
        description: 'On what it rests; null when the answer is UNKNOWN for want of a statement.',
    }),
    __metadata("design:type", Object)
], CodedFactModel.prototype, "basis", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why this answer.' }),
    __metadata("design:type", Object)
], CodedFactModel.prototype, "reason", void 0);
CodedFactModel = __decorate([
    ObjectType('CodedFact', { description: 'A coded question about a measure, its answer, and on what the answer rests.' })
], CodedFactModel);
export { CodedFactModel };
let CaseEventModel = class CaseEventModel {
};
__decorate([
    Field(() => Int, { description: 'Number of the event within its case.' }),
    __metadata("design:type", Number)
], CaseEventModel.prototype, "number", void 0);
__decorate([
    Field(() => EventTypeEnum, { description: 'What happened.' }),
    __metadata("design:type", String)
], CaseEventModel.prototype, "type", void 0);
__decorate([
    Field(() => EventPhaseEnum, { description: 'Where in the life of a measure it belongs.' }),
    __metadata("design:type", String)
], CaseEventModel.prototype, "phase", void 0);
__decorate([
    Field(() => EventValenceEnum, { description: 'Its usual meaning for the target; no judgement on the target.' }),
    __metadata("design:type", String)
], CaseEventModel.prototype, "valence", void 0);
__decorate([
    Field(() => EdtfDateModel, { description: 'When.' }),
    __metadata("design:type", EdtfDateModel)
], CaseEventModel.prototype, "date", void 0);
__decorate([
    Field(() => CountryModel, { nullable: true, description: 'Where, if the record says.' }),
    __metadata("design:type", Object)
], CaseEventModel.prototype, "country", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What happened, in own words.' }),
    __metadata("design:type", Object)
], CaseEventModel.prototype, "description", void 0);
__decorate([
    Field(() => EventBasis, { description: 'On what it rests.' }),
    __metadata("design:type", String)
], CaseEventModel.prototype, "basis", void 0);
CaseEventModel = __decorate([
    ObjectType('CaseEvent', { description: 'A dated event in the life of a measure or of a case.' })
], CaseEventModel);
export { CaseEventModel };
let MechanismUseModel = class MechanismUseModel {
};
__decorate([
    Field(() => Int, { description: 'Number of the use within its case, from 1.' }),
    __metadata("design:type", Number)
], MechanismUseModel.prototype, "number", void 0);
__decorate([
    Field(() => MechanismModel, { description: 'The channel that was used.' }),
    __metadata("design:type", MechanismModel)
], MechanismUseModel.prototype, "mechanism", void 0);
__decorate([
    Field(() => CountryModel, {
        nullable: true,
        description: 'State that asked; null where no State is accused. It may differ from that of the case.',
    }),
    __metadata("design:type", Object)
], MechanismUseModel.prototype, "requestingState", void 0);
__decorate([
    Field(() => [CountryModel], { description: 'States that were asked. Empty where the record does not say.' }),
    __metadata("design:type", Array)
], MechanismUseModel.prototype, "respondingStates", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Provider that was asked, if it was one.' }),
    __metadata("design:type", Object)
], MechanismUseModel.prototype, "respondingProvider", void 0);
__decorate([
    Field(() => [OffenceModel], { description: 'Offences alleged as the ground. They repeat the allegation.' }),
    __metadata("design:type", Array)
], MechanismUseModel.prototype, "ground", void 0);
__decorate([
    Field(() => OutcomeEnum, { description: 'How the measure ended.' }),
    __metadata("design:type", String)
], MechanismUseModel.prototype, "outcome", void 0);
__decorate([
    Field(() => InFavourOfEnum, { description: 'Whom that favoured.' }),
    __metadata("design:type", String)
], MechanismUseModel.prototype, "inFavourOf", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Number of the use that codes the same act under another mechanism. Such a use is not counted as a further measure.',
    }),
    __metadata("design:type", Object)
], MechanismUseModel.prototype, "sameMeasureAs", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What a reader should know about the use.' }),
    __metadata("design:type", Object)
], MechanismUseModel.prototype, "note", void 0);
MechanismUseModel = __decorate([
    ObjectType('MechanismUse', {
        description: 'One use of one mechanism within a case: the unit in which measures are counted.',
    })
], MechanismUseModel);
export { MechanismUseModel };
//# sourceMappingURL=mechanism-use.model.js.map