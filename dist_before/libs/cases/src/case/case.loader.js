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
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { edtfDate, preload, preloaded, UnitOfWork } from '#platform';
import { EVENT_TYPES, OUTCOMES } from '../vocabulary/closed-vocabulary.rules.js';
import { termOf, VocabularyDirectory } from '../vocabulary/vocabulary.directory.js';
import { amongCases, CaseBatch, rowsFrom } from './case-batch.js';
import { CaseParts } from './case-parts.js';
import { isStanding } from './case-table.rules.js';
import { CODED_FACTS } from './case.rules.js';
const DOCUMENTATION = {
    columns: `x.case_id as "caseId", x.ref, x.verified, x.verification_url as "verificationUrl", x.notes, x.confidence`,
    from: (table) => isStanding(table)
        ? `(select f.id as case_id, f.confidence, d.* from ${table('case_file')} f join documented_case d on d.ref = f.documented_ref) x`
        : `${table('documented_case')} x`,
    order: 'x.ref',
};
const HOST_STATES = {
    columns: 'x.case_id as "caseId", x.country_code as "countryCode"',
    from: (table) => `${table('case_host_state')} x`,
    order: 'x.country_code',
};
const USES = {
    columns: `x.case_id as "caseId", x.number, x.mechanism_id as "mechanismId", x.requesting_state as "requestingState",
    x.responding_provider as "respondingProvider", x.outcome, x.same_measure_as as "sameMeasureAs"`,
    more: {
        'uses.note': () => 'x.note',
        'uses.respondingStates': (table) => `array(select r.country_code from ${table('use_responding_state')} r
      where r.case_id = x.case_id and r.use_number = x.number order by 1) as "respondingStates"`,
        'uses.ground': (table) => `array(select g.offence_id from ${table('use_ground')} g
      where g.case_id = x.case_id and g.use_number = x.number order by 1) as ground`,
    },
    from: (table) => `${table('mechanism_use')} x`,
    order: 'x.number',
};
const FACTS = {
    columns: `x.case_id as "caseId", x.number, x.dual_criminality as "dualCriminality",
    x.core_cybercrime as "coreCybercrime", x.specific_request as "specificRequest",
    x.political_character as "politicalCharacter", x.judicial_authorisation as "judicialAuthorisation",
    x.target_notified as "targetNotified", x.remedy_used as "remedyUsed", x.coded_facts_basis as "codedFactsBasis"`,
    from: (table) => `${table('mechanism_use')} x`,
    order: 'x.number',
};
const EVENTS = {
    columns: `x.case_id as "caseId", x.number, x.use_number as "useNumber", x.type, x.edtf,
    x.country_code as "countryCode", x.description, x.basis`,
    from: (table) => `${table('case_event')} x`,
    order: 'x.lower nulls first, x.number',
};
const SUBJECTS = {
    columns: `x.case_id as "caseId", x.number, x.kind, x.person_count as "personCount", x.public_name as "publicName",
    x.profiles`,
    from: (table) => `(select s.*, array(select p.profile_id from ${table('subject_profile')} p
       where p.case_id = s.case_id and p.subject_number = s.number order by 1) as profiles from ${table('subject')} s) x`,
    order: 'x.number',
};
const LINKS = {
    columns: `x.case_id as "caseId", x.number, x.use_number as "useNumber", x.text_version_id as "textVersionId",
    x.provision_id as "provisionId", x.cited_as as "citedAs", x.relation, x.original_relation as "originalRelation",
    x.article_number_basis as "articleNumberBasis"`,
    more: { 'provisionLinks.rationale': () => 'x.rationale', 'provisionLinks.note': () => 'x.note' },
    from: (table) => `${table('provision_link')} x`,
    order: 'x.number',
};
/** What stands over the case, from a view that each library with a cause has its part in. */
const OVERLAYS = {
    columns: 'x.case_id as "caseId", x.kind',
    from: (table) => `${table('case_overlay')} x`,
    order: 'x.kind',
};
/**
 * What belongs to a case: one statement a kind however many cases a request asks about, or none where a page has read
 * it along.
 *
 * Terms of the vocabularies, countries and provisions come from the process and are put in place here, so that the
 * executor finds plain values and no field of a use costs a call. Rows are fresh from the database, so they are completed
 * and not copied.
 */
let CaseContentLoader = class CaseContentLoader {
    constructor(work, countries, law, vocabulary, parts) {
        this.work = work;
        this.countries = countries;
        this.law = law;
        this.vocabulary = vocabulary;
        /** What the reference data says of a documented case; nothing for others. */
        this.documentation = this.#batch(DOCUMENTATION, (row) => row);
        /** States where the persons were, or the providers are established. */
        this.hostStates = this.#batch(HOST_STATES, (row) => this.#hostState(row));
        /** What stands over a case. */
        this.overlays = this.#batch(OVERLAYS, (row) => row.kind);
        /** Uses of a case, in order. */
        this.uses = this.#batch(USES, (row, table) => this.#use(row, table));
        /** Answers to the coded questions about each use of a case, in order. */
        this.facts = this.#batch(FACTS, (row) => ({ number: row.number, codedFacts: this.#facts(row) }));
        /** Events of a case, of its uses and its own, in order. */
        this.events = this.#batch(EVENTS, (row) => this.#event(row));
        /** Subjects of a case, in order. */
        this.subjects = this.#batch(SUBJECTS, (row) => this.#subject(row));
        /** Provision links of a case, in order. */
        this.provisionLinks = this.#batch(LINKS, (row, table) => this.#link(row, table));
        const announce = (fields, name, rows, attach) => parts.register({
            fields,
            name,
            column: (asked, table) => {
                const more = Object.entries(rows.more ?? {}).filter(([field]) => asked.has(field));
                const columns = [rows.columns, ...more.map(([, column]) => column(table))].join(', ');
                return `(select coalesce(json_agg(y), '[]') from (select ${columns} from ${rows.from(table)} where x.case_id = c.id order by ${rows.order}) y)`;
            },
            attach: (view, value) => attach(view, value),
            isEverybodys: true,
        });
        announce(['documentation'], 'documentation', DOCUMENTATION, (view, [row]) => preload(view, { documentation: row ?? null }));
        announce(['hostStates'], 'host_states', HOST_STATES, (view, rows) => preload(view, { hostStates: rows.map((row) => this.#hostState(row)) }));
        announce(['overlays'], 'overlays', OVERLAYS, (view, rows) => preload(view, { overlays: rows.map(({ kind }) => kind) }));
        announce(['uses'], 'uses', USES, (view, rows) => preload(view, { uses: rows.map((row) => this.#use(row, view.table)) }));
        announce(['uses.codedFacts'], 'coded_facts', FACTS, (view, rows) => {
            const facts = new Map(rows.map((row) => [row.number, this.#facts(row)]));
            for (const use of usesBeside(view))
                preload(use, { codedFacts: facts.get(use.number) });
        });
        announce(['events', 'uses.events'], 'events', EVENTS, (view, rows) => {
            const events = rows.map((row) => this.#event(row));
            preload(view, { events: eventsOf(events, null) });
            for (const use of usesBeside(view))
                preload(use, { events: eventsOf(events, use.number) });
        });
        announce(['subjects'], 'subjects', SUBJECTS, (view, rows) => preload(view, { subjects: rows.map((row) => this.#subject(row)) }));
        announce(['provisionLinks'], 'provision_links', LINKS, (view, rows) => preload(view, { provisionLinks: rows.map((row) => this.#link(row, view.table)) }));
    }
    #batch(rows, viewOf) {
        return new CaseBatch(async (caseIds, table) => {
            const columns = [rows.columns, ...Object.values(rows.more ?? {}).map((column) => column(table))].join(', ');
            const { condition, value } = amongCases('x.case_id', caseIds);
            const found = await rowsFrom(this.work, table, `select ${columns} from ${rows.from(table)} where ${condition} order by x.case_id, ${rows.order}`, [value]);
            return found.map((row) => ({ caseId: row.caseId, view: viewOf(row, table) }));
        });
    }
    #hostState(row) {
        return this.countries.of(row.countryCode);
    }
    #use(use, table) {
        return Object.assign(use, {
            table,
            mechanism: termOf(this.vocabulary.mechanisms, use.mechanismId),
            requestingState: this.#country(use.requestingState),
            respondingStates: (use.respondingStates ?? []).map((code) => this.countries.of(code)),
            ground: (use.ground ?? []).map((offence) => termOf(this.vocabulary.offences, offence)),
            inFavourOf: OUTCOMES[use.outcome].inFavourOf,
        });
    }
    #facts(use) {
        return CODED_FACTS.map((fact) => ({
            fact,
            answer: use[fact],
            basis: use.codedFactsBasis[fact]?.basis ?? null,
            reason: use.codedFactsBasis[fact]?.reason ?? null,
        }));
    }
    #event(event) {
        const { phase, valence } = EVENT_TYPES[event.type];
        return Object.assign(event, {
            phase,
            valence,
            date: edtfDate(event.edtf),
            country: this.#country(event.countryCode),
        });
    }
    #subject(subject) {
        return Object.assign(subject, {
            profiles: subject.profiles.map((profile) => termOf(this.vocabulary.profiles, profile)),
        });
    }
    #link(link, table) {
        return Object.assign(link, {
            table,
            use: link.useNumber,
            textVersion: this.law.textVersionOf(link.textVersionId),
            provision: link.provisionId === null ? null : this.law.provisionOf(link.provisionId),
        });
    }
    #country(code) {
        return code === null ? null : this.countries.of(code);
    }
};
CaseContentLoader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CountryDirectory,
        LawDirectory,
        VocabularyDirectory,
        CaseParts])
], CaseContentLoader);
export { CaseContentLoader };
/** Those events that the record ties to a use, or, for `null`, to no use. */
export function eventsOf(events, use) {
    return events.filter(({ useNumber }) => useNumber === use);
}
/** The uses that were laid beside a case; none where the request asks for none. */
function usesBeside(view) {
    return preloaded(view, 'uses') ?? [];
}
//# sourceMappingURL=case.loader.js.map