var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var VaultModule_1;
import { Module } from '@nestjs/common';
import { IdentityAccess } from './identity-access.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentitySealing } from './identity-sealing.service.js';
import { NAME_MARKS, Vault } from './vault.js';
/** The identity vault. Where the process has no key ring or no login for it, each operation is refused. */
let VaultModule = VaultModule_1 = class VaultModule {
    static forRoot(nameMarks) {
        return {
            module: VaultModule_1,
            providers: [
                { provide: NAME_MARKS, useValue: nameMarks },
                IdentityAccess,
                IdentityResolver,
                IdentitySealing,
                Vault,
            ],
        };
    }
};
VaultModule = VaultModule_1 = __decorate([
    Module({})
], VaultModule);
export { VaultModule };
//# sourceMappingURL=vault.module.js.map