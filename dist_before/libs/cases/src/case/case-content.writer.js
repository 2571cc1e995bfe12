/** Writes what hangs on a case. The caller holds the transaction and has checked the content. */
import { IsNull } from 'typeorm';
import { CaseEventEntity, MechanismUseEntity, UseGroundEntity, UseRespondingStateEntity, } from '../mechanism-use/mechanism-use.entity.js';
import { ProvisionLinkEntity } from '../provision-link/provision-link.entity.js';
import { SubjectEntity, SubjectProfileEntity } from '../subject/subject.entity.js';
import { CaseHostStateEntity } from './case.entity.js';
/** Replaces the lists that are given and leaves the others as they are. */
export async function replaceLists(work, caseId, lists) {
    if (lists.hostStates) {
        await clear(work, CaseHostStateEntity, caseId);
        await insert(work, CaseHostStateEntity, lists.hostStates.map((countryCode) => ({ caseId, countryCode })));
    }
    if (lists.uses) {
        await clear(work, MechanismUseEntity, caseId); // responding states, grounds, events and links of the uses go with them
        await appendUses(work, caseId, 1, lists.uses);
    }
    if (lists.events) {
        await (await work.repository(CaseEventEntity)).delete({ caseId, useNumber: IsNull() });
        await appendEvents(work, caseId, null, lists.events);
    }
    if (lists.subjects) {
        await clear(work, SubjectEntity, caseId);
        await insertSubjects(work, caseId, lists.subjects);
    }
    if (lists.links) {
        await clear(work, ProvisionLinkEntity, caseId);
        await appendLinks(work, caseId, 1, lists.links);
    }
}
/** Adds uses with their events, numbered from `first`. */
export async function appendUses(work, caseId, first, uses) {
    const numbered = uses.map((use, index) => ({ use, number: first + index }));
    await insert(work, MechanismUseEntity, numbered.map(({ use, number }) => ({
        caseId,
        number,
        mechanismId: use.mechanismId,
        requestingState: use.requestingState,
        respondingProvider: use.respondingProvider,
        outcome: use.outcome,
        sameMeasureAs: use.sameMeasureAs,
        note: use.note,
        ...use.codedFacts,
        codedFactsBasis: use.codedFactsBasis,
    })));
    await insert(work, UseRespondingStateEntity, numbered.flatMap(({ use, number }) => use.respondingStates.map((countryCode) => ({ caseId, useNumber: number, countryCode }))));
    await insert(work, UseGroundEntity, numbered.flatMap(({ use, number }) => use.ground.map((offenceId) => ({ caseId, useNumber: number, offenceId }))));
    for (const { use, number } of numbered)
        await appendEvents(work, caseId, number, use.events);
}
/** Adds links, numbered from `first`. */
export function appendLinks(work, caseId, first, links) {
    return insert(work, ProvisionLinkEntity, links.map((link, index) => ({ caseId, number: first + index, ...link })));
}
async function appendEvents(work, caseId, useNumber, events) {
    if (events.length === 0)
        return;
    const [row] = await work.rows('select coalesce(max(number), 0)::int as last from case_event where case_id = $1', [caseId]);
    await insert(work, CaseEventEntity, events.map(({ type, date, country, description, basis }, index) => ({
        caseId,
        number: row.last + 1 + index,
        useNumber,
        type,
        edtf: date.edtf,
        lower: date.lower,
        upper: date.upper,
        countryCode: country,
        description,
        basis,
    })));
}
async function insertSubjects(work, caseId, subjects) {
    await insert(work, SubjectEntity, subjects.map(({ kind, personCount, publicName }, index) => ({
        caseId,
        number: index + 1,
        kind,
        personCount,
        publicName,
    })));
    await insert(work, SubjectProfileEntity, subjects.flatMap(({ profiles }, index) => profiles.map((profileId) => ({ caseId, subjectNumber: index + 1, profileId }))));
}
async function clear(work, entity, caseId) {
    await (await work.repository(entity)).delete({ caseId });
}
async function insert(work, entity, rows) {
    if (rows.length > 0)
        await (await work.repository(entity)).insert(rows);
}
//# sourceMappingURL=case-content.writer.js.map