import { loadCrosswalk } from './crosswalk/crosswalk.reference.js';
import { loadInstruments } from './instrument/instrument.reference.js';
import { loadParticipation } from './participation/participation.reference.js';
import { loadProvisions } from './provision/provision.reference.js';
import { loadSafeguards } from './safeguard/safeguard.reference.js';
import { LegalSources } from './source/source.reference.js';
/**
 * Loads instruments, texts, provisions, safeguards, criticism, crosswalk and participation, inside the caller's
transaction. What curators changed stands over the files. Loading the same files again leaves every row as it is. Safeguard values, concerns and amendments that
 * are no longer in the files are removed; instruments, texts, provisions, edges and participations stay, because cases
 * may refer to them.
 *
 * @param countries codes of the countries that records may name.
 * @throws ReferenceFault naming file, record and field at the first fault.
 */
export async function loadLaw(work, files, countries) {
    const sources = new LegalSources(files);
    const loaded = await loadInstruments(work, files, sources, countries);
    const safeguards = await loadSafeguards(work, files);
    const provisions = await loadProvisions(work, files, sources, loaded, safeguards);
    await loadCrosswalk(work, files, sources, loaded.textVersions, provisions);
    await loadParticipation(work, files, sources, loaded.instruments, provisions, countries);
    await sources.save(work);
    await work.rows('select access.put_curated_law()');
    return {
        ...loaded,
        provisions: new Map([...provisions].map(([id, { textVersionId }]) => [id, textVersionId])),
        safeguards: new Set(safeguards.keys()),
    };
}
//# sourceMappingURL=law.reference.js.map