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
import { CODED_FACTS, VocabularyDirectory } from '#cases';
import { LawDirectory } from '#law';
import { ANSWERS, CasePages, Numbers, packed, PublicRegistry, RELATIONS, unpacked, WAYS_OF_FACTS, } from '#registry';
import { Counterparts } from '../counterparts/counterparts.service.js';
import { LENS_NOTE } from '../coverage.rules.js';
import { refusal } from '../refusal.js';
import { CODE_OF_BITS, contributionsOf, COUNTERFACTUAL_RULES, NO_CHANGE, NO_ROUTES, outcomeOf, routeCode, routeVerdict, together, VERDICT_MEANINGS, } from './counterfactual.rules.js';
import { COUNTERFACTUAL_PRESETS, articleOf, reaches } from './presets.rules.js';
/** How many of the relations, from the first on, have a provision be the way by which a request goes on. */
const ROUTE_RELATIONS = RELATIONS.indexOf('WOULD_PERMIT') + 1;
const VERDICTS = Object.keys(VERDICT_MEANINGS);
/** The number of a use of which nothing is recorded. */
const NO_USE = 0;
/** Says what a change of safeguards would have changed. */
let Counterfactuals = class Counterfactuals {
    constructor(registry, counterparts, law, vocabulary, pages) {
        this.registry = registry;
        this.counterparts = counterparts;
        this.law = law;
        this.vocabulary = vocabulary;
        this.pages = pages;
    }
    /** @throws DomainError BAD_USER_INPUT when something that is named does not exist, or nothing is changed. */
    async ask(args) {
        const question = this.#question(args);
        const selection = await this.registry.selected(args.filter);
        const choice = { includeEquivalent: args.includeEquivalent, verifiedEdgesOnly: args.verifiedEdgesOnly };
        const links = this.counterparts.inText(question.textVersionId, selection.cases, choice);
        const judging = new Judging(selection, links, question, this.law);
        const { verdicts, counts, judged, narrowedAway } = judging.all();
        const undetermined = counts.get('UNDETERMINED');
        let known;
        const missing = () => (known ??= judging.missing(verdicts, this.#factsOf(question.change)));
        return {
            rules: COUNTERFACTUAL_RULES,
            textVersion: this.law.textVersionOf(question.textVersionId),
            changes: [...question.change].map(([id, value]) => ({ safeguard: this.law.safeguardOf(id), value })),
            within: question.within === null ? [] : [...question.within].map((id) => this.law.provisionOf(id)),
            selected: selection.rows.length,
            judged,
            narrowedAway,
            verdicts: VERDICTS.map((verdict) => ({ verdict, cases: counts.get(verdict) })),
            shareUndetermined: judged === 0 ? null : undetermined / judged,
            missingFacts: () => missing().facts,
            undeterminedForWantOfText: () => undetermined - missing().byFacts,
            note: LENS_NOTE,
            list: (page, verdict) => this.#list(judging, verdicts, page, verdict, args),
        };
    }
    #list(judging, verdicts, page, verdict, args) {
        const { cases, rows } = judging.selection;
        const wanted = verdict === null ? null : VERDICTS.indexOf(verdict) + 1;
        const listed = rows.filter((row) => (wanted === null ? verdicts[row] !== 0 : verdicts[row] === wanted));
        return this.pages.of({ cases, rows: listed }, page, ['counterfactual', { ...args }, verdict], (of, row) => this.#caseModel(judging, row, of));
    }
    #caseModel(judging, row, of) {
        const routes = judging.routesOf(row);
        let code = NO_ROUTES;
        const models = routes.map(({ use, counterpart, outcome }) => {
            code = together(code, routeCode(outcome));
            const { cases } = judging.selection;
            return {
                ...outcome,
                use: use === null ? null : cases.useNumber.at(use),
                mechanism: use === null
                    ? null
                    : (this.vocabulary.mechanisms.get(cases.mechanisms.word(cases.useMechanism.at(use))) ?? null),
                provision: this.law.provisionOf(counterpart.provisionId),
                linkedTo: this.law.provisionOf(counterpart.linkedId),
                kinds: counterpart.passage?.kinds ?? [],
                isVerifiedCounterpart: counterpart.passage?.verified ?? true,
                steps: outcome.steps.map((step) => ({ ...step, safeguard: this.law.safeguardOf(step.safeguard) })),
            };
        });
        return { case: of, ...outcomeOf(code), routes: models };
    }
    #factsOf(change) {
        const facts = [...change.keys()].flatMap((id) => {
            if (id === 'human-rights-refusal')
                return ['politicalCharacter'];
            const fact = this.law.safeguardOf(id).codedFact;
            return fact === null ? [] : [fact];
        });
        return [...new Set(facts)];
    }
    #question(args) {
        const textVersionId = this.#textVersion(args.textVersion);
        const preset = args.preset === undefined || args.preset === null ? null : this.#preset(args.preset);
        const change = new Map();
        for (const [field, value] of [
            ['remove', 'ABSENT'],
            ['add', 'MANDATORY'],
        ]) {
            for (const [index, given] of (args[field] ?? []).entries()) {
                const id = this.#safeguard([field, String(index)], given);
                if (change.has(id))
                    throw refusal([field, String(index)], given, 'It is added and removed, or named twice. Name each safeguard once.');
                change.set(id, value);
            }
        }
        if (preset)
            for (const [id, value] of this.#changeOf(preset, textVersionId))
                change.set(id, value);
        if (change.size === 0) {
            throw refusal(['add'], '', 'Nothing is changed. Name safeguards to add or to remove, or a preset.');
        }
        const named = args.within?.map((given, index) => this.#provision(['within', String(index)], given, textVersionId));
        return { textVersionId, change, within: this.#within(preset, named ?? null, textVersionId) };
    }
    /** What a preset changes in a text, which must have the articles that it speaks of. */
    #changeOf({ slug, add, asInArticle }, textVersionId) {
        const provisions = this.law.provisionsOf(textVersionId);
        const model = provisions.find(({ number, parentId }) => parentId === null && articleOf(number) === asInArticle);
        const isConvention = this.law.textVersionOf(textVersionId).instrumentId === 'un-cybercrime-convention';
        if (!isConvention || (asInArticle !== null && !model)) {
            throw refusal(['preset'], slug, 'The preset is of texts of the UN Cybercrime Convention; ask about one that has the articles.');
        }
        const copied = model ? this.law.safeguardsOf(model.id) : [];
        return new Map([
            ...copied.flatMap(({ safeguardId, value }) => value === 'UNKNOWN' || value === 'ABSENT' ? [] : [[safeguardId, value]]),
            ...add.map((id) => [id, 'MANDATORY']),
        ]);
    }
    /** The provisions that are changed, each with those under it; null: all. */
    #within(preset, named, textVersionId) {
        if (named === null && preset === null)
            return null;
        const all = this.law.provisionsOf(textVersionId);
        const isNamed = (provision) => named === null ||
            named.includes(provision.id) ||
            (provision.parentId !== null && isNamed(this.law.provisionOf(provision.parentId)));
        const isReached = ({ number }) => preset === null || reaches(preset, number);
        return new Set(all.filter((provision) => isNamed(provision) && isReached(provision)).map(({ id }) => id));
    }
    #textVersion(given) {
        const version = this.law.textVersionNamed(given);
        if (version)
            return version.id;
        throw refusal(['textVersion'], given, 'There is no such text version. Give the id or slug of one, such as "uncc-zero-2023"; instrument { versions { slug } } lists them.');
    }
    #safeguard(path, given) {
        const safeguard = this.law.safeguardNamed(given);
        if (safeguard)
            return safeguard.id;
        throw refusal(path, given, 'There is no such safeguard. Give the id or slug of one, such as "dual-criminality"; safeguards lists them.');
    }
    #provision(path, given, textVersionId) {
        const provision = this.law.provisionNamed(given);
        if (provision?.textVersionId === textVersionId)
            return provision.id;
        throw refusal(path, given, 'There is no such provision in this text. Give the id or slug of one of it, such as "uncc-zero-art-35".');
    }
    #preset(given) {
        const preset = COUNTERFACTUAL_PRESETS.find(({ slug }) => slug === given);
        if (preset)
            return preset;
        throw refusal(['preset'], given, `There is no such preset. There are ${COUNTERFACTUAL_PRESETS.map(({ slug }) => slug).join(', ')}.`);
    }
};
Counterfactuals = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PublicRegistry,
        Counterparts,
        LawDirectory,
        VocabularyDirectory,
        CasePages])
], Counterfactuals);
export { Counterfactuals };
/** Not judged yet. */
const OPEN_CODE = 255;
/** @param placesOf by the code of a linked provision: the places of what it is, or became, in the text. */
function routesIn({ cases, rows }, placesOf) {
    const [firstLink, linkProvision, linkRelation] = [
        cases.firstLink.values,
        cases.linkProvision.values,
        cases.linkRelation.values,
    ];
    const [linkUse, firstUse, useNumber, useFacts] = [
        cases.linkUse.values,
        cases.firstUse.values,
        cases.useNumber.values,
        cases.useFacts.values,
    ];
    const starts = new Uint32Array(rows.length + 1);
    const routes = new Numbers(2 * rows.length);
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at];
        const [use, endOfUses] = [firstUse[row], firstUse[row + 1]];
        const end = firstLink[row + 1];
        for (let link = firstLink[row]; link < end; link += 1) {
            const places = placesOf[linkProvision[link]];
            if (places.length === 0 || linkRelation[link] >= ROUTE_RELATIONS)
                continue;
            const about = linkUse[link];
            for (const place of places) {
                const base = place * WAYS_OF_FACTS;
                if (use === endOfUses)
                    routes.push(base);
                for (let of = use; of < endOfUses; of += 1) {
                    if (about === NO_USE || useNumber[of] === about)
                        routes.push(base + useFacts[of]);
                }
            }
        }
        starts[at + 1] = routes.length;
    }
    return { starts, routes: routes.values };
}
/** Judges the selected cases, by what each safeguard contributes. Derivations of a case are worked out when it is shown. */
class Judging {
    /** By the place of the provision in the text. */
    #hanging;
    #provisions;
    /** By the code of a linked provision: the places of its counterparts among the provisions of the text. */
    #places;
    #values = new Map();
    /** Verdicts on routes, by what {@link Routes} has of them. */
    #codes;
    #routes;
    constructor(selection, links, question, law) {
        this.selection = selection;
        this.links = links;
        this.question = question;
        this.law = law;
        const all = [...links.counterparts.values()].flatMap((of) => of.map(({ provisionId }) => provisionId));
        this.#provisions = [...new Set(all)];
        this.#hanging = this.#provisions.map((id) => this.#hangingOf(id));
        this.#places = Array.from({ length: selection.cases.provisions.size }, (_, code) => (links.counterparts.get(code) ?? []).map(({ provisionId }) => this.#provisions.indexOf(provisionId)));
        this.#codes = new Uint8Array(this.#provisions.length * WAYS_OF_FACTS).fill(OPEN_CODE);
        this.#routes = routesIn(selection, this.#places);
    }
    all() {
        const { rows, cases } = this.selection;
        const { starts, routes } = this.#routes;
        const verdicts = new Uint8Array(cases.size);
        const found = new Uint32Array(VERDICTS.length + 1);
        let [judged, narrowedAway] = [0, 0];
        for (let at = 0; at < rows.length; at += 1) {
            const [row, start, end] = [rows[at], starts[at], starts[at + 1]];
            if (start === end) {
                if (this.#isNarrowedAway(row))
                    narrowedAway += 1;
                continue;
            }
            judged += 1;
            let code = NO_ROUTES;
            for (let route = start; route < end; route += 1)
                code = together(code, this.#codeOf(routes[route]));
            const place = VERDICT_OF_CODE[code];
            verdicts[row] = place;
            found[place] += 1;
        }
        const counts = new Map(VERDICTS.map((verdict, at) => [verdict, found[at + 1]]));
        return { verdicts, counts, judged, narrowedAway };
    }
    /** What would be won by each of some facts, in the undetermined cases. */
    missing(verdicts, facts) {
        const found = facts.map((fact) => ({ fact, cases: 0, settles: 0, maySettle: 0 }));
        const asked = found.map((of) => ({
            of,
            at: CODED_FACTS.indexOf(of.fact),
            answers: ['YES', 'NO'].map((answer) => packed({ [of.fact]: answer })),
        }));
        const { rows } = this.selection;
        const { starts, routes } = this.#routes;
        let byFacts = 0;
        for (let place = 0; place < rows.length; place += 1) {
            const row = rows[place];
            if (verdicts[row] !== UNDETERMINED)
                continue;
            const [start, end] = [starts[place], starts[place + 1]];
            let isByFact = false;
            for (const { of, at, answers } of asked) {
                if (!this.#lacks(row, at))
                    continue;
                of.cases += 1;
                let settled = 0;
                for (const answer of answers) {
                    let code = NO_ROUTES;
                    for (let route = start; route < end; route += 1) {
                        code = together(code, this.#codeOf(filledIn(routes[route], at, answer)));
                    }
                    if (VERDICT_OF_CODE[code] !== UNDETERMINED)
                        settled += 1;
                }
                if (settled === 2)
                    of.settles += 1;
                if (settled > 0)
                    of.maySettle += 1;
                isByFact ||= settled > 0;
            }
            if (isByFact)
                byFacts += 1;
        }
        return { facts: found.sort((a, b) => b.settles - a.settles || b.maySettle - a.maySettle), byFacts };
    }
    routesOf(row) {
        const { cases } = this.selection;
        const routes = [];
        for (let link = cases.firstLink.start(row); link < cases.firstLink.endOf(row); link += 1) {
            if (cases.linkRelation.at(link) >= ROUTE_RELATIONS)
                continue;
            for (const counterpart of this.links.counterparts.get(cases.linkProvision.at(link)) ?? []) {
                for (const use of this.#usesOf(row, cases.linkUse.at(link))) {
                    const isKnown = routes.some((of) => of.use === use && of.counterpart.provisionId === counterpart.provisionId);
                    if (isKnown)
                        continue;
                    const facts = use === null ? 0 : cases.useFacts.at(use);
                    routes.push({ use, counterpart, outcome: this.#judge(counterpart.provisionId, facts) });
                }
            }
        }
        return routes;
    }
    /** The rows of the uses that a link is about; null stands for the one of a case that records none. */
    #usesOf(row, about) {
        const { cases } = this.selection;
        const [first, end] = [cases.firstUse.start(row), cases.firstUse.endOf(row)];
        if (first === end)
            return [null];
        const uses = Array.from({ length: end - first }, (_, at) => first + at);
        return about === NO_USE ? uses : uses.filter((use) => cases.useNumber.at(use) === about);
    }
    #isNarrowedAway(row) {
        const { cases } = this.selection;
        for (let link = cases.firstLink.start(row); link < cases.firstLink.endOf(row); link += 1) {
            const isRoute = cases.linkRelation.at(link) < ROUTE_RELATIONS;
            if (isRoute && this.links.narrowed.has(cases.linkProvision.at(link)))
                return true;
        }
        return false;
    }
    #lacks(row, at) {
        const { cases } = this.selection;
        for (let use = cases.firstUse.start(row); use < cases.firstUse.endOf(row); use += 1) {
            if (isOpen(cases.useFacts.at(use), at))
                return true;
        }
        return cases.firstUse.start(row) === cases.firstUse.endOf(row);
    }
    #codeOf(route) {
        const known = this.#codes[route];
        if (known !== OPEN_CODE)
            return known;
        const hanging = this.#hanging[Math.floor(route / WAYS_OF_FACTS)];
        let bits = hanging.always;
        for (const of of hanging.facts)
            bits |= of.bits[(route >> of.shift) & 3];
        return (this.#codes[route] = CODE_OF_BITS[bits]);
    }
    #hangingOf(provisionId) {
        const contributions = contributionsOf(this.#valuesOf(provisionId), this.#changeOf(provisionId), this.law.safeguards());
        const bitsOf = (fact, answer) => contributions.reduce((bits, of) => (of.fact === fact ? bits | of.ofAnswer(answer) : bits), 0);
        const facts = CODED_FACTS.map((fact, at) => ({
            shift: 2 * at,
            bits: Uint8Array.from(ANSWERS, (answer) => bitsOf(fact, answer)),
        }));
        const matters = ({ bits }) => bits.some((of) => of !== bits[0]);
        return {
            always: [
                ...contributions.flatMap((of) => (of.fact === null ? of.ofAnswer('UNKNOWN') : [])),
                ...facts.flatMap((of) => (matters(of) ? [] : of.bits[0])),
            ].reduce((bits, of) => bits | of, 0),
            facts: facts.filter(matters),
        };
    }
    #changeOf(provisionId) {
        const { within, change } = this.question;
        return within === null || within.has(provisionId) ? change : NO_CHANGE;
    }
    #judge(provisionId, facts) {
        const route = { facts: unpacked(facts), values: this.#valuesOf(provisionId) };
        return routeVerdict(route, this.#changeOf(provisionId), this.law.safeguards());
    }
    /** How a provision holds each safeguard: as coded for it, or for the article that it stands in. */
    #valuesOf(provisionId) {
        const known = this.#values.get(provisionId);
        if (known)
            return known;
        const coded = this.law.safeguardsOf(provisionId);
        const { parentId } = this.law.provisionOf(provisionId);
        const values = coded.length === 0 && parentId !== null
            ? this.#valuesOf(parentId)
            : new Map(coded.map(({ safeguardId, value }) => [safeguardId, value]));
        this.#values.set(provisionId, values);
        return values;
    }
}
/** By the code of routes: the place of the verdict on their case among all verdicts, from 1. */
const VERDICT_OF_CODE = Uint8Array.from({ length: 32 }, (_, code) => (code & 3) === 3 || ((code >> 2) & 3) === 3 ? 0 : VERDICTS.indexOf(outcomeOf(code).verdict) + 1);
const UNDETERMINED = VERDICTS.indexOf('UNDETERMINED') + 1;
/** Whether a use does not say, or disputes, a fact. */
function isOpen(facts, at) {
    const answer = (facts >> (2 * at)) & 3;
    return answer === 0 || answer === 3;
}
function filledIn(facts, at, answer) {
    return isOpen(facts, at) ? (facts & ~(3 << (2 * at))) | answer : facts;
}
//# sourceMappingURL=counterfactual.service.js.map