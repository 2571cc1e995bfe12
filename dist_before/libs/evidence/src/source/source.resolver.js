var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CasePayload, CaseReading, CaseRecordModel } from '#cases';
import { CurrentActor } from '#identity';
import { NodeRegistry, PageArgs, Requires, UrlScalar } from '#platform';
import { AddSourceInput, AlertSourceInput, DerivationInput, EndDerivationInput, LiftSourceAlertInput, LinkSourceInput, PublisherOwnersInput, RateSourceInput, } from './source.input.js';
import { SourceLoader } from './source.loader.js';
import { SourceConnectionModel, SourceModel, SourcePayload } from './source.model.js';
import { Sources } from './source.service.js';
import { SourceStanding } from './source-standing.service.js';
/** The sources of a case: added to the case record here, because sources are this library's own. */
let CaseSourcesResolver = class CaseSourcesResolver {
    constructor(sources, nodes) {
        this.sources = sources;
        nodes.register('Source', (ids) => sources.byIds(ids));
    }
    ofCase(view, args, context) {
        return this.sources.page(view, args, context);
    }
    async countOfCase(view, context) {
        return (await this.sources.ofCase.load(view, context)).length;
    }
    async independentCountOfCase(view, context) {
        return (await this.sources.independentCount.load(view, context))[0];
    }
};
__decorate([
    ResolveField(() => SourceConnectionModel, {
        name: 'sources',
        description: 'The sources that the case rests on, in the order of the record.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs, Object]),
    __metadata("design:returntype", Promise)
], CaseSourcesResolver.prototype, "ofCase", null);
__decorate([
    ResolveField(() => Int, {
        name: 'sourceCount',
        description: 'How many sources the case rests on. Two that repeat one another count twice.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseSourcesResolver.prototype, "countOfCase", null);
__decorate([
    ResolveField(() => Int, {
        name: 'independentSourceCount',
        description: 'How many of its sources are independent of one another. Those that derive from one another or from one origin, or whose publishers have one name or one owner, count once, however they are connected.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseSourcesResolver.prototype, "independentCountOfCase", null);
CaseSourcesResolver = __decorate([
    Resolver(() => CaseRecordModel),
    __metadata("design:paramtypes", [SourceLoader,
        NodeRegistry])
], CaseSourcesResolver);
export { CaseSourcesResolver };
/** What a source derives from. */
let SourceResolver = class SourceResolver {
    constructor(sources) {
        this.sources = sources;
    }
    derivedFrom(view, context) {
        return this.sources.originsOf(view, context);
    }
};
__decorate([
    ResolveField(() => [SourceModel], {
        description: 'Sources that it repeats or rests on directly, as far as you may see them.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], SourceResolver.prototype, "derivedFrom", null);
SourceResolver = __decorate([
    Resolver(() => SourceModel),
    __metadata("design:paramtypes", [SourceLoader])
], SourceResolver);
export { SourceResolver };
let SourceAuthoringResolver = class SourceAuthoringResolver {
    constructor(sources, reading) {
        this.sources = sources;
        this.reading = reading;
    }
    sourceByUrl(url) {
        return this.sources.ofUrl(url);
    }
    async addSource(actor, input) {
        return this.#payload(await this.sources.add(actor, input));
    }
    async linkSource(actor, input) {
        return this.#payload(await this.sources.link(actor, input));
    }
    async #payload(id) {
        return { case: await this.reading.one({ id }), errors: [] };
    }
};
__decorate([
    Query(() => SourceModel, {
        nullable: true,
        description: 'The source of an address, however it is spelled; null when there is none that you may see. For those who write cases.',
    }),
    Requires('case.author'),
    __param(0, Args('url', { type: () => UrlScalar, description: 'Where the document can be read.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], SourceAuthoringResolver.prototype, "sourceByUrl", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Adds a source to a draft of yours; the one of the same address, where you may see one. Refused with ValidationFailed, StaleVersion or ContentClosed.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The source.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AddSourceInput]),
    __metadata("design:returntype", Promise)
], SourceAuthoringResolver.prototype, "addSource", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Ties a source that you may see to a draft of yours. Refused with ValidationFailed, StaleVersion or ContentClosed.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Which source, to which draft.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, LinkSourceInput]),
    __metadata("design:returntype", Promise)
], SourceAuthoringResolver.prototype, "linkSource", null);
SourceAuthoringResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [Sources,
        CaseReading])
], SourceAuthoringResolver);
export { SourceAuthoringResolver };
let SourceStandingResolver = class SourceStandingResolver {
    constructor(standing, sources) {
        this.standing = standing;
        this.sources = sources;
    }
    async stateDerivation(actor, input) {
        return this.#payload(await this.standing.derive(actor, input));
    }
    async endDerivation(actor, input) {
        return this.#payload(await this.standing.endDerivation(actor, input));
    }
    async statePublisherOwners(actor, input) {
        return this.#payload(await this.standing.stateOwners(actor, input));
    }
    async rateSource(actor, input) {
        return this.#payload(await this.standing.rate(actor, input));
    }
    async alertSource(actor, input) {
        return this.#payload(await this.standing.alert(actor, input));
    }
    async liftSourceAlert(actor, input) {
        return this.#payload(await this.standing.lift(actor, input));
    }
    async #payload(id) {
        return { source: (await this.sources.byIds([id]))[0] ?? null, errors: [] };
    }
};
__decorate([
    Mutation(() => SourcePayload, {
        description: 'States that a source repeats or rests on another: of any source as a verifier or editor, of one that you added as a researcher. Refused with SourceCircle, SourceNotYours or ValidationFailed.',
    }),
    Requires('source.relate'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Which source derives from which.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, DerivationInput]),
    __metadata("design:returntype", Promise)
], SourceStandingResolver.prototype, "stateDerivation", null);
__decorate([
    Mutation(() => SourcePayload, {
        description: 'Takes back that a source derives from another. That it was said, and by whom, stays on file.',
    }),
    Requires('source.relate'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Which source does not derive from which.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, EndDerivationInput]),
    __metadata("design:returntype", Promise)
], SourceStandingResolver.prototype, "endDerivation", null);
__decorate([
    Mutation(() => SourcePayload, {
        description: 'States who owns the publisher of a source; all sources of the publisher feel it. Refused with SourceCircle or ValidationFailed.',
    }),
    Requires('source.judge'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Whose publisher, and its owners.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, PublisherOwnersInput]),
    __metadata("design:returntype", Promise)
], SourceStandingResolver.prototype, "statePublisherOwners", null);
__decorate([
    Mutation(() => SourcePayload, { description: 'Says how far a source is relied on. Refused with ValidationFailed.' }),
    Requires('source.judge'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The rating.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, RateSourceInput]),
    __metadata("design:returntype", Promise)
], SourceStandingResolver.prototype, "rateSource", null);
__decorate([
    Mutation(() => SourcePayload, {
        description: 'Says that a source was retracted, has changed or is gone. Every case and claim that rests on it carries SOURCE_ALERT until the alert is lifted. Refused with ValidationFailed.',
    }),
    Requires('source.alert'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'What is wrong with which source.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AlertSourceInput]),
    __metadata("design:returntype", Promise)
], SourceStandingResolver.prototype, "alertSource", null);
__decorate([
    Mutation(() => SourcePayload, {
        description: 'Lifts an alert over a source. Refused with SourceAlertLifted or ValidationFailed.',
    }),
    Requires('source.alert'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Which alert, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, LiftSourceAlertInput]),
    __metadata("design:returntype", Promise)
], SourceStandingResolver.prototype, "liftSourceAlert", null);
SourceStandingResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [SourceStanding,
        SourceLoader])
], SourceStandingResolver);
export { SourceStandingResolver };
//# sourceMappingURL=source.resolver.js.map