var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { IntrinsicException } from '@nestjs/common';
import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
/** An expected outcome of a mutation that kept it from taking effect: nothing was written. */
let UserErrorModel = class UserErrorModel {
    constructor(code, message, path) {
        this.code = code;
        this.message = message;
        this.path = path;
    }
};
__decorate([
    Field(() => String, {
        description: 'Stable code of the reason, in upper case; the same for every instance of a type.',
    }),
    __metadata("design:type", String)
], UserErrorModel.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'What was refused and what would make it pass, in plain words.' }),
    __metadata("design:type", String)
], UserErrorModel.prototype, "message", void 0);
__decorate([
    Field(() => [String], {
        description: 'The field at fault, from the root of the input, such as ["uses", "0", "mechanism"]. Empty when no single field is.',
    }),
    __metadata("design:type", Array)
], UserErrorModel.prototype, "path", void 0);
UserErrorModel = __decorate([
    InterfaceType('UserError', {
        description: 'Why a mutation was refused. Refusals are data in the payload; nothing was written. Types that implement this interface add what the reason needs.',
        resolveType: (error) => error.typeName,
    }),
    __metadata("design:paramtypes", [String, String, Array])
], UserErrorModel);
export { UserErrorModel };
/** One field of the input broke one rule. */
let ValidationFailedModel = class ValidationFailedModel extends UserErrorModel {
    constructor(problem) {
        super('VALIDATION_FAILED', problem.message, problem.path);
        this.typeName = 'ValidationFailed';
        this.value = problem.value;
    }
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The value that was given, shortened to 80 characters; null when it was missing.',
    }),
    __metadata("design:type", Object)
], ValidationFailedModel.prototype, "value", void 0);
ValidationFailedModel = __decorate([
    ObjectType('ValidationFailed', {
        implements: () => UserErrorModel,
        description: 'A field of the input breaks a rule.',
    }),
    __metadata("design:paramtypes", [Object])
], ValidationFailedModel);
export { ValidationFailedModel };
/** What a service throws to refuse a mutation: carries the reasons that the payload's `errors` will list. */
export class Refused extends IntrinsicException {
    constructor(errors) {
        super(errors.map((error) => error.code).join(', '));
        this.errors = errors;
        this.name = 'Refused';
    }
}
/** @returns a refusal for input that broke rules, one error for each problem. */
export function invalid(...problems) {
    return new Refused(problems.map((problem) => new ValidationFailedModel(problem)));
}
//# sourceMappingURL=user-error.model.js.map