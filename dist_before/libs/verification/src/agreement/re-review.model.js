var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CaseField, CaseModel } from '#cases';
import { connectionOf, UserErrorModel } from '#platform';
let SampleDrawModel = class SampleDrawModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the draw.' }),
    __metadata("design:type", String)
], SampleDrawModel.prototype, "id", void 0);
__decorate([
    Field(() => Date, { description: 'When it was drawn.' }),
    __metadata("design:type", Date)
], SampleDrawModel.prototype, "drawnAt", void 0);
__decorate([
    Field(() => Date, { description: 'First moment of the period in which the versions were verified.' }),
    __metadata("design:type", Date)
], SampleDrawModel.prototype, "verifiedFrom", void 0);
__decorate([
    Field(() => Date, { description: 'The moment at which the period ends, which is no longer in it.' }),
    __metadata("design:type", Date)
], SampleDrawModel.prototype, "verifiedBefore", void 0);
__decorate([
    Field(() => Int, { description: 'How many of them were to be drawn, in per cent.' }),
    __metadata("design:type", Number)
], SampleDrawModel.prototype, "sharePercent", void 0);
__decorate([
    Field(() => String, { description: 'The seed.' }),
    __metadata("design:type", String)
], SampleDrawModel.prototype, "seed", void 0);
__decorate([
    Field(() => Int, {
        description: 'Versions verified in the period that no draw before had taken, those that you may not see as well.',
    }),
    __metadata("design:type", Number)
], SampleDrawModel.prototype, "population", void 0);
__decorate([
    Field(() => Int, { description: 'Versions that were drawn.' }),
    __metadata("design:type", Number)
], SampleDrawModel.prototype, "sample", void 0);
__decorate([
    Field(() => Int, { description: 'Reviews of the draw that nobody could be given yet; the next draw tries again.' }),
    __metadata("design:type", Number)
], SampleDrawModel.prototype, "waiting", void 0);
__decorate([
    Field(() => Int, { description: 'Reviews of the draw that were handed in.' }),
    __metadata("design:type", Number)
], SampleDrawModel.prototype, "handedIn", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Drawn once more from its period, share and seed, the sample is the same, in the same order.',
    }),
    __metadata("design:type", Boolean)
], SampleDrawModel.prototype, "repeats", void 0);
__decorate([
    Field(() => [CaseModel], {
        description: 'Cases that were drawn, in the order of the draw, as far as you may see them.',
    }),
    __metadata("design:type", Array)
], SampleDrawModel.prototype, "cases", void 0);
SampleDrawModel = __decorate([
    ObjectType('SampleDraw', {
        description: 'A sample of what was verified in a period, drawn to be reviewed again, and what it takes to draw it once more.',
    })
], SampleDrawModel);
export { SampleDrawModel };
export const SampleDrawConnectionModel = connectionOf(SampleDrawModel, 'SampleDraw');
let DrawSamplePayloadModel = class DrawSamplePayloadModel {
};
__decorate([
    Field(() => SampleDrawModel, { nullable: true, description: 'The draw; null where it was refused.' }),
    __metadata("design:type", Object)
], DrawSamplePayloadModel.prototype, "draw", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], DrawSamplePayloadModel.prototype, "errors", void 0);
DrawSamplePayloadModel = __decorate([
    ObjectType('DrawSamplePayload', { description: 'The draw, or what is wrong with it.' })
], DrawSamplePayloadModel);
export { DrawSamplePayloadModel };
let ReReviewModel = class ReReviewModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the review; its task has the sources.' }),
    __metadata("design:type", String)
], ReReviewModel.prototype, "id", void 0);
__decorate([
    Field(() => Date, { description: 'When it was given to you.' }),
    __metadata("design:type", Date)
], ReReviewModel.prototype, "assignedAt", void 0);
__decorate([
    Field(() => Date, { description: 'By when it is to be handed in.' }),
    __metadata("design:type", Date)
], ReReviewModel.prototype, "dueAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When you handed it in; null as long as you have not.' }),
    __metadata("design:type", Object)
], ReReviewModel.prototype, "handedInAt", void 0);
ReReviewModel = __decorate([
    ObjectType('ReReview', { description: 'That you are to review a verified version again, from its sources alone.' })
], ReReviewModel);
export { ReReviewModel };
export const ReReviewConnectionModel = connectionOf(ReReviewModel, 'ReReview');
let ReReviewSourceModel = class ReReviewSourceModel {
};
__decorate([
    Field(() => Int, { description: 'Number within the case.' }),
    __metadata("design:type", Number)
], ReReviewSourceModel.prototype, "number", void 0);
__decorate([
    Field(() => String, { description: 'Title.' }),
    __metadata("design:type", String)
], ReReviewSourceModel.prototype, "title", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Who published it; null when that is not known.' }),
    __metadata("design:type", Object)
], ReReviewSourceModel.prototype, "publisher", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its date (EDTF); null when that is not known.' }),
    __metadata("design:type", Object)
], ReReviewSourceModel.prototype, "date", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it is on the Web; null where it is not.' }),
    __metadata("design:type", Object)
], ReReviewSourceModel.prototype, "url", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where a copy of it is kept; null where none is.' }),
    __metadata("design:type", Object)
], ReReviewSourceModel.prototype, "archivedUrl", void 0);
ReReviewSourceModel = __decorate([
    ObjectType('ReReviewSource', { description: 'A source of the version that you review.' })
], ReReviewSourceModel);
export { ReReviewSourceModel };
let ReReviewAnchorModel = class ReReviewAnchorModel {
};
__decorate([
    Field(() => Int, { description: 'Number of the source.' }),
    __metadata("design:type", Number)
], ReReviewAnchorModel.prototype, "source", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Page; null where another place is named.' }),
    __metadata("design:type", Object)
], ReReviewAnchorModel.prototype, "page", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Characters from the beginning of a text, or seconds of a recording; null where a page is named.',
    }),
    __metadata("design:type", Object)
], ReReviewAnchorModel.prototype, "offset", void 0);
ReReviewAnchorModel = __decorate([
    ObjectType('ReReviewAnchor', {
        description: 'A place in a source that somebody rests a statement on. Which statement is not told.',
    })
], ReReviewAnchorModel);
export { ReReviewAnchorModel };
let ReReviewFileModel = class ReReviewFileModel {
};
__decorate([
    Field(() => Int, { description: 'Number within the case.' }),
    __metadata("design:type", Number)
], ReReviewFileModel.prototype, "number", void 0);
__decorate([
    Field(() => String, { description: 'SHA-256 digest, in hexadecimal digits.' }),
    __metadata("design:type", String)
], ReReviewFileModel.prototype, "sha256", void 0);
__decorate([
    Field(() => String, { description: 'Media type that was detected.' }),
    __metadata("design:type", String)
], ReReviewFileModel.prototype, "mediaType", void 0);
__decorate([
    Field(() => Int, { description: 'Size in bytes.' }),
    __metadata("design:type", Number)
], ReReviewFileModel.prototype, "sizeBytes", void 0);
ReReviewFileModel = __decorate([
    ObjectType('ReReviewFile', {
        description: 'A file of evidence of the version. Its content is had from an editor who assigns the case.',
    })
], ReReviewFileModel);
export { ReReviewFileModel };
let ReReviewTaskModel = class ReReviewTaskModel {
};
__decorate([
    Field(() => ReReviewModel, { description: 'The review.' }),
    __metadata("design:type", ReReviewModel)
], ReReviewTaskModel.prototype, "review", void 0);
__decorate([
    Field(() => String, { description: 'Reference of the case.' }),
    __metadata("design:type", String)
], ReReviewTaskModel.prototype, "reference", void 0);
__decorate([
    Field(() => [CaseField], { description: 'Fields that you answer, each once.' }),
    __metadata("design:type", Array)
], ReReviewTaskModel.prototype, "fields", void 0);
__decorate([
    Field(() => [ReReviewSourceModel], { description: 'Sources of the version, in their order.' }),
    __metadata("design:type", Array)
], ReReviewTaskModel.prototype, "sources", void 0);
__decorate([
    Field(() => [ReReviewAnchorModel], { description: 'Where to look in them.' }),
    __metadata("design:type", Array)
], ReReviewTaskModel.prototype, "anchors", void 0);
__decorate([
    Field(() => [ReReviewFileModel], { description: 'Files of evidence.' }),
    __metadata("design:type", Array)
], ReReviewTaskModel.prototype, "files", void 0);
ReReviewTaskModel = __decorate([
    ObjectType('ReReviewTask', {
        description: 'What you review again: the sources, and the fields that you answer. It holds neither what the record says nor what anybody decided; answer before you read the record elsewhere.',
    })
], ReReviewTaskModel);
export { ReReviewTaskModel };
let ReReviewPayloadModel = class ReReviewPayloadModel {
};
__decorate([
    Field(() => ReReviewModel, {
        nullable: true,
        description: 'The review; null where it was refused, and of one that you gave back.',
    }),
    __metadata("design:type", Object)
], ReReviewPayloadModel.prototype, "review", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], ReReviewPayloadModel.prototype, "errors", void 0);
ReReviewPayloadModel = __decorate([
    ObjectType('ReReviewPayload', { description: 'The review, or why it was refused.' })
], ReReviewPayloadModel);
export { ReReviewPayloadModel };
let ReReviewHandedInModel = class ReReviewHandedInModel extends UserErrorModel {
    constructor() {
        super('RE_REVIEW_HANDED_IN', 'You have handed in this review. What was answered stays; take another one (reReviews).', ['id']);
        this.typeName = 'ReReviewHandedIn';
    }
};
ReReviewHandedInModel = __decorate([
    ObjectType('ReReviewHandedIn', {
        implements: () => UserErrorModel,
        description: 'The review was handed in, and stays as it was handed in.',
    }),
    __metadata("design:paramtypes", [])
], ReReviewHandedInModel);
export { ReReviewHandedInModel };
//# sourceMappingURL=re-review.model.js.map