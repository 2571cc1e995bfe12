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
import { UserErrorModel } from '#platform';
import { MAX_LIVE_KEYS } from './api-key.rules.js';
let TooManyApiKeysModel = class TooManyApiKeysModel extends UserErrorModel {
    constructor() {
        super('TOO_MANY_API_KEYS', `You have ${MAX_LIVE_KEYS} live keys, and one person may have no more. Revoke one that is not used; see the query apiKeys.`, []);
        this.typeName = 'TooManyApiKeys';
        this.limit = MAX_LIVE_KEYS;
    }
};
__decorate([
    Field(() => Int, { description: 'How many keys of one person may be live at a time.' }),
    __metadata("design:type", Object)
], TooManyApiKeysModel.prototype, "limit", void 0);
TooManyApiKeysModel = __decorate([
    ObjectType('TooManyApiKeys', {
        implements: () => UserErrorModel,
        description: 'As many keys of yours are live as one person may have.',
    }),
    __metadata("design:paramtypes", [])
], TooManyApiKeysModel);
export { TooManyApiKeysModel };
//# sourceMappingURL=api-key-errors.model.js.map