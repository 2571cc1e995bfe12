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
import { globalId, keyOf, preload, ReferenceSnapshots, UnitOfWork } from '#platform';
import { citationIndex } from './citation/citation-index.rules.js';
import { ConcernTypeEntity } from './criticism/concern-type.entity.js';
import { ProposedAmendmentEntity } from './criticism/proposed-amendment.entity.js';
import { ProvisionConcernEntity } from './criticism/provision-concern.entity.js';
import { CrosswalkEdgeEntity } from './crosswalk/crosswalk-edge.entity.js';
import { InstrumentEntity } from './instrument/instrument.entity.js';
import { TextVersionEntity } from './instrument/text-version.entity.js';
import { ParticipationEntity } from './participation/participation.entity.js';
import { ProvisionEntity } from './provision/provision.entity.js';
import { ProvisionSafeguardEntity } from './safeguard/provision-safeguard.entity.js';
import { SafeguardEntity } from './safeguard/safeguard.entity.js';
import { LegalSourceEntity } from './source/legal-source.entity.js';
/**
 * The legal reference data, kept in the process: every answer is there at once, without a statement.
 *
 * Ids are reference ids such as `uncc-zero-art-35`. Lists have the order of the reference data. A look-up by id answers
 * `undefined` for what is not there; its twin in `…Of` is for ids that a foreign key vouches for, and throws. Its twin in `…Named` takes
 * what a caller wrote: a global id or a reference id.
 */
let LawDirectory = class LawDirectory {
    #law;
    constructor(work, snapshots) {
        this.#law = snapshots.register(() => readLaw(work));
    }
    instruments() {
        return this.#law.current.instruments.all;
    }
    instrument(id) {
        return this.#law.current.instruments.byId.get(id);
    }
    instrumentOf(id) {
        return vouchedFor('instrument', id, this.instrument(id));
    }
    instrumentNamed(given) {
        return this.instrument(keyOf(given, 'Instrument') ?? given);
    }
    textVersion(id) {
        return this.#law.current.textVersions.byId.get(id);
    }
    textVersionOf(id) {
        return vouchedFor('text version', id, this.textVersion(id));
    }
    textVersionNamed(given) {
        return this.textVersion(keyOf(given, 'TextVersion') ?? given);
    }
    /** Texts of an instrument, from the earliest on. */
    textVersionsOf(instrumentId) {
        return this.#law.current.textVersionsOfInstrument.get(instrumentId) ?? [];
    }
    provision(id) {
        return this.#law.current.provisions.byId.get(id);
    }
    provisionOf(id) {
        return vouchedFor('provision', id, this.provision(id));
    }
    provisionNamed(given) {
        return this.provision(keyOf(given, 'Provision') ?? given);
    }
    /** All provisions of a text, parents and children alike. */
    provisionsOf(textVersionId) {
        return this.#law.current.provisionsOfVersion.get(textVersionId) ?? [];
    }
    childrenOf(provisionId) {
        return this.#law.current.childrenOfProvision.get(provisionId) ?? [];
    }
    safeguards() {
        return this.#law.current.safeguards.all;
    }
    safeguard(id) {
        return this.#law.current.safeguards.byId.get(id);
    }
    safeguardOf(id) {
        return vouchedFor('safeguard', id, this.safeguard(id));
    }
    safeguardNamed(given) {
        return this.safeguard(keyOf(given, 'Safeguard') ?? given);
    }
    /** The safeguards coded for a provision, UNKNOWN ones included. One that is not listed does not apply to it. */
    safeguardsOf(provisionId) {
        return this.#law.current.safeguardsOfProvision.get(provisionId) ?? [];
    }
    /** Criticism of a provision. Attribute it to someone only through `attributionOf`. */
    concernsOf(provisionId) {
        return this.#law.current.concernsOfProvision.get(provisionId) ?? [];
    }
    concernTypeOf(id) {
        return vouchedFor('concern type', id, this.#law.current.concernTypes.get(id));
    }
    /** Proposed changes of a provision. Attribute them to someone only through `attributionOf`. */
    amendmentsOf(provisionId) {
        return this.#law.current.amendmentsOfProvision.get(provisionId) ?? [];
    }
    edge(id) {
        return this.#law.current.edges.get(id);
    }
    /** Edges that lead from a provision to what became of it. */
    edgesFrom(provisionId) {
        return this.#law.current.edgesFromProvision.get(provisionId) ?? [];
    }
    /** Edges that lead to a provision from where it comes. */
    edgesTo(provisionId) {
        return this.#law.current.edgesToProvision.get(provisionId) ?? [];
    }
    edgesBetween(fromVersionId, toVersionId) {
        const edges = this.#law.current.edgesFromVersion.get(fromVersionId) ?? [];
        return edges.filter((edge) => edge.toVersionId === toVersionId);
    }
    /** What citations are read against: names of instruments and texts, and the numbers that are recorded. */
    citations() {
        return this.#law.current.citations;
    }
    participation(id) {
        return this.#law.current.participations.get(id);
    }
    /** States in an instrument, by country code. Who is not listed is unknown, not outside. */
    participationOf(instrumentId) {
        return this.#law.current.participationsOfInstrument.get(instrumentId) ?? [];
    }
    /** Instruments that a State takes part in, as far as they are recorded. */
    participationsOfCountry(code) {
        return this.#law.current.participationsOfCountry.get(code) ?? [];
    }
    source(id) {
        return this.#law.current.sources.get(id);
    }
    /** The sources that a record names, in its order. */
    sourcesOf(record) {
        return record.sourceIds.map((id) => vouchedFor('source', id, this.#law.current.sources.get(id)));
    }
};
LawDirectory = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork, ReferenceSnapshots])
], LawDirectory);
export { LawDirectory };
async function readLaw(work) {
    const all = async (entity, order) => (await work.repository(entity)).find({ order });
    const [sources, instruments, versions, safeguards, provisions] = await Promise.all([
        all(LegalSourceEntity, { slug: 'ASC' }),
        all(InstrumentEntity, { position: 'ASC' }),
        all(TextVersionEntity, { position: 'ASC' }),
        all(SafeguardEntity, { position: 'ASC' }),
        all(ProvisionEntity, { position: 'ASC' }),
    ]);
    const [held, types, concerns, amendments, edges, participations] = await Promise.all([
        all(ProvisionSafeguardEntity, { provisionId: 'ASC' }),
        all(ConcernTypeEntity, { slug: 'ASC' }),
        all(ProvisionConcernEntity, { number: 'ASC' }),
        all(ProposedAmendmentEntity, { number: 'ASC' }),
        all(CrosswalkEdgeEntity, { position: 'ASC' }),
        all(ParticipationEntity, { instrumentId: 'ASC', countryCode: 'ASC' }),
    ]);
    layBeside(instruments, versions, provisions);
    const placeOf = new Map(safeguards.map(({ id, position }) => [id, position]));
    held.sort((a, b) => placeOf.get(a.safeguardId) - placeOf.get(b.safeguardId));
    return {
        citations: citationIndex({ instruments, texts: versions, provisions, edges }),
        sources: by(sources, ({ slug }) => slug),
        instruments: listed(instruments),
        textVersions: listed(versions),
        textVersionsOfInstrument: grouped(versions, ({ instrumentId }) => instrumentId),
        safeguards: listed(safeguards),
        provisions: listed(provisions),
        provisionsOfVersion: grouped(provisions, ({ textVersionId }) => textVersionId),
        childrenOfProvision: grouped(provisions, ({ parentId }) => parentId),
        safeguardsOfProvision: grouped(held, ({ provisionId }) => provisionId),
        concernTypes: by(types, ({ slug }) => slug),
        concernsOfProvision: grouped(concerns, ({ provisionId }) => provisionId),
        amendmentsOfProvision: grouped(amendments, ({ provisionId }) => provisionId),
        edges: by(edges, ({ id }) => id),
        edgesFromProvision: grouped(edges, ({ fromProvisionId }) => fromProvisionId),
        edgesToProvision: grouped(edges, ({ toProvisionId }) => toProvisionId),
        edgesFromVersion: grouped(edges, ({ fromVersionId }) => fromVersionId),
        participations: by(participations, ({ id }) => id),
        participationsOfInstrument: grouped(participations, ({ instrumentId }) => instrumentId),
        participationsOfCountry: grouped(participations, ({ countryCode }) => countryCode),
    };
}
/** Lays beside the records what a list of cases asks of them for every link, so that it costs no call of a resolver. */
function layBeside(instruments, versions, provisions) {
    const instrumentOf = by(instruments, ({ id }) => id);
    const versionOf = by(versions, ({ id }) => id);
    for (const one of instruments)
        preload(one, { id: globalId('Instrument', one.id), slug: one.id });
    for (const one of versions) {
        const instrument = instrumentOf.get(one.instrumentId);
        preload(one, { id: globalId('TextVersion', one.id), slug: one.id, instrument });
    }
    for (const one of provisions) {
        const instrument = instrumentOf.get(one.instrumentId);
        const textVersion = versionOf.get(one.textVersionId);
        preload(one, { id: globalId('Provision', one.id), slug: one.id, instrument, textVersion });
    }
}
function listed(rows) {
    return { all: rows, byId: by(rows, ({ id }) => id) };
}
function by(rows, keyOf) {
    return new Map(rows.map((row) => [keyOf(row), row]));
}
function grouped(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group)
            group.push(row);
        else
            groups.set(key, [row]);
    }
    return groups;
}
function vouchedFor(what, id, found) {
    if (found === undefined)
        throw new Error(`The ${what} ${id} is referred to and not in the reference data.`);
    return found;
}
//# sourceMappingURL=law.directory.js.map