var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
let SessionModel = class SessionModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the session; it opens nothing.' }),
    __metadata("design:type", String)
], SessionModel.prototype, "id", void 0);
__decorate([
    Field(() => Date, { description: 'When it began.' }),
    __metadata("design:type", Date)
], SessionModel.prototype, "createdAt", void 0);
__decorate([
    Field(() => Date, { description: 'When it was last used, up to a minute late.' }),
    __metadata("design:type", Date)
], SessionModel.prototype, "lastSeenAt", void 0);
__decorate([
    Field(() => Date, { description: 'When it ends at the latest.' }),
    __metadata("design:type", Date)
], SessionModel.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether this request was sent with it.' }),
    __metadata("design:type", Boolean)
], SessionModel.prototype, "isCurrent", void 0);
SessionModel = __decorate([
    ObjectType('Session', { description: 'A sign-in of one’s own that has not ended.' })
], SessionModel);
export { SessionModel };
let SignOutEverywherePayloadModel = class SignOutEverywherePayloadModel {
};
__decorate([
    Field(() => [UserErrorModel], { description: 'Why they were not ended; empty when they were.' }),
    __metadata("design:type", Array)
], SignOutEverywherePayloadModel.prototype, "errors", void 0);
SignOutEverywherePayloadModel = __decorate([
    ObjectType('SignOutEverywherePayload', { description: 'What came of ending all sessions of one’s own.' })
], SignOutEverywherePayloadModel);
export { SignOutEverywherePayloadModel };
let EndSessionPayloadModel = class EndSessionPayloadModel {
};
__decorate([
    Field(() => [UserErrorModel], { description: 'Why it was not ended; empty when it was.' }),
    __metadata("design:type", Array)
], EndSessionPayloadModel.prototype, "errors", void 0);
EndSessionPayloadModel = __decorate([
    ObjectType('EndSessionPayload', { description: 'What came of ending a session of one’s own.' })
], EndSessionPayloadModel);
export { EndSessionPayloadModel };
//# sourceMappingURL=session.model.js.map