var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { GeographyModule } from '#geography';
import { LawModule } from '#law';
import { RegistryModule } from '#registry';
import { ConcernMapResolver } from './concern-map/concern-map.resolver.js';
import { ConcernMaps } from './concern-map/concern-map.service.js';
import { CounterfactualResolver } from './counterfactual/counterfactual.resolver.js';
import { Counterfactuals } from './counterfactual/counterfactual.service.js';
import { Counterparts } from './counterparts/counterparts.service.js';
import { ExposureResolver } from './exposure/exposure.resolver.js';
import { Exposures } from './exposure/exposure.service.js';
import { SafeguardMatrixResolver } from './safeguard-matrix/safeguard-matrix.resolver.js';
import { SafeguardMatrices } from './safeguard-matrix/safeguard-matrix.service.js';
import { TreatyRouteResolver } from './treaty-route/treaty-route.resolver.js';
import { TreatyRoutes } from './treaty-route/treaty-route.service.js';
/** The treaty questions: which text would enable what was done, between whom, and what a safeguard would have changed. */
let LensModule = class LensModule {
};
LensModule = __decorate([
    Module({
        imports: [CasesModule, GeographyModule, LawModule, RegistryModule],
        providers: [
            ConcernMapResolver,
            ConcernMaps,
            CounterfactualResolver,
            Counterfactuals,
            Counterparts,
            ExposureResolver,
            Exposures,
            SafeguardMatrices,
            SafeguardMatrixResolver,
            TreatyRouteResolver,
            TreatyRoutes,
        ],
    })
], LensModule);
export { LensModule };
//# sourceMappingURL=lens.module.js.map