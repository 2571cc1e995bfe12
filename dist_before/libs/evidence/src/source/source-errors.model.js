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
let SourceCircleModel = class SourceCircleModel extends UserErrorModel {
    constructor(what) {
        super('SOURCE_CIRCLE', what === 'derivation'
            ? 'The origin that you name derives from the source itself, by way of others. Name the one that came first as the origin, or end the other statement with endDerivation.'
            : 'An owner that you name is owned by the publisher itself, by way of others. State who owns whom from the publisher up to the root.', [what === 'derivation' ? 'origin' : 'owners']);
        this.typeName = 'SourceCircle';
    }
};
SourceCircleModel = __decorate([
    ObjectType('SourceCircle', {
        implements: () => UserErrorModel,
        description: 'A source would derive from itself, or a publisher own itself, by way of others.',
    }),
    __metadata("design:paramtypes", [String])
], SourceCircleModel);
export { SourceCircleModel };
let SourceNotYoursModel = class SourceNotYoursModel extends UserErrorModel {
    constructor() {
        super('SOURCE_NOT_YOURS', 'A researcher says what a source derives from only of sources that they have added: others’ cases rest on it, too. Ask a verifier to state it.', ['source']);
        this.typeName = 'SourceNotYours';
    }
};
SourceNotYoursModel = __decorate([
    ObjectType('SourceNotYours', {
        implements: () => UserErrorModel,
        description: 'The source was added by somebody else, and you do not decide on sources.',
    }),
    __metadata("design:paramtypes", [])
], SourceNotYoursModel);
export { SourceNotYoursModel };
let SourceAlertLiftedModel = class SourceAlertLiftedModel extends UserErrorModel {
    constructor() {
        super('SOURCE_ALERT_LIFTED', 'The alert has been lifted before. Raise a new one if something is wrong again.', [
            'alert',
        ]);
        this.typeName = 'SourceAlertLifted';
    }
};
SourceAlertLiftedModel = __decorate([
    ObjectType('SourceAlertLifted', {
        implements: () => UserErrorModel,
        description: 'The alert has been lifted before.',
    }),
    __metadata("design:paramtypes", [])
], SourceAlertLiftedModel);
export { SourceAlertLiftedModel };
//# sourceMappingURL=source-errors.model.js.map