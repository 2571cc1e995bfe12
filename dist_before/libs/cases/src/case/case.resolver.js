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
import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#identity';
import { CountryModel } from '#geography';
import { ProvisionModel } from '#law';
import { keyOf, NodeRegistry, PageArgs, Requires } from '#platform';
import { CaseEventModel, CodedFactModel, MechanismUseModel } from '../mechanism-use/mechanism-use.model.js';
import { ProvisionLinkModel } from '../provision-link/provision-link.model.js';
import { SubjectModel } from '../subject/subject.model.js';
import { AS_OF, CaseListArgs, RecordListArgs } from './case.args.js';
import { CaseContentLoader, eventsOf } from './case.loader.js';
import { caseFields } from './case-parts.js';
import { CaseConnectionModel, CaseModel, CaseOrder, CaseRecordModel, DocumentationModel, PublicCaseConnectionModel, PublicCaseModel, } from './case.model.js';
import { CaseReading } from './case-reading.service.js';
import { CaseOverlay } from './case.rules.js';
let CaseResolver = class CaseResolver {
    constructor(reading, nodes) {
        this.reading = reading;
        nodes.register('Case', (ids) => reading.byIds(ids));
        nodes.register('PublicCase', (ids) => reading.publicByIds(ids));
    }
    one(info, id, reference, asOf) {
        const key = { id: id && (keyOf(id, 'Case', 'PublicCase') ?? id), reference };
        return this.reading.one(key, asOf ?? null, caseFields(info));
    }
    cases(actor, args, info) {
        return this.reading.page(actor, args, caseFields(info, 'edges', 'node'), args.asOf ?? null);
    }
    publicCase(info, id, reference) {
        const key = { id: id && (keyOf(id, 'Case', 'PublicCase') ?? id), reference };
        return this.reading.publicOne(key, caseFields(info));
    }
    publicCases(args, info) {
        return this.reading.publicPage(args, caseFields(info, 'edges', 'node'));
    }
};
__decorate([
    Query(() => CaseModel, {
        name: 'case',
        nullable: true,
        description: 'The case of an id or reference; null when there is none that you may see. For those who are signed in.',
    }),
    Requires('case.read'),
    __param(0, Info()),
    __param(1, Args('id', { type: () => ID, nullable: true, description: 'Id of the case.' })),
    __param(2, Args('reference', { type: () => String, nullable: true, description: 'Reference, such as "TNR-2026-483920".' })),
    __param(3, Args('asOf', { type: () => Date, nullable: true, description: AS_OF })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], CaseResolver.prototype, "one", null);
__decorate([
    Query(() => CaseConnectionModel, {
        description: 'The cases that you may see: public ones, your own, and, for those who review, those under review.',
    }),
    Requires('case.read'),
    __param(0, CurrentActor()),
    __param(1, Args()),
    __param(2, Info()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, RecordListArgs, Object]),
    __metadata("design:returntype", Promise)
], CaseResolver.prototype, "cases", null);
__decorate([
    Query(() => PublicCaseModel, {
        nullable: true,
        description: 'The public case of an id or reference; null when there is none. Open to everyone.',
    }),
    Requires('public.read'),
    __param(0, Info()),
    __param(1, Args('id', { type: () => ID, nullable: true, description: 'Id of the case.' })),
    __param(2, Args('reference', { type: () => String, nullable: true, description: 'Reference, such as "TNR-2026-483920".' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", Promise)
], CaseResolver.prototype, "publicCase", null);
__decorate([
    Query(() => PublicCaseConnectionModel, {
        description: 'Public cases: verified and published by this registry, or documented in public sources. `state` in the filter asks for either alone. Open to everyone.',
    }),
    Requires('public.read'),
    __param(0, Args()),
    __param(1, Info()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CaseListArgs, Object]),
    __metadata("design:returntype", Promise)
], CaseResolver.prototype, "publicCases", null);
CaseResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [CaseReading,
        NodeRegistry])
], CaseResolver);
export { CaseResolver };
/** What hangs on a case record, whichever type it is shown as. */
let CaseContentResolver = class CaseContentResolver {
    constructor(content) {
        this.content = content;
    }
    async documentation(view, context) {
        return (await this.content.documentation.load(view, context))[0] ?? null;
    }
    hostStates(view, context) {
        return this.content.hostStates.load(view, context);
    }
    overlays(view, context) {
        return this.content.overlays.load(view, context);
    }
    uses(view, context) {
        return this.content.uses.load(view, context);
    }
    async events(view, context) {
        return eventsOf(await this.content.events.load(view, context), null);
    }
    subjects(view, context) {
        return this.content.subjects.load(view, context);
    }
    provisionLinks(view, context) {
        return this.content.provisionLinks.load(view, context);
    }
};
__decorate([
    ResolveField(() => DocumentationModel, {
        nullable: true,
        description: 'For a documented case, how far its sources were seen; null for others.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseContentResolver.prototype, "documentation", null);
__decorate([
    ResolveField(() => [CountryModel], {
        description: 'States where the persons were, or where the provider is established. Empty where sources do not say.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseContentResolver.prototype, "hostStates", null);
__decorate([
    ResolveField(() => [CaseOverlay], {
        description: 'What a reader must know beside the state; empty when there is nothing.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseContentResolver.prototype, "overlays", null);
__decorate([
    ResolveField(() => [MechanismUseModel], { description: 'The uses of mechanisms in the case, in order.' }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseContentResolver.prototype, "uses", null);
__decorate([
    ResolveField(() => [CaseEventModel], {
        description: 'Dated events that the record ties to no single use; those of a use stand under it.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseContentResolver.prototype, "events", null);
__decorate([
    ResolveField(() => [SubjectModel], { description: 'Who was targeted.' }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseContentResolver.prototype, "subjects", null);
__decorate([
    ResolveField(() => [ProvisionLinkModel], {
        description: 'Treaty provisions that bear on the case. Readings until a lawyer has signed them.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseContentResolver.prototype, "provisionLinks", null);
CaseContentResolver = __decorate([
    Resolver(() => CaseRecordModel),
    __metadata("design:paramtypes", [CaseContentLoader])
], CaseContentResolver);
export { CaseContentResolver };
let MechanismUseResolver = class MechanismUseResolver {
    constructor(content) {
        this.content = content;
    }
    async events(use, context) {
        return eventsOf(await this.content.events.load(use, context), use.number);
    }
    async codedFacts(use, context) {
        const facts = await this.content.facts.load(use, context);
        return facts.find((of) => of.number === use.number)?.codedFacts ?? [];
    }
};
__decorate([
    ResolveField(() => [CaseEventModel], { description: 'Dated events in the life of the measure, in order.' }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], MechanismUseResolver.prototype, "events", null);
__decorate([
    ResolveField(() => [CodedFactModel], {
        description: 'The coded questions with their answers; all of them, in a fixed order.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], MechanismUseResolver.prototype, "codedFacts", null);
MechanismUseResolver = __decorate([
    Resolver(() => MechanismUseModel),
    __metadata("design:paramtypes", [CaseContentLoader])
], MechanismUseResolver);
export { MechanismUseResolver };
/** The cases of a provision: added here, because links are the cases' own. */
let ProvisionCasesResolver = class ProvisionCasesResolver {
    constructor(reading) {
        this.reading = reading;
    }
    cases(provision, { first, after }, info) {
        const args = { first, after: after ?? null, filter: { provision: [provision.id] }, orderBy: CaseOrder.NEWEST };
        return this.reading.publicPage(args, caseFields(info, 'edges', 'node'));
    }
};
__decorate([
    ResolveField(() => PublicCaseConnectionModel, {
        description: 'Public cases linked to exactly this provision of this text version. For counterparts in other texts, follow `counterparts`.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __param(2, Info()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs, Object]),
    __metadata("design:returntype", Promise)
], ProvisionCasesResolver.prototype, "cases", null);
ProvisionCasesResolver = __decorate([
    Resolver(() => ProvisionModel),
    __metadata("design:paramtypes", [CaseReading])
], ProvisionCasesResolver);
export { ProvisionCasesResolver };
//# sourceMappingURL=case.resolver.js.map