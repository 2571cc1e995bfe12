/** Loads the vocabularies of the case record and the documented cases from the reference data. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { expectKnown, InvalidEdtf, parseEdtf, putRows, ReferenceFault, spanOf, term, upperCaseId, } from '#platform';
import { replaceLists } from './case/case-content.writer.js';
import { CaseFileEntity, CaseVersionEntity, DocumentedCaseEntity } from './case/case.entity.js';
import { documentedNumber, referenceOf } from './case/case-reference.rules.js';
import { ArticleNumberBasis, CaseState, CodedAnswer, Confidence, EventBasis, FactBasis, LinkRelation, } from './case/case.rules.js';
import { EVENT_TYPES, OUTCOMES, SUBJECT_KINDS } from './vocabulary/closed-vocabulary.rules.js';
import { MechanismEntity, OffenceEntity, ProfileEntity } from './vocabulary/vocabulary.entity.js';
import { AbuseEvidence, CoreCrime, MechanismFamily, OffenceCategory, ProfileAxis, StatementBasis, } from './vocabulary/vocabulary.rules.js';
/** Year that the references of documented cases carry: when the set was compiled. */
const COMPILED_IN = 2026;
/**
 * Loads vocabularies and documented cases. The caller holds the transaction, under the owner's login.
 *
 * Loading again changes nothing where nothing changed. A documented case that has since entered the workflow keeps the
 * content it has.
 *
 * @returns the documented cases, in the order of the file.
 * @throws ReferenceFault naming file, record and field.
 */
export async function loadCases(work, files, known) {
    expectTerms(files, 'event-types.json', EVENT_TYPES);
    expectTerms(files, 'outcomes.json', OUTCOMES);
    expectTerms(files, 'target-kinds.json', SUBJECT_KINDS);
    const mechanisms = await loadMechanisms(work, files, known.law);
    const offences = await loadOffences(work, files);
    const profiles = await loadProfiles(work, files);
    const loaded = [];
    for (const record of files.records(CASES, caseRecord, ({ ref }) => ref)) {
        checkCase(record, known, { mechanisms, offences, profiles });
        loaded.push({ ref: record.ref, sources: record.sources, ...(await putCase(work, record)) });
    }
    return loaded;
}
/** A closed vocabulary stands in the code; the file must have the same terms. */
function expectTerms(files, file, terms) {
    const record = z.looseObject({ id: z.string() });
    const ids = files.records(file, record, ({ id }) => id).map(({ id }) => id);
    for (const id of ids) {
        if (!(upperCaseId(id) in terms))
            throw new ReferenceFault({ file, record: id, field: 'id' }, 'the code does not know this term.');
    }
    const missing = Object.keys(terms).find((term) => !ids.some((id) => upperCaseId(id) === term));
    if (missing)
        throw new ReferenceFault({ file, record: missing, field: 'id' }, 'the code has this term and the file has not.');
}
const citedSource = z.looseObject({ id: z.string(), title: z.string() });
const statement = z.strictObject({ text: z.string(), basis: term(StatementBasis), sourceIds: z.array(z.string()) });
const mechanismRecord = z.strictObject({
    id: z.string(),
    label: z.string(),
    aliases: z.array(z.string()),
    importSynonyms: z.array(z.string()),
    family: term(MechanismFamily),
    parentId: z.string().nullable(),
    description: z.string(),
    governedBy: z.array(z.strictObject({ instrumentId: z.string(), provisionIds: z.array(z.string()) })),
    abusePatterns: z.array(statement),
    safeguards: z.array(statement),
    abuseEvidence: term(AbuseEvidence),
    typicalEvidence: z.array(z.string()),
    sources: z.array(citedSource),
    basis: term(StatementBasis),
    verified: z.boolean(),
    verificationNote: z.string().nullable(),
});
async function loadMechanisms(work, files, law) {
    const file = 'mechanisms.json';
    const records = files.records(file, mechanismRecord, ({ id }) => id);
    const ids = new Set(records.map(({ id }) => id));
    for (const { id, parentId, governedBy } of records) {
        expectKnown({ file, record: id, field: 'parentId' }, [parentId], ids);
        governedBy.forEach(({ instrumentId, provisionIds }, index) => {
            expectKnown({ file, record: id, field: `governedBy.${index}.instrumentId` }, [instrumentId], law.instruments);
            expectKnown({ file, record: id, field: `governedBy.${index}.provisionIds` }, provisionIds, law.provisions);
        });
    }
    await putRows(work, MechanismEntity, ['id'], records.map(({ importSynonyms: _, sources: __, abusePatterns, safeguards, ...rest }, position) => ({
        ...rest,
        position,
        abusePatterns: abusePatterns.map(({ text, basis }) => ({ text, basis })),
        safeguards: safeguards.map(({ text, basis }) => ({ text, basis })),
    })));
    return ids;
}
const offenceRecord = z.strictObject({
    id: z.string(),
    label: z.string(),
    aliases: z.array(z.string()),
    importSynonyms: z.array(z.string()),
    category: term(OffenceCategory),
    parentId: z.string().nullable(),
    description: z.string(),
    withinZeroDraftArts6to16: term(CoreCrime),
    zeroDraftArticles: z.array(z.string()),
    finalArticles: z.array(z.string()),
    cyberDependent: z.boolean(),
    reachableViaSeriousCrimeClause: z.string().transform(upperCaseId),
    typicalPretext: z.string().nullable(),
    interpolIssue: z.string().nullable(),
    humanRightsNote: z.string().nullable(),
    sources: z.array(citedSource),
    basis: term(StatementBasis),
    verified: z.boolean(),
    verificationNote: z.string().nullable(),
});
async function loadOffences(work, files) {
    const file = 'offences.json';
    const records = files.records(file, offenceRecord, ({ id }) => id);
    const ids = new Set(records.map(({ id }) => id));
    for (const { id, parentId } of records)
        expectKnown({ file, record: id, field: 'parentId' }, [parentId], ids);
    await putRows(work, OffenceEntity, ['id'], records.map(({ aliases: _, importSynonyms: __, sources: ___, withinZeroDraftArts6to16, ...rest }, position) => ({
        ...rest,
        position,
        withinZeroDraftArts6To16: withinZeroDraftArts6to16,
    })));
    return ids;
}
const profileRecord = z.strictObject({
    id: z.string(),
    label: z.string(),
    axis: term(ProfileAxis),
    description: z.string(),
    importSynonyms: z.array(z.string()),
});
async function loadProfiles(work, files) {
    const records = files.records('profiles.json', profileRecord, ({ id }) => id);
    await putRows(work, ProfileEntity, ['id'], records.map(({ importSynonyms: _, ...rest }, position) => ({ ...rest, position })));
    return new Set(records.map(({ id }) => id));
}
const CASES = 'cases.json';
const answer = z.enum(CodedAnswer);
const factBasis = z.strictObject({ basis: term(FactBasis), reason: z.string() });
const eventRecord = z.strictObject({
    date: z.string(),
    type: term(EVENT_TYPES),
    country: z.string().nullable(),
    description: z.string(),
    basis: term(EventBasis),
});
const useRecord = z.strictObject({
    id: z.string(),
    mechanismId: z.string(),
    requestingState: z.string().nullable(),
    respondingStates: z.array(z.string()),
    respondingProvider: z.string().nullable(),
    ground: z.array(z.string()),
    codedFacts: z.strictObject({
        dualCriminality: answer,
        coreCybercrime: answer,
        specificRequest: answer,
        politicalCharacter: answer,
        judicialAuthorisation: answer,
        targetNotified: answer,
        remedyUsed: answer,
    }),
    codedFactsBasis: z.strictObject({
        dualCriminality: factBasis.optional(),
        coreCybercrime: factBasis.optional(),
        specificRequest: factBasis.optional(),
        politicalCharacter: factBasis.optional(),
        judicialAuthorisation: factBasis.optional(),
        targetNotified: factBasis.optional(),
        remedyUsed: factBasis.optional(),
    }),
    outcome: term(OUTCOMES),
    sameMeasureAs: z.string().nullable(),
    events: z.array(eventRecord),
    note: z.string().nullable(),
});
const linkRecord = z.strictObject({
    instrumentId: z.string(),
    textVersionId: z.string(),
    provisionId: z.string().nullable(),
    citedAs: z.string(),
    relation: z.enum(LinkRelation),
    originalRelation: z.string(),
    rationale: z.string(),
    articleNumberBasis: term(ArticleNumberBasis),
    legalReview: z.literal('PENDING'),
    note: z.string().nullable(),
});
const sourceRecord = z.strictObject({
    title: z.string(),
    publisher: z.string().nullable(),
    url: z.url().nullable(),
    date: z.string().nullable(),
    kind: z.string(),
    seen: z.boolean(),
});
const caseRecord = z.strictObject({
    ref: z.string(),
    title: z.string(),
    summary: z.string(),
    requestingState: z.string().nullable(),
    hostStates: z.array(z.string()),
    mechanismIds: z.array(z.string()),
    targetKind: term(SUBJECT_KINDS),
    targetProfile: z.array(z.string()),
    targetName: z.string().nullable(),
    victimCount: z.number().int().min(0).nullable(),
    allegedOffences: z.array(z.string()),
    uses: z.array(useRecord).min(1),
    events: z.array(eventRecord),
    outcome: term(OUTCOMES),
    outcomeNote: z.string(),
    provisionLinks: z.array(linkRecord),
    sources: z.array(sourceRecord).min(1),
    verified: z.boolean(),
    verificationUrl: z.url().nullable(),
    confidence: term(Confidence),
    disputed: z.boolean(),
    notes: z.string().nullable(),
    originalTerms: z.record(z.string(), z.unknown()),
});
function checkCase(record, { countries, law }, terms) {
    const at = (field) => ({ file: CASES, record: record.ref, field });
    expectKnown(at('requestingState'), [record.requestingState], countries);
    expectKnown(at('hostStates'), record.hostStates, countries);
    expectKnown(at('targetProfile'), record.targetProfile, terms.profiles);
    expectSame(at('mechanismIds'), record.mechanismIds, record.uses.map(({ mechanismId }) => mechanismId));
    expectSame(at('allegedOffences'), record.allegedOffences, record.uses.flatMap(({ ground }) => ground));
    record.uses.forEach((use, index) => {
        if (use.id !== `${record.ref}/${index + 1}`) {
            throw new ReferenceFault(at(`uses.${index}.id`), `"${use.id}" is not "${record.ref}/${index + 1}".`);
        }
        expectKnown(at(`uses.${index}.mechanismId`), [use.mechanismId], terms.mechanisms);
        expectKnown(at(`uses.${index}.requestingState`), [use.requestingState], countries);
        expectKnown(at(`uses.${index}.respondingStates`), use.respondingStates, countries);
        expectKnown(at(`uses.${index}.ground`), use.ground, terms.offences);
        expectKnown(at(`uses.${index}.sameMeasureAs`), [use.sameMeasureAs], new Set(record.uses.map(({ id }) => id)));
        checkEvents(use.events, countries, (field) => at(`uses.${index}.events.${field}`));
    });
    checkEvents(record.events, countries, (field) => at(`events.${field}`));
    record.provisionLinks.forEach((link, index) => {
        expectKnown(at(`provisionLinks.${index}.textVersionId`), [link.textVersionId], law.textVersions);
        if (law.textVersions.get(link.textVersionId) !== link.instrumentId) {
            throw new ReferenceFault(at(`provisionLinks.${index}.textVersionId`), `"${link.textVersionId}" is no version of "${link.instrumentId}".`);
        }
        expectKnown(at(`provisionLinks.${index}.provisionId`), [link.provisionId], law.provisions);
        if (link.provisionId !== null && law.provisions.get(link.provisionId) !== link.textVersionId) {
            throw new ReferenceFault(at(`provisionLinks.${index}.provisionId`), `"${link.provisionId}" is no provision of "${link.textVersionId}".`);
        }
    });
}
function checkEvents(events, countries, at) {
    events.forEach(({ date, country }, index) => {
        expectKnown(at(`${index}.country`), [country], countries);
        try {
            parseEdtf(date);
        }
        catch (error) {
            if (error instanceof InvalidEdtf)
                throw new ReferenceFault(at(`${index}.date`), error.message);
            throw error;
        }
    });
}
/** Lists that repeat what the uses say must say the same. */
function expectSame(place, repeated, said) {
    const difference = [...new Set(repeated)].find((id) => !said.includes(id)) ?? said.find((id) => !repeated.includes(id));
    if (difference !== undefined)
        throw new ReferenceFault(place, `"${difference}" is not both here and in the uses.`);
}
/** @returns the id of the case, and whether its record was written: not when it is the same as before. */
async function putCase(work, record) {
    const documented = await work.repository(DocumentedCaseEntity);
    const checksum = createHash('sha256').update(JSON.stringify(record)).digest('hex');
    const before = await documented.findOneBy({ ref: record.ref });
    const files = await work.repository(CaseFileEntity);
    const found = await files.findOneBy({ documentedRef: record.ref });
    const hasEnteredWorkflow = found !== null && found.state !== CaseState.DOCUMENTED;
    if (found && (before?.checksum === checksum || hasEnteredWorkflow))
        return { caseId: found.id, isWritten: false };
    await documented.save({
        ref: record.ref,
        checksum,
        verified: record.verified,
        verificationUrl: record.verificationUrl,
        notes: record.notes,
        originalTerms: record.originalTerms,
    });
    const versions = await work.repository(CaseVersionEntity);
    const columns = columnsOf(record);
    let caseId;
    if (found) {
        caseId = found.id;
        const version = found.version + 1;
        await versions.insert({ caseId, version, madeBy: null });
        await files.update({ id: caseId }, { ...columns, version, updatedAt: new Date() });
    }
    else {
        const reference = await freeReference(work, record.ref);
        const made = await files.insert({
            reference,
            version: 1,
            state: CaseState.DOCUMENTED,
            documentedRef: record.ref,
            ...columns,
        });
        caseId = made.identifiers[0].id;
        await versions.insert({ caseId, version: 1, madeBy: null });
    }
    await replaceLists(work, caseId, listsOf(record));
    return { caseId, isWritten: true };
}
function columnsOf(record) {
    const occurred = occurredOf(record);
    return {
        title: record.title,
        titleLanguage: 'en',
        summary: record.summary,
        summaryLanguage: 'en',
        requestingState: record.requestingState,
        occurredEdtf: occurred?.edtf ?? null,
        occurredLower: occurred?.lower ?? null,
        occurredUpper: occurred?.upper ?? null,
        outcome: record.outcome,
        outcomeNote: record.outcomeNote,
        disputed: record.disputed,
        confidence: record.confidence,
    };
}
/** The span of the dated events; legal background counts only where nothing else is dated. */
function occurredOf(record) {
    const events = [...record.uses.flatMap((use) => use.events), ...record.events];
    const episode = events.filter(({ type }) => EVENT_TYPES[type].phase !== 'CONTEXT');
    return spanOf((episode.length > 0 ? episode : events).map(({ date }) => parseEdtf(date)));
}
function listsOf(record) {
    const events = (rows) => rows.map((row) => ({ ...row, date: parseEdtf(row.date) }));
    return {
        hostStates: record.hostStates,
        uses: record.uses.map((use) => ({
            ...use,
            sameMeasureAs: use.sameMeasureAs === null ? null : Number(use.sameMeasureAs.split('/')[1]),
            codedFactsBasis: use.codedFactsBasis,
            events: events(use.events),
        })),
        events: events(record.events),
        subjects: [
            {
                kind: record.targetKind,
                personCount: record.victimCount,
                publicName: record.targetName,
                profiles: record.targetProfile,
            },
        ],
        links: record.provisionLinks.map(({ instrumentId: _, legalReview: __, ...link }) => ({
            ...link,
            useNumber: null,
            authorId: null,
        })),
    };
}
async function freeReference(work, ref) {
    for (let number = documentedNumber(ref);; number += 1) {
        const reference = referenceOf(COMPILED_IN, number);
        const [taken] = await work.rows('select 1 from case_file where reference = $1', [reference]);
        if (!taken)
            return reference;
    }
}
//# sourceMappingURL=cases.reference.js.map