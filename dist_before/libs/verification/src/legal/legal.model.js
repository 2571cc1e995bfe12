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
import { LegalReview, LinkOpinion } from './legal.rules.js';
registerEnumType(LegalReview, {
    name: 'LegalReview',
    description: 'What lawyers have said of a link, all in all.',
    valuesMap: {
        PENDING: { description: 'No lawyer has signed it. Show it as a reading, not as a finding.' },
        SIGNED: { description: 'Signed by a lawyer who did not write it; none dissents.' },
        DIVIDED: { description: 'One lawyer signed it and another dissents. Show both opinions.' },
        REFUSED: { description: 'A lawyer dissents, and none has signed it.' },
    },
});
registerEnumType(LinkOpinion, {
    name: 'LinkOpinion',
    description: 'What one lawyer says of a link.',
    valuesMap: {
        SIGNED: { description: 'The provision bears on the case as the link says.' },
        DISSENT: { description: 'It does not, for the reason given.' },
    },
});
let LegalOpinionModel = class LegalOpinionModel {
};
__decorate([
    Field(() => LinkOpinion, { description: 'Signed, or a dissent.' }),
    __metadata("design:type", String)
], LegalOpinionModel.prototype, "opinion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why; always there with a dissent.' }),
    __metadata("design:type", Object)
], LegalOpinionModel.prototype, "reason", void 0);
__decorate([
    Field(() => Date, { description: 'When it was given.' }),
    __metadata("design:type", Date)
], LegalOpinionModel.prototype, "givenAt", void 0);
LegalOpinionModel = __decorate([
    ObjectType('LegalOpinion', {
        description: 'What one lawyer says of the link between a case and a provision. It holds for the words that it was given on.',
    })
], LegalOpinionModel);
export { LegalOpinionModel };
//# sourceMappingURL=legal.model.js.map