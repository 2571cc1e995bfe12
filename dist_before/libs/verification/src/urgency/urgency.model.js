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
import { CaseState } from '#cases';
import { UserErrorModel } from '#platform';
let CaseUrgencyModel = class CaseUrgencyModel {
};
__decorate([
    Field(() => String, { description: 'Why.' }),
    __metadata("design:type", String)
], CaseUrgencyModel.prototype, "reason", void 0);
__decorate([
    Field(() => Date, { description: 'When somebody said so.' }),
    __metadata("design:type", Date)
], CaseUrgencyModel.prototype, "markedAt", void 0);
CaseUrgencyModel = __decorate([
    ObjectType('CaseUrgency', { description: 'Why a case goes before others in the queues.' })
], CaseUrgencyModel);
export { CaseUrgencyModel };
let NotInQueueModel = class NotInQueueModel extends UserErrorModel {
    constructor(state, waiting) {
        super('NOT_IN_QUEUE', `The case is ${state}, so it waits in no queue. A case is marked as urgent while it is ${waiting.join(', ')}.`, ['id']);
        this.typeName = 'NotInQueue';
        this.state = state;
    }
};
__decorate([
    Field(() => CaseState, { description: 'State of the case.' }),
    __metadata("design:type", String)
], NotInQueueModel.prototype, "state", void 0);
NotInQueueModel = __decorate([
    ObjectType('NotInQueue', {
        implements: () => UserErrorModel,
        description: 'The case waits in no queue, so it cannot go before others there.',
    }),
    __metadata("design:paramtypes", [String, Array])
], NotInQueueModel);
export { NotInQueueModel };
//# sourceMappingURL=urgency.model.js.map