import { SourceKind } from '#law';
import { InvalidEdtf, parseEdtf, ReferenceFault, upperCaseId } from '#platform';
import { CaseSourceEntity, SourceEntity } from './source/source.entity.js';
import { urlKey } from './source/source-url.rules.js';
/**
 * Writes the sources of the documented cases. A document that several cases name by the same address is one source.
 *
 * The caller holds the transaction, under the owner's login.
 *
 * @throws ReferenceFault naming file, record and field.
 */
export async function loadEvidence(work, cases) {
    const sources = await work.repository(SourceEntity);
    const caseSources = await work.repository(CaseSourceEntity);
    const publishers = new NamedPublishers(work);
    for (const { ref, caseId, isWritten, sources: documented } of cases) {
        if (!isWritten)
            continue;
        const ids = [];
        for (const [index, source] of documented.entries()) {
            const at = (field) => ({ file: 'cases.json', record: ref, field: `sources.${index}.${field}` });
            const kind = Object.values(SourceKind).find((known) => known === upperCaseId(source.kind));
            if (!kind)
                throw new ReferenceFault(at('kind'), `"${source.kind}" is not known.`);
            const date = dateOf(source.date, at('date'));
            const row = {
                title: source.title,
                publisherId: source.publisher === null ? null : await publishers.idOf(source.publisher),
                url: source.url,
                urlKey: source.url === null ? null : urlKey(source.url),
                edtf: date?.edtf ?? null,
                lower: date?.lower ?? null,
                upper: date?.upper ?? null,
                kind,
                seen: source.seen,
                addedBy: null,
            };
            const [found] = await work.rows(source.url === null
                ? 'select id from source where added_by is null and url is null and title = $1'
                : 'select id from source where added_by is null and url_key = $1', [row.urlKey ?? source.title]);
            if (found)
                await sources.update({ id: found.id }, row);
            const made = found ?? (await sources.insert(row)).identifiers[0];
            if (!ids.includes(made.id))
                ids.push(made.id);
        }
        await caseSources.delete({ caseId });
        await caseSources.insert(ids.map((sourceId, index) => ({ caseId, number: index + 1, sourceId })));
    }
}
/** Publishers that the reference data have named, in any case; one that is not known is entered. */
class NamedPublishers {
    #ids;
    constructor(work) {
        this.work = work;
    }
    async idOf(name) {
        const ids = await (this.#ids ??= this.#known());
        const known = ids.get(name.toLowerCase());
        if (known)
            return known;
        const [made] = await this.work.rows('insert into publisher (name) values ($1) returning id', [
            name,
        ]);
        ids.set(name.toLowerCase(), made.id);
        return made.id;
    }
    async #known() {
        const rows = await this.work.rows('select id, name from publisher where added_by is null order by id desc');
        return new Map(rows.map(({ id, name }) => [name.toLowerCase(), id]));
    }
}
function dateOf(text, place) {
    if (text === null)
        return null;
    try {
        return parseEdtf(text);
    }
    catch (error) {
        if (error instanceof InvalidEdtf)
            throw new ReferenceFault(place, error.message);
        throw error;
    }
}
//# sourceMappingURL=evidence.reference.js.map