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
import { Args, Query, Resolver } from '@nestjs/graphql';
import { badInput, Requires, shown } from '#platform';
import { LawDirectory } from '../law.directory.js';
import { CitationReadingModel } from './citation.model.js';
import { readCitation } from './citation.rules.js';
import { textName } from './citation-words.rules.js';
let CitationResolver = class CitationResolver {
    constructor(law) {
        this.law = law;
    }
    provisionByCitation(text) {
        const reading = readCitation(text, this.law.citations());
        if ('refused' in reading)
            throw badInput([{ path: ['text'], value: shown(text), message: reading.refused }]);
        return this.shownAs(reading);
    }
    shownAs({ instrumentIds, textId, matches, ambiguities, unrecordedTextIds, warnings }) {
        return {
            instruments: instrumentIds.map((id) => this.law.instrumentOf(id)),
            textVersion: textId === null ? null : this.law.textVersionOf(textId),
            provisions: [...new Set(matches.map(({ provisionId }) => provisionId))].map((id) => this.law.provisionOf(id)),
            matches: matches.map(({ number, kind, provisionId, note }) => ({
                number,
                kind,
                note,
                ...this.found(provisionId),
            })),
            ambiguities: ambiguities.map(({ number, provisionIds, relation, warning }) => {
                return { number, relation, warning, provisions: provisionIds.map((id) => this.law.provisionOf(id)) };
            }),
            unrecordedTexts: unrecordedTextIds.map((id) => this.law.textVersionOf(id)),
            warnings,
        };
    }
    found(provisionId) {
        const provision = this.law.provisionOf(provisionId);
        const textVersion = this.law.textVersionOf(provision.textVersionId);
        const { shortTitle } = this.law.instrumentOf(provision.instrumentId);
        return { provision, textVersion, citeAs: `${provision.number}, ${shortTitle}, ${textName(textVersion)}` };
    }
};
__decorate([
    Query(() => CitationReadingModel, {
        description: 'The provisions that a citation means, such as "UNCC zero draft art 36(1)", "A/RES/79/243 art. 35(1)(c)" or "Arts 6–16 zero draft". Where it names no text and its number stands in several, all of them, with a warning: numbers moved between drafts. Open to everyone.',
        complexity: ({ childComplexity }) => 1 + 40 * childComplexity,
    }),
    Requires('reference.read'),
    __param(0, Args('text', {
        type: () => String,
        description: 'One citation, at most 300 characters: an article, and what it is of by title, short title, alias or document symbol. Better with the text that is meant.',
    })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", CitationReadingModel)
], CitationResolver.prototype, "provisionByCitation", null);
CitationResolver = __decorate([
    Resolver(() => CitationReadingModel),
    __metadata("design:paramtypes", [LawDirectory])
], CitationResolver);
export { CitationResolver };
//# sourceMappingURL=citation.resolver.js.map