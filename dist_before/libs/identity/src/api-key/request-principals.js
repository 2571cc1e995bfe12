var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { Budgets } from '#platform';
import { RequestActors } from '../request-actors.js';
/** Tells the budgets whose a request is: a key's, a person's over all their sessions, or a visitor's. */
let RequestPrincipals = class RequestPrincipals {
    constructor(budgets, actors) {
        budgets.identifyBy(async (context) => {
            const { keyId, userId } = await actors.identify(context);
            if (keyId !== null)
                return { kind: 'key', id: keyId };
            return userId === null ? null : { kind: 'person', id: userId };
        });
    }
};
RequestPrincipals = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Budgets, RequestActors])
], RequestPrincipals);
export { RequestPrincipals };
//# sourceMappingURL=request-principals.js.map