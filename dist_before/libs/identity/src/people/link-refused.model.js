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
let LinkRefusedModel = class LinkRefusedModel extends UserErrorModel {
    constructor() {
        super('LINK_REFUSED', 'This link opens nothing: it was used, has expired, was taken back, or never was one. Ask an administrator for a new one.', ['token']);
        this.typeName = 'LinkRefused';
    }
};
LinkRefusedModel = __decorate([
    ObjectType('LinkRefused', {
        implements: () => UserErrorModel,
        description: 'The token opens nothing. Says the same of one that is unknown, used, expired or taken back.',
    }),
    __metadata("design:paramtypes", [])
], LinkRefusedModel);
export { LinkRefusedModel };
//# sourceMappingURL=link-refused.model.js.map