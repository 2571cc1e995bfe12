var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ProfileModel, SubjectKindEnum } from '../vocabulary/vocabulary.model.js';
let SubjectModel = class SubjectModel {
};
__decorate([
    Field(() => Int, { description: 'Number of the subject within its case, from 1.' }),
    __metadata("design:type", Number)
], SubjectModel.prototype, "number", void 0);
__decorate([
    Field(() => SubjectKindEnum, { description: 'Who was targeted.' }),
    __metadata("design:type", String)
], SubjectModel.prototype, "kind", void 0);
__decorate([
    Field(() => [ProfileModel], { description: 'Who the target is, as far as it bears on why they were targeted.' }),
    __metadata("design:type", Array)
], SubjectModel.prototype, "profiles", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Number of persons; null when the record does not say, which is not zero.',
    }),
    __metadata("design:type", Object)
], SubjectModel.prototype, "personCount", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Name, only where it is already widely public in this connection; null otherwise.',
    }),
    __metadata("design:type", Object)
], SubjectModel.prototype, "publicName", void 0);
SubjectModel = __decorate([
    ObjectType('Subject', {
        description: 'A person, group, company or organisation that was targeted: the unit in which persons are counted.',
    })
], SubjectModel);
export { SubjectModel };
//# sourceMappingURL=subject.model.js.map