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
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { badInput, Requires, shown } from '#platform';
import { LawDirectory } from '../law.directory.js';
import { namedTextVersion } from '../lookup.args.js';
import { ProvisionComparisonModel, TextComparisonModel } from './comparison.model.js';
import { compareAlong, compareSafeguards, diffOfQuotedTexts } from './comparison.rules.js';
let ComparisonResolver = class ComparisonResolver {
    constructor(law) {
        this.law = law;
    }
    compareProvisions(a, b) {
        const [one, other] = [this.provision('a', a), this.provision('b', b)];
        const { segments, reason } = diffOfQuotedTexts(one, other);
        return {
            a: one,
            b: other,
            edges: this.edgesBetween(one, other),
            safeguards: this.safeguardsOf(one, other),
            quotedTextDiff: segments,
            noDiffReason: reason,
        };
    }
    compareTexts(a, b) {
        const [one, other] = [namedTextVersion(this.law, 'a', a), namedTextVersion(this.law, 'b', b)];
        if (one.id === other.id) {
            const message = 'Both are the same text. Give two, such as "uncc-zero-2023" and "uncc-final-2024".';
            throw badInput([{ path: ['b'], value: shown(b), message }]);
        }
        const edges = [...this.law.edgesBetween(one.id, other.id), ...this.law.edgesBetween(other.id, one.id)];
        const rows = compareAlong(this.withProvisions(one), this.withProvisions(other), edges);
        return {
            a: one,
            b: other,
            isCurated: edges.length > 0,
            rows: rows.map(({ aId, bId, ...row }) => ({ ...row, a: this.recorded(aId), b: this.recorded(bId) })),
        };
    }
    edgesBetween(one, other) {
        return [
            ...this.law.edgesFrom(one.id).filter(({ toProvisionId }) => toProvisionId === other.id),
            ...this.law.edgesTo(one.id).filter(({ fromProvisionId }) => fromProvisionId === other.id),
        ];
    }
    safeguardsOf(one, other) {
        const side = ({ id, safeguardsBasis }) => ({
            held: this.law.safeguardsOf(id),
            basis: safeguardsBasis,
        });
        const order = this.law.safeguards().map(({ id }) => id);
        return compareSafeguards(side(one), side(other), order).map(({ safeguardId, ...compared }) => ({
            safeguard: this.law.safeguardOf(safeguardId),
            ...compared,
        }));
    }
    withProvisions({ id }) {
        return { id, provisions: this.law.provisionsOf(id) };
    }
    recorded(id) {
        return id === null ? null : this.law.provisionOf(id);
    }
    provision(argument, given) {
        const provision = this.law.provisionNamed(given);
        if (provision)
            return provision;
        const message = `There is no provision "${shown(given)}". Give the id or the slug of one, such as "uncc-zero-art-35"; provisionByCitation finds it by what people call it.`;
        throw badInput([{ path: [argument], value: shown(given), message }]);
    }
};
__decorate([
    Query(() => ProvisionComparisonModel, {
        description: 'Two provisions side by side: headings, summaries, official wordings with what differs word by word, safeguards, and what the crosswalk says of them. They may be of different texts and instruments. Open to everyone.',
        complexity: ({ childComplexity }) => 1 + 12 * childComplexity,
    }),
    Requires('reference.read'),
    __param(0, Args('a', { type: () => ID, description: 'The first provision, by id or by slug.' })),
    __param(1, Args('b', { type: () => ID, description: 'The second provision, by id or by slug.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String]),
    __metadata("design:returntype", ProvisionComparisonModel)
], ComparisonResolver.prototype, "compareProvisions", null);
__decorate([
    Query(() => TextComparisonModel, {
        description: 'Two texts side by side, along the crosswalk between them in whichever direction it was curated, with the provisions of both that no edge names. Open to everyone.',
        complexity: ({ childComplexity }) => 1 + 60 * childComplexity,
    }),
    Requires('reference.read'),
    __param(0, Args('a', { type: () => ID, description: 'The first text version, by id or by slug.' })),
    __param(1, Args('b', { type: () => ID, description: 'The second text version, by id or by slug; not the first.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String]),
    __metadata("design:returntype", TextComparisonModel)
], ComparisonResolver.prototype, "compareTexts", null);
ComparisonResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [LawDirectory])
], ComparisonResolver);
export { ComparisonResolver };
//# sourceMappingURL=comparison.resolver.js.map