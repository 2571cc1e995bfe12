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
import { EdtfScalar, NodeModel } from '#platform';
import { describedBy } from '../vocabulary.rules.js';
import { BOUND_BY_MEANINGS, BOUND_STATUS_MEANINGS, BoundBy, BoundStatus, DECLARATION_KIND_MEANINGS, DeclarationKind, } from './participation.rules.js';
registerEnumType(BoundStatus, {
    name: 'BoundStatus',
    description: 'How far an instrument binds a State. Signing is not ratifying.',
    valuesMap: describedBy(BOUND_STATUS_MEANINGS),
});
registerEnumType(BoundBy, {
    name: 'BoundBy',
    description: 'The act by which a State bound itself.',
    valuesMap: describedBy(BOUND_BY_MEANINGS),
});
registerEnumType(DeclarationKind, {
    name: 'TreatyDeclarationKind',
    description: 'What a State declared on its participation.',
    valuesMap: describedBy(DECLARATION_KIND_MEANINGS),
});
let TreatyDeclarationModel = class TreatyDeclarationModel {
};
__decorate([
    Field(() => DeclarationKind, { description: 'What it is.' }),
    __metadata("design:type", String)
], TreatyDeclarationModel.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'What it says, in the words of this registry.' }),
    __metadata("design:type", String)
], TreatyDeclarationModel.prototype, "summary", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'Day on which it was made; null where not recorded.' }),
    __metadata("design:type", Object)
], TreatyDeclarationModel.prototype, "madeOn", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'Day on which it was taken back; null where none is recorded.',
    }),
    __metadata("design:type", Object)
], TreatyDeclarationModel.prototype, "withdrawnOn", void 0);
__decorate([
    Field(() => [String], { description: 'Slugs of the provisions that a reservation excludes.' }),
    __metadata("design:type", Array)
], TreatyDeclarationModel.prototype, "provisionIds", void 0);
__decorate([
    Field(() => [String], { description: 'Codes of the States whose reservations an objection is to.' }),
    __metadata("design:type", Array)
], TreatyDeclarationModel.prototype, "against", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether an objection keeps the instrument from being in force between the two.',
    }),
    __metadata("design:type", Boolean)
], TreatyDeclarationModel.prototype, "precludesForce", void 0);
TreatyDeclarationModel = __decorate([
    ObjectType('TreatyDeclaration', { description: 'A reservation, an objection or another declaration of a State.' })
], TreatyDeclarationModel);
export { TreatyDeclarationModel };
let ParticipationModel = class ParticipationModel extends NodeModel {
};
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'Day of signature; null where not recorded or not signed.' }),
    __metadata("design:type", Object)
], ParticipationModel.prototype, "signedOn", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'Day of ratification or accession; null where not recorded or not done.',
    }),
    __metadata("design:type", Object)
], ParticipationModel.prototype, "boundOn", void 0);
__decorate([
    Field(() => BoundBy, {
        nullable: true,
        description: 'The act by which the State bound itself; null where none is recorded.',
    }),
    __metadata("design:type", Object)
], ParticipationModel.prototype, "boundBy", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'Day on which the instrument entered into force for the State; null where it has not or the day is not recorded.',
    }),
    __metadata("design:type", Object)
], ParticipationModel.prototype, "inForceOn", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'Day on which a withdrawal took effect; null where none is recorded.',
    }),
    __metadata("design:type", Object)
], ParticipationModel.prototype, "withdrawnOn", void 0);
__decorate([
    Field(() => BoundStatus, {
        description: 'How far the instrument binds the State. Only BOUND, on or after `inForceOn`, opens a route.',
    }),
    __metadata("design:type", String)
], ParticipationModel.prototype, "boundStatus", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'Earliest date that the state of the source can have; later events are not excluded. Null where not recorded.',
    }),
    __metadata("design:type", Object)
], ParticipationModel.prototype, "asOf", void 0);
__decorate([
    Field(() => [TreatyDeclarationModel], {
        description: 'Its reservations, objections and declarations, as far as they are recorded. An empty list says nothing of others.',
    }),
    __metadata("design:type", Array)
], ParticipationModel.prototype, "declarations", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'The facts given were seen in a source that is named; fields that are null were not. False: general knowledge, to be checked with the depositary before use.',
    }),
    __metadata("design:type", Boolean)
], ParticipationModel.prototype, "verified", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What was and what was not checked.' }),
    __metadata("design:type", Object)
], ParticipationModel.prototype, "verificationNote", void 0);
ParticipationModel = __decorate([
    ObjectType('Participation', {
        implements: () => NodeModel,
        description: 'One State, or regional organisation, in one instrument. The lists are incomplete: a State that is not listed is unknown, not outside.',
    })
], ParticipationModel);
export { ParticipationModel };
//# sourceMappingURL=participation.model.js.map