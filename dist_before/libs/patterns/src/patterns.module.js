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
import { CorridorResolver, CorridorsResolver } from './corridors/corridor.resolver.js';
import { Corridors } from './corridors/corridor.service.js';
import { PatternCubes } from './counting/pattern-cubes.service.js';
import { PatternResolver } from './cube/pattern.resolver.js';
import { PatternService } from './cube/pattern.service.js';
import { PatternCasesResolver } from './drill-down/pattern-cases.resolver.js';
import { PatternCases } from './drill-down/pattern-cases.service.js';
import { PatternLabels } from './pattern-labels.service.js';
import { SequenceResolver } from './sequences/sequence.resolver.js';
import { Sequences } from './sequences/sequence.service.js';
import { TimeSeriesResolver } from './time-series/time-series.resolver.js';
import { TimeSeries } from './time-series/time-series.service.js';
import { TimeToOutcomeResolver } from './time-to-outcome/time-to-outcome.resolver.js';
import { TimesToOutcome } from './time-to-outcome/time-to-outcome.service.js';
/** Questions about the whole registry: how often, between whom, when, what after what, and for how long. */
let PatternsModule = class PatternsModule {
};
PatternsModule = __decorate([
    Module({
        imports: [CasesModule, GeographyModule, LawModule, RegistryModule],
        providers: [
            CorridorResolver,
            Corridors,
            CorridorsResolver,
            PatternCases,
            PatternCasesResolver,
            PatternCubes,
            PatternLabels,
            PatternResolver,
            PatternService,
            SequenceResolver,
            Sequences,
            TimeSeries,
            TimeSeriesResolver,
            TimesToOutcome,
            TimeToOutcomeResolver,
        ],
    })
], PatternsModule);
export { PatternsModule };
//# sourceMappingURL=patterns.module.js.map