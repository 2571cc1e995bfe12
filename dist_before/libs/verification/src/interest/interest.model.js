var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType } from '@nestjs/graphql';
import { CountryModel } from '#geography';
import { UserErrorModel } from '#platform';
let InterestDeclarationModel = class InterestDeclarationModel {
};
__decorate([
    Field(() => Date, { description: 'When you declared it.' }),
    __metadata("design:type", Date)
], InterestDeclarationModel.prototype, "declaredAt", void 0);
__decorate([
    Field(() => Date, { description: 'From when on it holds no more.' }),
    __metadata("design:type", Date)
], InterestDeclarationModel.prototype, "expiresAt", void 0);
__decorate([
    Field(() => [CountryModel], { description: 'States whose nationality you hold or held.' }),
    __metadata("design:type", Array)
], InterestDeclarationModel.prototype, "nationalities", void 0);
__decorate([
    Field(() => CountryModel, { nullable: true, description: 'State in which you live, if you said so.' }),
    __metadata("design:type", Object)
], InterestDeclarationModel.prototype, "residence", void 0);
__decorate([
    Field(() => [String], { description: 'Bodies that you named.' }),
    __metadata("design:type", Array)
], InterestDeclarationModel.prototype, "organisations", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Other ties, in your own words.' }),
    __metadata("design:type", Object)
], InterestDeclarationModel.prototype, "ties", void 0);
InterestDeclarationModel = __decorate([
    ObjectType('InterestDeclaration', {
        description: 'What you have declared of your ties. It holds for 365 days; whoever decides on cases needs one that does.',
    })
], InterestDeclarationModel);
export { InterestDeclarationModel };
let DeclareInterestPayloadModel = class DeclareInterestPayloadModel {
};
__decorate([
    Field(() => InterestDeclarationModel, { nullable: true, description: 'The declaration; null where it was refused.' }),
    __metadata("design:type", Object)
], DeclareInterestPayloadModel.prototype, "declaration", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], DeclareInterestPayloadModel.prototype, "errors", void 0);
DeclareInterestPayloadModel = __decorate([
    ObjectType('DeclareInterestPayload', { description: 'The declaration, or what is wrong with it.' })
], DeclareInterestPayloadModel);
export { DeclareInterestPayloadModel };
//# sourceMappingURL=interest.model.js.map