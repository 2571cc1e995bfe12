var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { CasePages } from './case-pages.service.js';
import { RegistryOrder } from './registry-order.service.js';
import { PublicRegistry } from './public-registry.service.js';
/** The copy of all public cases that questions about the whole registry are answered from. */
let RegistryModule = class RegistryModule {
};
RegistryModule = __decorate([
    Module({
        imports: [CasesModule],
        providers: [CasePages, PublicRegistry, RegistryOrder],
        exports: [CasePages, PublicRegistry],
    })
], RegistryModule);
export { RegistryModule };
//# sourceMappingURL=registry.module.js.map