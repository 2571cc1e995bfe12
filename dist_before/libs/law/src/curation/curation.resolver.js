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
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#identity';
import { Requires } from '#platform';
import { CrosswalkEdgeModel } from '../crosswalk/crosswalk.model.js';
import { InstrumentModel } from '../instrument/instrument.model.js';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { ParticipationModel } from '../participation/participation.model.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { AcceptLawChangesInput, InstrumentInput, LawChangesArgs, MapProvisionsInput, ParticipationInput, ProvisionInput, RejectLawChangesInput, TextVersionInput, WithdrawLawChangeInput, } from './curation.input.js';
import { LawChangeConnectionModel, LawChangePayloadModel, LawRevisionModel, } from './curation.model.js';
import { LawChanges } from './law-changes.service.js';
import { LawProposals } from './law-proposals.service.js';
let CurationResolver = class CurationResolver {
    constructor(proposals, changes) {
        this.proposals = proposals;
        this.changes = changes;
    }
    lawChanges(args) {
        return this.changes.page(args);
    }
    createInstrument(input) {
        return this.#proposed(this.proposals.instrument(input, true));
    }
    changeInstrument(input) {
        return this.#proposed(this.proposals.instrument(input, false));
    }
    addTextVersion(input) {
        return this.#proposed(this.proposals.textVersion(input, true));
    }
    changeTextVersion(input) {
        return this.#proposed(this.proposals.textVersion(input, false));
    }
    upsertProvision(input) {
        return this.#proposed(this.proposals.provision(input));
    }
    mapProvisions(input) {
        return this.#proposed(this.proposals.edges(input));
    }
    recordParticipation(input) {
        return this.#proposed(this.proposals.participation(input));
    }
    async acceptLawChanges(actor, input) {
        return { changes: await this.changes.accept(actor, input), errors: [] };
    }
    async rejectLawChanges(actor, input) {
        return { changes: await this.changes.reject(actor, input), errors: [] };
    }
    async withdrawLawChange(actor, input) {
        return { changes: await this.changes.withdraw(actor, input.change), errors: [] };
    }
    async #proposed(ids) {
        return { changes: await this.changes.byIds(await ids), errors: [] };
    }
};
__decorate([
    Query(() => LawChangeConnectionModel, {
        description: 'Proposed changes of the law, newest first. For legal reviewers and editors.',
    }),
    Requires('law.decide'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [LawChangesArgs]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "lawChanges", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Proposes a new instrument, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
    }),
    Requires('law.propose'),
    __param(0, Args('input', { description: 'The instrument.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [InstrumentInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "createInstrument", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Proposes a change of an instrument, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
    }),
    Requires('law.propose'),
    __param(0, Args('input', { description: 'The instrument, and what is to be otherwise.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [InstrumentInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "changeInstrument", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Proposes a new text of an instrument, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
    }),
    Requires('law.propose'),
    __param(0, Args('input', { description: 'The text.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [TextVersionInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "addTextVersion", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Proposes a change of what is said of a text, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
    }),
    Requires('law.propose'),
    __param(0, Args('input', { description: 'The text, and what is to be otherwise.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [TextVersionInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "changeTextVersion", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Proposes a provision, or a change of one, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
    }),
    Requires('law.propose'),
    __param(0, Args('input', { description: 'The provision, or what is to be otherwise of it.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ProvisionInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "upsertProvision", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Proposes how provisions of one text correspond to those of another, as a legal reviewer. Somebody else accepts it, edge by edge. Refused with ValidationFailed or LawChangeRefused.',
    }),
    Requires('law.propose'),
    __param(0, Args('input', { description: 'The edges, or what is to be otherwise of them.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [MapProvisionsInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "mapProvisions", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Proposes what is recorded of a State in an instrument, as a legal reviewer: signature, ratification, declarations, withdrawal. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
    }),
    Requires('law.propose'),
    __param(0, Args('input', { description: 'The State, the instrument, and what is to be recorded.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ParticipationInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "recordParticipation", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Accepts changes of the law that somebody else proposed, as another legal reviewer or an editor: all of them in the order in which they were proposed, or none. Each is a revision from then on. Refused with ValidationFailed or LawChangeRefused.',
    }),
    Requires('law.decide'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The changes.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AcceptLawChangesInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "acceptLawChanges", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Rejects changes of the law that somebody else proposed, as another legal reviewer or an editor: all of them, or none. Refused with ValidationFailed or LawChangeRefused.',
    }),
    Requires('law.decide'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The changes, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, RejectLawChangesInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "rejectLawChanges", null);
__decorate([
    Mutation(() => LawChangePayloadModel, {
        description: 'Takes back a change of the law that you proposed. Refused with LawChangeRefused.',
    }),
    Requires('law.propose'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The change.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, WithdrawLawChangeInput]),
    __metadata("design:returntype", Promise)
], CurationResolver.prototype, "withdrawLawChange", null);
CurationResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [LawProposals,
        LawChanges])
], CurationResolver);
export { CurationResolver };
/** The history of records of one kind, as everybody reads it. */
function revisionsOf(model, kind) {
    let RevisionsResolver = class RevisionsResolver {
        constructor(changes) {
            this.changes = changes;
        }
        revisions({ id }, context) {
            return this.changes.revisions.of(context).load(`${kind} ${id}`);
        }
    };
    __decorate([
        ResolveField(() => [LawRevisionModel], {
            description: 'What was changed of it here, first to last, each time by two people; empty where it is as it came with the reference data.',
            complexity: ({ childComplexity }) => 1 + 3 * childComplexity,
        }),
        __param(0, Parent()),
        __param(1, Context()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [Object, Object]),
        __metadata("design:returntype", Promise)
    ], RevisionsResolver.prototype, "revisions", null);
    RevisionsResolver = __decorate([
        Resolver(() => model),
        __metadata("design:paramtypes", [LawChanges])
    ], RevisionsResolver);
    return RevisionsResolver;
}
export const revisionResolvers = [
    revisionsOf(InstrumentModel, 'INSTRUMENT'),
    revisionsOf(TextVersionModel, 'TEXT_VERSION'),
    revisionsOf(ProvisionModel, 'PROVISION'),
    revisionsOf(CrosswalkEdgeModel, 'CROSSWALK_EDGE'),
    revisionsOf(ParticipationModel, 'PARTICIPATION'),
];
//# sourceMappingURL=curation.resolver.js.map