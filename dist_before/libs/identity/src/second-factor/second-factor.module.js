var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var SecondFactorModule_1;
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { FactorSecrets } from './factor-secrets.js';
import { PUBLIC_ORIGIN, RelyingParty } from './relying-party.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecondFactors } from './second-factors.service.js';
/** Second factors: codes of apps, authenticators, recovery codes. */
let SecondFactorModule = SecondFactorModule_1 = class SecondFactorModule {
    /** @param publicUrl origin at which browsers reach the registry: authenticators answer to no other. */
    static forRoot(publicUrl) {
        return {
            module: SecondFactorModule_1,
            imports: [IdentityModule],
            providers: [
                FactorSecrets,
                RelyingParty,
                SecondFactorResolver,
                SecondFactors,
                { provide: PUBLIC_ORIGIN, useValue: publicUrl },
            ],
        };
    }
};
SecondFactorModule = SecondFactorModule_1 = __decorate([
    Module({})
], SecondFactorModule);
export { SecondFactorModule };
//# sourceMappingURL=second-factor.module.js.map