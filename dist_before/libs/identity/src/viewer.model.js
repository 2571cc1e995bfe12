var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from './role.rules.js';
import { Confinement } from './confinement.rules.js';
registerEnumType(Role, {
    name: 'Role',
    description: 'What a person may be in the registry. One person may hold several roles.',
    valuesMap: {
        RESEARCHER: { description: 'Records cases with their sources and follows them until they are verified.' },
        TRIAGE_OFFICER: { description: 'Takes submitted cases in: accepts, rejects or merges them.' },
        VERIFIER: { description: 'Checks a case against its sources and decides.' },
        LEGAL_REVIEWER: { description: 'Signs the link between a case and a treaty provision.' },
        EDITOR: { description: 'Publishes verified cases, and reopens or retracts published ones.' },
        DISPUTES_OFFICER: { description: 'Answers disputes about published cases.' },
        SAFETY_OFFICER: { description: 'Hides a public case at once when someone is in danger.' },
        CUSTODIAN: { description: 'Keeps the identity vault and grants access to it.' },
        ANALYST: { description: 'Asks for patterns across cases.' },
        ADMINISTRATOR: { description: 'Decides users and configuration, never content.' },
    },
});
registerEnumType(Confinement, {
    name: 'Confinement',
    description: 'What a session must do before it opens anything else.',
    valuesMap: {
        SECOND_FACTOR: { description: 'Prove a second factor.' },
        ENROL_SECOND_FACTOR: { description: 'Enrol a second factor, which the roles of the account need.' },
    },
});
let ViewerModel = class ViewerModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the account.' }),
    __metadata("design:type", String)
], ViewerModel.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The name that colleagues see.' }),
    __metadata("design:type", String)
], ViewerModel.prototype, "displayName", void 0);
__decorate([
    Field(() => [Role], {
        description: 'Roles held now, in alphabetical order. A role that is revoked acts no more from the next request on.',
    }),
    __metadata("design:type", Array)
], ViewerModel.prototype, "roles", void 0);
__decorate([
    Field(() => Date, {
        description: 'When the session ends at the latest. It ends sooner when it is not used for 30 minutes.',
    }),
    __metadata("design:type", Date)
], ViewerModel.prototype, "sessionExpiresAt", void 0);
__decorate([
    Field(() => Confinement, {
        nullable: true,
        description: 'What must be done before the session opens anything else; null when nothing must.',
    }),
    __metadata("design:type", Object)
], ViewerModel.prototype, "confinedTo", void 0);
__decorate([
    Field(() => Date, {
        nullable: true,
        description: 'Until when operations that need a fresh proof of who one is are open; null when they are not.',
    }),
    __metadata("design:type", Object)
], ViewerModel.prototype, "steppedUpUntil", void 0);
ViewerModel = __decorate([
    ObjectType('Viewer', { description: 'The person who is signed in, as they see themselves.' })
], ViewerModel);
export { ViewerModel };
//# sourceMappingURL=viewer.model.js.map