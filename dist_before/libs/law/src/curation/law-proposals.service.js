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
import { keyOf, Refused, ReferenceSnapshots, shown, UnitOfWork, ValidationFailedModel, } from '#platform';
import { faultsOfEdge, KINDS_OF_RELATION } from '../crosswalk/crosswalk.rules.js';
import { faultsOfStatus, GROUPS_OF_STATES } from '../instrument/instrument.rules.js';
import { LawDirectory } from '../law.directory.js';
import { faultsOfParticipation } from '../participation/participation.rules.js';
import { faultsOfProvision } from '../provision/provision.rules.js';
import { LawChangeRefusedModel } from './curation.model.js';
import { contentOf, recordOf } from './law-content.js';
/** What a record must say; it is refused without. */
const NEEDED = {
    INSTRUMENT: ['title', 'shortTitle', 'kind', 'regime', 'jurisdictions', 'summary', 'status'],
    TEXT_VERSION: ['instrumentId', 'label', 'stage'],
    PROVISION: ['textVersionId', 'number', 'heading', 'summary', 'cooperationPowers'],
    CROSSWALK_EDGE: ['fromVersionId', 'toVersionId', 'kinds', 'mappingBasis'],
    PARTICIPATION: ['boundStatus'],
};
/** What a new record says of what is left out, and any record of what is taken away, where that is not null. */
const EMPTY = {
    INSTRUMENT: { aliases: [], sourceIds: [], verified: false, unverifiedFields: [] },
    TEXT_VERSION: { verified: false },
    PROVISION: {
        safeguardsBasis: 'UNKNOWN',
        safeguardsStrengthBasis: 'ANALYST',
        safeguards: [],
        sourceIds: [],
        verified: false,
        verifiedAspects: [],
    },
    CROSSWALK_EDGE: { sourceIds: [], verified: false, changeVerified: false },
    PARTICIPATION: { declarations: [], sourceIds: [], verified: false },
};
/** Names for which the input has another word than the record: `textVersionId` is given as `textVersion`. */
const inputField = (property) => property.replace(/Id(s?)$/, '$1');
/**
 * Keeps changes of the law that legal reviewers propose. What a record names may be proposed itself: it has to be accepted
 * first.
 */
let LawProposals = class LawProposals {
    constructor(work, law, countries, snapshots) {
        this.work = work;
        this.law = law;
        this.countries = countries;
        this.snapshots = snapshots;
    }
    /** @param isNew whether the record must not be there yet, or must. @returns the id of the change. @throws Refused. */
    instrument(input, isNew) {
        return this.#proposing(async (open) => {
            const { slug, reason, sources, parent, ...rest } = input;
            const found = this.law.instrument(slug);
            expectNew(isNew, found !== undefined, slug, 'instrument', ['createInstrument', 'changeInstrument']);
            const problems = new Problems();
            const named = this.#sources(open, problems, sources, found?.sourceIds);
            const parentId = parent && this.#slugOf(open, 'INSTRUMENT', parent, problems.at('parent', parent));
            const record = problems.whole('INSTRUMENT', slug, found, { ...rest, parentId, sourceIds: named.ids });
            problems.add(faultsOfStatus(record));
            const unknown = record.jurisdictions.find((code) => !this.countries.has(code) && !GROUPS_OF_STATES.has(code));
            if (unknown !== undefined) {
                problems.add([
                    {
                        field: 'jurisdictions',
                        problem: `"${unknown}" is neither the code of a State nor that of a group. Groups are ${[...GROUPS_OF_STATES].join(', ')}, EU and AU.`,
                    },
                ]);
            }
            if (record.parentId === slug)
                problems.add([{ field: 'parent', problem: 'An instrument has no part in itself.' }]);
            expectSeen(problems, record.verified, named.areSeen);
            return [await this.#propose(problems, 'INSTRUMENT', slug, record, named.added, null, reason)];
        });
    }
    /** @param isNew as for instruments. @returns the id of the change. @throws Refused. */
    textVersion(input, isNew) {
        return this.#proposing(async (open) => {
            const { slug, reason, instrument, supersedes, after, ...rest } = input;
            const found = this.law.textVersion(slug);
            expectNew(isNew, found !== undefined, slug, 'text', ['addTextVersion', 'changeTextVersion']);
            const problems = new Problems();
            const instrumentId = instrument && this.#slugOf(open, 'INSTRUMENT', instrument, problems.at('instrument', instrument));
            const supersedesId = supersedes && this.#slugOf(open, 'TEXT_VERSION', supersedes, problems.at('supersedes', supersedes));
            const follows = after ? this.#slugOf(open, 'TEXT_VERSION', after, problems.at('after', after)) : null;
            const record = problems.whole('TEXT_VERSION', slug, found, { ...rest, instrumentId, supersedesId });
            if (found && found.instrumentId !== record.instrumentId) {
                problems.add([{ field: 'instrument', problem: 'A text stays with its instrument. Enter another text.' }]);
            }
            const followed = follows === null ? undefined : this.#found(open, 'TEXT_VERSION', follows);
            if (followed && followed.instrumentId !== record.instrumentId) {
                problems.add([{ field: 'after', problem: 'A text follows another one of the same instrument.' }]);
            }
            const before = record.supersedesId === null ? null : this.#found(open, 'TEXT_VERSION', record.supersedesId);
            if (before && (before.id === slug || before.instrumentId !== record.instrumentId)) {
                const problem = 'A text takes the place of another one of the same instrument.';
                problems.add([{ field: 'supersedes', problem }]);
            }
            return [await this.#propose(problems, 'TEXT_VERSION', slug, record, [], follows, reason)];
        });
    }
    /** @returns the id of the change. @throws Refused. */
    provision(input) {
        return this.#proposing(async (open) => {
            const { slug, reason, sources, textVersion, parent, after, safeguards, ...rest } = input;
            const problems = new Problems();
            const found = this.#present('PROVISION', slug);
            const named = this.#sources(open, problems, sources, found?.sourceIds);
            const textVersionId = textVersion && this.#slugOf(open, 'TEXT_VERSION', textVersion, problems.at('textVersion', textVersion));
            const parentId = parent && this.#slugOf(open, 'PROVISION', parent, problems.at('parent', parent));
            const follows = after ? this.#slugOf(open, 'PROVISION', after, problems.at('after', after)) : null;
            const text = this.#found(open, 'TEXT_VERSION', textVersionId || found?.textVersionId || '');
            const values = safeguards?.map(({ safeguard, value, sourceBacked }, at) => {
                const field = `safeguards.${at}.safeguard`;
                const known = this.law.safeguardNamed(safeguard);
                if (!known)
                    problems.at(field, safeguard)('There is no such safeguard; safeguards { slug } lists them.');
                return { safeguardId: known?.id ?? safeguard, value, sourceBacked };
            });
            const record = problems.whole('PROVISION', slug, found, {
                ...rest,
                textVersionId,
                instrumentId: text?.instrumentId,
                parentId,
                sourceIds: named.ids,
                ...(values && { safeguards: values }),
            });
            if (found && found.textVersionId !== record.textVersionId) {
                problems.add([{ field: 'textVersion', problem: 'A provision stays in its text. Enter another provision.' }]);
            }
            const before = follows === null ? undefined : this.#found(open, 'PROVISION', follows);
            if (before && before.textVersionId !== record.textVersionId) {
                problems.add([{ field: 'after', problem: 'A provision follows another one of the same text.' }]);
            }
            const namesake = this.#namesake(open, record);
            if (namesake !== undefined) {
                problems.add([
                    { field: 'number', problem: `This text has ${record.number} already: "${namesake}". Change that one.` },
                ]);
            }
            problems.add(faultsOfProvision(record, record.safeguards.map(({ safeguardId }) => safeguardId), (id) => (id === slug ? record : this.#found(open, 'PROVISION', id)), (id) => this.law.safeguard(id)?.codedInProvisions !== false));
            expectSeen(problems, record.verified, named.areSeen);
            return [await this.#propose(problems, 'PROVISION', slug, record, named.added, follows, reason)];
        });
    }
    /** @returns the ids of the changes, in the order of the edges. @throws Refused. */
    edges({ edges, reason }) {
        return this.#proposing(async (open) => {
            const changes = [];
            for (const [at, edge] of edges.entries())
                changes.push(await this.#edge(open, edge, ['edges', `${at}`], reason));
            return changes;
        });
    }
    async #edge(open, input, path, reason) {
        const { slug, sources, fromProvision, toProvision, fromVersion, toVersion, fromNumber, toNumber, ...rest } = input;
        const problems = new Problems(path);
        const found = slug ? this.law.edge(slug) : undefined;
        if (slug && !found)
            problems.at('slug', slug)('There is no such edge. Leave the slug out to enter a new one.');
        const named = this.#sources(open, problems, sources, found?.sourceIds);
        const end = (side, provision, version, number) => {
            const id = provision && this.#slugOf(open, 'PROVISION', provision, problems.at(`${side}Provision`, provision));
            const standing = id ? this.#found(open, 'PROVISION', id) : undefined;
            const versionId = version
                ? this.#slugOf(open, 'TEXT_VERSION', version, problems.at(`${side}Version`, version))
                : standing?.textVersionId;
            // Another text or number is another end: the provision that stood there does not belong to it.
            const isOther = provision === undefined && (version !== undefined || number !== undefined);
            return {
                [`${side}ProvisionId`]: isOther ? null : id,
                [`${side}VersionId`]: versionId,
                [`${side}Number`]: number === undefined ? standing?.number : number,
            };
        };
        const ends = {
            ...end('from', fromProvision, fromVersion, fromNumber),
            ...end('to', toProvision, toVersion, toNumber),
        };
        const given = {
            ...rest,
            ...ends,
            sourceIds: named.ids,
            ...(rest.kinds && { originalRelation: relationOf(rest.kinds) }),
        };
        const record = problems.whole('CROSSWALK_EDGE', slug ?? '', found, given);
        const id = slug ?? edgeSlug(record);
        problems.add(faultsOfEdge(record, (provision) => this.#found(open, 'PROVISION', provision)));
        expectSeen(problems, record.verified, named.areSeen);
        if (!slug && this.law.edge(id)) {
            problems.at('slug', null)(`There is the edge "${id}" between the two. Give its slug to change it.`);
        }
        return this.#propose(problems, 'CROSSWALK_EDGE', id, { ...record, id }, named.added, null, reason);
    }
    /** @returns the id of the change. @throws Refused. */
    participation(input) {
        return this.#proposing(async (open) => {
            const { reason, sources, instrument, country, declarations, ...rest } = input;
            const problems = new Problems();
            const instrumentId = this.#slugOf(open, 'INSTRUMENT', instrument, problems.at('instrument', instrument));
            const known = (code, field) => {
                if (!this.countries.has(code))
                    problems.at(field, code)('There is no such State; countries { code } lists them.');
            };
            known(country, 'country');
            const slug = `${instrumentId}/${country.toLowerCase()}`;
            const found = this.law.participation(slug);
            const named = this.#sources(open, problems, sources, found?.sourceIds);
            const declared = declarations?.map(({ provisions, ...declaration }, at) => {
                declaration.against.forEach((code, place) => known(code, `declarations.${at}.against.${place}`));
                const provisionIds = provisions.map((id, place) => {
                    const fault = problems.at(`declarations.${at}.provisions.${place}`, id);
                    const provision = this.#slugOf(open, 'PROVISION', id, fault);
                    const standing = this.#found(open, 'PROVISION', provision);
                    if (standing && standing.instrumentId !== instrumentId)
                        fault('The provision is one of another instrument.');
                    return provision;
                });
                const { madeOn = null, withdrawnOn = null } = declaration;
                return { ...declaration, madeOn, withdrawnOn, provisionIds };
            });
            const record = problems.whole('PARTICIPATION', slug, found, {
                ...rest,
                instrumentId,
                countryCode: country,
                sourceIds: named.ids,
                ...(declarations !== undefined && { declarations: declared ?? null }),
            });
            problems.add(faultsOfParticipation(record));
            expectSeen(problems, record.verified, named.areSeen);
            return [await this.#propose(problems, 'PARTICIPATION', slug, record, named.added, null, reason)];
        });
    }
    /** Proposes by what is there now, and by what others have proposed. */
    async #proposing(propose) {
        await this.snapshots.refresh();
        return this.work.run(async () => {
            const rows = await this.work.rows(`select kind, record_id as "recordId", before, after, new_sources as "newSources" from law_change where outcome is null`);
            const records = rows.filter(({ before }) => before === null);
            return propose({
                records: new Map(records.map(({ kind, recordId, after }) => [`${kind} ${recordId}`, after])),
                sources: new Map(rows.flatMap(({ newSources }) => newSources.map((source) => [source.id, source]))),
            });
        });
    }
    async #propose(problems, kind, slug, record, sources, follows, reason) {
        problems.refuse();
        const [made] = await this.work.rows('select access.propose_law_change($1, $2, $3, $4, $5, $6) as id', [kind, slug, contentOf(kind, record), JSON.stringify(sources), follows, reason]);
        if (made?.id)
            return made.id;
        const isOpen = await this.work.rows('select from law_change where kind = $1 and record_id = $2 and outcome is null', [kind, slug]);
        const refusal = isOpen.length > 0 ? 'ALREADY_OPEN' : 'NOTHING_CHANGED';
        throw new Refused([new LawChangeRefusedModel(refusal, slug, problems.path)]);
    }
    /** A record that is there. */
    #present(kind, slug) {
        const found = {
            INSTRUMENT: () => this.law.instrument(slug),
            TEXT_VERSION: () => this.law.textVersion(slug),
            PROVISION: () => {
                const provision = this.law.provision(slug);
                return provision && { ...provision, safeguards: this.law.safeguardsOf(slug) };
            },
            CROSSWALK_EDGE: () => this.law.edge(slug),
            PARTICIPATION: () => this.law.participation(slug),
        }[kind]();
        return found;
    }
    /** A record that is there, or is proposed. */
    #found(open, kind, slug) {
        const present = this.#present(kind, slug);
        const proposed = present ? undefined : open.records.get(`${kind} ${slug}`);
        return proposed ? recordOf(kind, proposed) : present;
    }
    /** Another provision of the same text, there or proposed, with the same number. */
    #namesake(open, { id, textVersionId, number }) {
        const proposed = [...open.records].flatMap(([key, content]) => key.startsWith('PROVISION ') ? recordOf('PROVISION', content) : []);
        return [...this.law.provisionsOf(textVersionId), ...proposed].find((other) => other.id !== id && other.textVersionId === textVersionId && other.number === number)?.id;
    }
    #slugOf(open, kind, given, fault) {
        const slug = keyOf(given, TYPES[kind].type) ?? given;
        if (!this.#found(open, kind, slug))
            fault(`There is no such ${TYPES[kind].what}, and none is proposed.`);
        return slug;
    }
    #sources(open, problems, given, present = []) {
        if (given === undefined) {
            return { ids: undefined, areSeen: this.law.sourcesOf({ sourceIds: present }).some(wasSeen), added: [] };
        }
        const added = [];
        const all = (given ?? []).map((source, at) => {
            const problem = (name) => problems.at(`sources.${at}.${name}`, shown(source[name]));
            const recorded = this.law.source(source.slug);
            const known = recorded ?? open.sources.get(source.slug);
            for (const name of SAID_OF_A_SOURCE) {
                const [said, recordedAs] = [source[name] ?? null, known && sourceFields(known)[name]];
                if (known && said !== null && said !== recordedAs) {
                    problem(name)(`The source "${source.slug}" is recorded or proposed with "${recordedAs}". Name it by its slug alone, or choose another slug.`);
                }
                else if (!known && said === null && name !== 'isCopy' && name !== 'seen') {
                    problem(name)('A new source needs it; or name one that is recorded.');
                }
            }
            if (!recorded)
                added.push(open.sources.get(source.slug) ?? newSource(source));
            return known ?? { seen: source.seen ?? false };
        });
        return { ids: (given ?? []).map(({ slug }) => slug), areSeen: all.some(wasSeen), added };
    }
};
LawProposals = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        LawDirectory,
        CountryDirectory,
        ReferenceSnapshots])
], LawProposals);
export { LawProposals };
const SAID_OF_A_SOURCE = ['title', 'url', 'publisher', 'kind', 'isCopy', 'seen'];
function sourceFields(source) {
    return 'is_copy' in source ? { ...source, isCopy: source.is_copy } : source;
}
function newSource({ slug, title, url, publisher, kind, isCopy, seen }) {
    const row = { id: slug, title, url, publisher, kind, is_copy: isCopy ?? false, seen: seen ?? false, as_of: null };
    return row;
}
/** Not recorded is not unseen. */
function wasSeen({ seen }) {
    return seen !== false;
}
const TYPES = {
    INSTRUMENT: { type: 'Instrument', what: 'instrument' },
    TEXT_VERSION: { type: 'TextVersion', what: 'text' },
    PROVISION: { type: 'Provision', what: 'provision' },
};
/** Gathers what is wrong with a proposal. */
class Problems {
    #found = [];
    constructor(path = []) {
        this.path = path;
    }
    /** Notes a problem of a field, whose parts are joined by dots. */
    at(field, value) {
        return (message) => this.#found.push({ path: [...this.path, ...field.split('.')], value: shown(value), message });
    }
    add(faults) {
        for (const { field, problem } of faults)
            this.at(field, null)(problem);
    }
    /**
     * What a record would say: what is there, and what is given in the place of it.
     *
     * @throws Refused when it lacks something that it needs.
     */
    whole(kind, slug, present, given) {
        const said = Object.entries(given).filter(([, value]) => value !== undefined);
        const empty = EMPTY[kind];
        const record = {
            ...empty,
            ...present,
            ...Object.fromEntries(said.map(([name, value]) => [name, value ?? empty[name] ?? null])),
            id: slug,
        };
        const values = contentOf(kind, record);
        const isMissing = (value) => value === null || value === undefined || (Array.isArray(value) && value.length === 0);
        for (const needed of NEEDED[kind]) {
            if (isMissing(record[needed]))
                this.at(inputField(needed), null)('The record needs it. Give it.');
        }
        this.refuse();
        return recordOf(kind, values);
    }
    refuse() {
        if (this.#found.length > 0)
            throw new Refused(this.#found.map((problem) => new ValidationFailedModel(problem)));
    }
}
function expectNew(isNew, isThere, slug, what, [create, change]) {
    if (isNew !== isThere)
        return;
    const message = isThere
        ? `There is the ${what} "${slug}" already. Change it with ${change}, or choose another slug.`
        : `There is no ${what} "${slug}". Enter it with ${create}.`;
    throw new Refused([new ValidationFailedModel({ path: ['slug'], value: shown(slug), message })]);
}
/** What is verified was seen by somebody. */
function expectSeen(problems, verified, areSeen) {
    if (!verified || areSeen)
        return;
    problems.at('verified', 'true')('What is verified was seen in a source. Name one with seen: true, or leave it unverified.');
}
/** How the curated crosswalk words some kinds, in one term. */
function relationOf(kinds) {
    const known = Object.entries(KINDS_OF_RELATION).find(([, of]) => of.join() === kinds.join());
    return known?.[0] ?? kinds.map((kind) => kind.toLowerCase().replaceAll('_', '-')).join('-and-');
}
function edgeSlug(edge) {
    const numbered = (number) => (number ?? 'nothing')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
    const ends = [edge.fromVersionId, numbered(edge.fromNumber), 'to', edge.toVersionId, numbered(edge.toNumber)];
    return ends.join('-');
}
//# sourceMappingURL=law-proposals.service.js.map