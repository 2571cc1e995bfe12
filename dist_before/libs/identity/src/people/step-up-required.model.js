var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
let StepUpRequiredModel = class StepUpRequiredModel extends UserErrorModel {
    constructor() {
        super('STEP_UP_REQUIRED', STEP_UP_FIRST, []);
        this.typeName = 'StepUpRequired';
    }
};
StepUpRequiredModel = __decorate([
    ObjectType('StepUpRequired', {
        implements: () => UserErrorModel,
        description: 'You must first show again, by a second factor, that it is you.',
    }),
    __metadata("design:paramtypes", [])
], StepUpRequiredModel);
export { StepUpRequiredModel };
export const STEP_UP_FIRST = 'This needs a fresh proof that it is you: step up with your second factor, and repeat the request within 5 minutes.';
//# sourceMappingURL=step-up-required.model.js.map