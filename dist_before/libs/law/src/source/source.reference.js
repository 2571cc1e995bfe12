/** Loads the kinds of source, and gathers the sources that legal records name. */
import { putRows, ReferenceFault, term, UnitOfWork } from '#platform';
import { z } from 'zod';
import { edtf, slug, text, webAddress } from '../fields.reference.js';
import { LegalSourceEntity } from './legal-source.entity.js';
import { SOURCE_KIND_LABELS, SOURCE_KIND_MEANINGS, SourceKind } from './source-kind.rules.js';
const FILE = 'source-kinds.json';
const kindRecord = z.strictObject({
    id: term(SourceKind),
    label: text,
    description: text,
    importSynonyms: z.array(slug),
});
/** How records name a source. */
export const sourceFields = z.strictObject({
    id: slug,
    title: text,
    url: webAddress,
    publisher: text,
    kind: term(SourceKind),
    isCopy: z.boolean(),
    seen: z.boolean(),
});
/** How concerns and amendments name a source: by terms of an earlier coding. */
export const earlierSourceFields = z.strictObject({
    id: slug,
    title: text,
    url: webAddress,
    publisher: text,
    type: slug,
    seen: z.boolean(),
});
/** How a table of participation is named. */
export const tableFields = z.strictObject({
    id: slug,
    title: text,
    url: webAddress,
    publisher: text,
    kind: term(SourceKind),
    asOf: edtf,
});
/** Terms of the earlier coding that speak of a copy, and say of the kind only what stands here. */
const COPIES = {
    'mirror-of-official': SourceKind.OFFICIAL_DOCUMENT,
    'repository-copy': null,
};
/** The sources that legal records name, each once, with all that is said of it. */
export class LegalSources {
    #sources = new Map();
    #kindOfTerm;
    /** @throws ReferenceFault when the kinds in the file are not those of the code. */
    constructor(files) {
        this.#kindOfTerm = readKinds(files);
    }
    /**
     * Adds the sources of one field, whose elements are at `place`.
     *
     * @returns their ids, in order.
     * @throws ReferenceFault when one contradicts what another record says of the same source.
     */
    add(place, sources) {
        return sources.map(({ id, ...rest }, index) => this.#note(at(place, index), { slug: id, ...rest }));
    }
    /** The same for sources in terms of the earlier coding. */
    addEarlier(place, sources) {
        return sources.map(({ id, type, ...rest }, index) => {
            const where = at(place, index);
            return this.#note(where, { slug: id, ...rest, ...this.#earlierKind(where, type) });
        });
    }
    /** The same for tables of participation. */
    addTables(place, tables) {
        return tables.map(({ id, ...rest }, index) => this.#note(at(place, index), { slug: id, ...rest }));
    }
    async save(work) {
        await putRows(work, LegalSourceEntity, ['slug'], [...this.#sources.values()]);
    }
    #earlierKind(place, type) {
        const copied = COPIES[type];
        if (copied !== undefined)
            return { kind: copied, isCopy: true };
        const kind = this.#kindOfTerm.get(type);
        if (!kind)
            throw new ReferenceFault(below(place, 'type'), `"${type}" is not known.`);
        return { kind };
    }
    /** The first title stands: later records shorten it. All else must agree where it is said twice. */
    #note(place, said) {
        const known = this.#sources.get(said.slug);
        const merged = { ...(known ?? { kind: null, isCopy: null, seen: null, asOf: null }) };
        for (const [field, value] of Object.entries(said)) {
            const before = merged[field] ?? null;
            if (before !== null && value !== null && before !== value && field !== 'title') {
                throw new ReferenceFault(below(place, field), `the source "${said.slug}" has "${before}" elsewhere.`);
            }
            merged[field] = (before ?? value);
        }
        this.#sources.set(said.slug, merged);
        return said.slug;
    }
}
function readKinds(files) {
    const records = files.records(FILE, kindRecord, ({ id }) => id);
    const kindOfTerm = new Map();
    for (const { id, label, description, importSynonyms } of records) {
        const expected = { label: SOURCE_KIND_LABELS[id], description: SOURCE_KIND_MEANINGS[id] };
        if (label !== expected.label)
            throw disagrees(id, 'label', expected.label);
        if (description !== expected.description)
            throw disagrees(id, 'description', expected.description);
        for (const word of [id.toLowerCase().replaceAll('_', '-'), ...importSynonyms])
            kindOfTerm.set(word, id);
    }
    const missing = Object.keys(SourceKind).find((kind) => !records.some(({ id }) => id === kind));
    if (missing)
        throw new ReferenceFault({ file: FILE, record: missing, field: 'id' }, 'the code has this kind and the file has not.');
    return kindOfTerm;
}
function disagrees(kind, field, expected) {
    return new ReferenceFault({ file: FILE, record: kind, field }, `the code has "${expected}".`);
}
function at(place, index) {
    return below(place, String(index));
}
function below(place, field) {
    return { ...place, field: `${place.field}.${field}` };
}
//# sourceMappingURL=source.reference.js.map