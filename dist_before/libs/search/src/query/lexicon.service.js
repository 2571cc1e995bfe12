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
import { UnitOfWork } from '#platform';
/** Most words that are weighed for one question. */
const MOST_WORDS = 4_000;
/** The words that occur in public cases: what does not occur in any is unknown to it. */
let Lexicon = class Lexicon {
    constructor(work) {
        this.work = work;
    }
    async named(words) {
        const rows = await this.work.rows(`${SELECT} where w.word = any ($1)`, [words]);
        return new Map(rows.map((row) => [row.word, row]));
    }
    /** Words, of other scripts than some, that share a skeleton with what is sought; the more frequent come first. */
    async soundingLike(skeletons, butOf) {
        if (skeletons.length === 0)
            return [];
        return this.work.rows(`${SELECT} where w.skeletons && $1 and w.script <> all ($2) order by w.cases desc, w.word limit ${MOST_WORDS}`, [skeletons, butOf]);
    }
    /** Words that have a remainder in common with what is sought. */
    async withRemainders(remainders) {
        if (remainders.length === 0)
            return [];
        return this.work.rows(`${SELECT} where w.remainders && $1 order by w.cases desc, w.word limit ${MOST_WORDS}`, [remainders]);
    }
};
Lexicon = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], Lexicon);
export { Lexicon };
const SELECT = `select w.word, w.script, w.sound, w.skeletons, w.cases, w.titles from published.search_word w`;
//# sourceMappingURL=lexicon.service.js.map