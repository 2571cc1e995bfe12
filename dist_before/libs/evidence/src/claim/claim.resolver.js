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
import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseField, CaseModel, CaseOverlay, CasePayload, CaseReading, CaseRecordModel } from '#cases';
import { CurrentActor } from '#identity';
import { NodeRegistry, Requires } from '#platform';
import { AddClaimInput, ClaimDecisionInput, RemoveClaimInput } from './claim.input.js';
import { CLAIM_TYPES, ClaimLoader } from './claim.loader.js';
import { CaseValueModel, ClaimConflictModel, ClaimModel, StatementModel } from './claim.model.js';
import { ClaimStance, conflictsOf } from './claim.rules.js';
import { Claims } from './claim.service.js';
import { SourceLoader } from '../source/source.loader.js';
import { SourceModel } from '../source/source.model.js';
/** What sources say about a case, for those who work on it. */
let CaseClaimsResolver = class CaseClaimsResolver {
    constructor(claims, nodes) {
        this.claims = claims;
        for (const stance of Object.values(ClaimStance)) {
            nodes.register(CLAIM_TYPES[stance], (ids) => claims.byIds(ids, stance));
        }
    }
    async ofCase(view, context, field, number) {
        const claims = await this.claims.ofCase.load(view, context);
        return claims.filter((claim) => (!field || claim.field === field) && (number ?? claim.number) === claim.number);
    }
    async conflicts(view, context) {
        return [...conflictsOf(await this.claims.ofCase.load(view, context))];
    }
};
__decorate([
    ResolveField(() => [ClaimModel], {
        name: 'claims',
        description: 'What sources say about its fields, by field and then in the order in which it was entered.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __param(2, Args('field', { type: () => CaseField, nullable: true, description: 'Of this field alone.' })),
    __param(3, Args('number', { type: () => Int, nullable: true, description: 'Of this use, subject or event alone.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], CaseClaimsResolver.prototype, "ofCase", null);
__decorate([
    ResolveField(() => [ClaimConflictModel], {
        description: 'Fields of which claims that were not dismissed give more than one value.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseClaimsResolver.prototype, "conflicts", null);
CaseClaimsResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [ClaimLoader,
        NodeRegistry])
], CaseClaimsResolver);
export { CaseClaimsResolver };
/** The values of a case that a claim stands behind, for every reader of it. */
let CaseValuesResolver = class CaseValuesResolver {
    constructor(claims) {
        this.claims = claims;
    }
    values(view, context) {
        return this.claims.values.load(view, context);
    }
};
__decorate([
    ResolveField(() => [CaseValueModel], {
        description: 'Its values that were adopted from claims, each alleged or established, with its source.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseValuesResolver.prototype, "values", null);
CaseValuesResolver = __decorate([
    Resolver(() => CaseRecordModel),
    __metadata("design:paramtypes", [ClaimLoader])
], CaseValuesResolver);
export { CaseValuesResolver };
/** What hangs on the source of a statement, made for one kind of statement: the fields of a class are served once. */
function statementSourceResolver(statement) {
    let StatementSourceResolver = class StatementSourceResolver {
        constructor(sources) {
            this.sources = sources;
        }
        source(view, context) {
            return this.sources.ofClaim(view, context);
        }
        async overlays(view, context) {
            const { alerts } = await this.sources.ofClaim(view, context);
            return alerts.length > 0 ? [CaseOverlay.SOURCE_ALERT] : [];
        }
    };
    __decorate([
        ResolveField(() => SourceModel, { description: 'The source that says so.' }),
        __param(0, Parent()),
        __param(1, Context()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [Object, Object]),
        __metadata("design:returntype", Promise)
    ], StatementSourceResolver.prototype, "source", null);
    __decorate([
        ResolveField(() => [CaseOverlay], {
            description: 'What a reader must know: SOURCE_ALERT where its source is not what it was.',
        }),
        __param(0, Parent()),
        __param(1, Context()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [Object, Object]),
        __metadata("design:returntype", Promise)
    ], StatementSourceResolver.prototype, "overlays", null);
    StatementSourceResolver = __decorate([
        Resolver(statement, { isAbstract: true }),
        __metadata("design:paramtypes", [SourceLoader])
    ], StatementSourceResolver);
    return StatementSourceResolver;
}
let ClaimSourceResolver = class ClaimSourceResolver extends statementSourceResolver(() => ClaimModel) {
    constructor(sources) {
        super(sources);
    }
};
ClaimSourceResolver = __decorate([
    Resolver(() => ClaimModel),
    __metadata("design:paramtypes", [SourceLoader])
], ClaimSourceResolver);
export { ClaimSourceResolver };
let CaseValueSourceResolver = class CaseValueSourceResolver extends statementSourceResolver(() => CaseValueModel) {
    constructor(sources) {
        super(sources);
    }
};
CaseValueSourceResolver = __decorate([
    Resolver(() => CaseValueModel),
    __metadata("design:paramtypes", [SourceLoader])
], CaseValueSourceResolver);
export { CaseValueSourceResolver };
let ClaimAuthoringResolver = class ClaimAuthoringResolver {
    constructor(claims, reading) {
        this.claims = claims;
        this.reading = reading;
    }
    async addClaim(actor, input) {
        return this.#payload(await this.claims.add(actor, input));
    }
    async adoptClaim(actor, input) {
        return this.#payload(await this.claims.adopt(actor, input));
    }
    async dismissClaim(actor, input) {
        return this.#payload(await this.claims.dismiss(actor, input));
    }
    async removeClaim(actor, input) {
        return this.#payload(await this.claims.remove(actor, input));
    }
    async #payload(id) {
        return { case: await this.reading.one({ id }), errors: [] };
    }
};
__decorate([
    Mutation(() => CasePayload, {
        description: 'Enters what a source says about one field of a draft of yours; the value stays as it is. Refused with ValidationFailed, BasisMissing, StaleVersion or ContentClosed.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The claim.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AddClaimInput]),
    __metadata("design:returntype", Promise)
], ClaimAuthoringResolver.prototype, "addClaim", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Makes what a claim says the value of a draft of yours. Refused with ClaimDismissed, ValidationFailed, StaleVersion or ContentClosed.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Which claim, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ClaimDecisionInput]),
    __metadata("design:returntype", Promise)
], ClaimAuthoringResolver.prototype, "adoptClaim", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Sets a claim of a draft of yours aside; it stays on file with the reason. Refused with ClaimAdopted, ClaimDismissed, ValidationFailed, StaleVersion or ContentClosed.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Which claim, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ClaimDecisionInput]),
    __metadata("design:returntype", Promise)
], ClaimAuthoringResolver.prototype, "dismissClaim", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Takes a claim away that was entered into a draft of yours by mistake. Refused with ClaimAdopted, StaleVersion or ContentClosed.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Which claim.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, RemoveClaimInput]),
    __metadata("design:returntype", Promise)
], ClaimAuthoringResolver.prototype, "removeClaim", null);
ClaimAuthoringResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [Claims,
        CaseReading])
], ClaimAuthoringResolver);
export { ClaimAuthoringResolver };
//# sourceMappingURL=claim.resolver.js.map