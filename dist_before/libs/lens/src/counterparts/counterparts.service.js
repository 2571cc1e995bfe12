var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { isCoveredStill, LawDirectory, passagesFrom } from '#law';
/** Follows links from text to text of one instrument. */
let Counterparts = class Counterparts {
    constructor(law) {
        this.law = law;
    }
    /** @param textVersionId a text that there is. */
    inText(textVersionId, cases, choice) {
        const counterparts = new Map();
        const narrowed = new Map();
        const { instrumentId } = this.law.textVersionOf(textVersionId);
        for (let code = 1; code < cases.provisions.size; code += 1) {
            const provision = this.law.provision(cases.provisions.word(code));
            if (provision?.instrumentId !== instrumentId)
                continue;
            if (provision.textVersionId === textVersionId) {
                counterparts.set(code, [{ provisionId: provision.id, linkedId: provision.id, passage: null }]);
                continue;
            }
            if (!choice.includeEquivalent)
                continue;
            const passages = this.passages(provision.id, choice.verifiedEdgesOnly).filter((passage) => passage.textVersionId === textVersionId);
            const covering = passages.filter(isCoveredStill);
            if (covering.length > 0) {
                counterparts.set(code, covering.map((passage) => ({ provisionId: passage.provisionId, linkedId: provision.id, passage })));
            }
            else if (passages.length > 0) {
                narrowed.set(code, passages.map((passage) => passage.provisionId));
            }
        }
        return { counterparts, narrowed };
    }
    /** What a provision became in the other texts of its instrument. */
    passages(provisionId, verifiedOnly) {
        const { textVersionId, instrumentId } = this.law.provisionOf(provisionId);
        const isWithin = (versionId) => this.law.textVersion(versionId)?.instrumentId === instrumentId;
        return passagesFrom({ provisionId, textVersionId }, (id) => [...this.law.edgesFrom(id), ...this.law.edgesTo(id)], (edge) => (!verifiedOnly || edge.verified) && isWithin(edge.fromVersionId) && isWithin(edge.toVersionId));
    }
};
Counterparts = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [LawDirectory])
], Counterparts);
export { Counterparts };
//# sourceMappingURL=counterparts.service.js.map