import { CODED_FACT_COLUMNS } from './coded-fact.rules.js';
import { parts } from './content.rules.js';
/** Columns of a case as a content has them. The author's own number for the file is given once and stays. */
export function columnsOf(content) {
    const kept = content;
    return {
        title: kept.title.text,
        titleLanguage: kept.title.language,
        summary: kept.summary.text,
        summaryLanguage: kept.summary.language,
        requestingState: kept.requestingState,
        occurredEdtf: kept.occurred?.edtf ?? null,
        occurredLower: kept.occurred?.lower ?? null,
        occurredUpper: kept.occurred?.upper ?? null,
        outcome: kept.outcome,
        outcomeNote: kept.outcomeNote,
    };
}
/** The lists of a content that differ from those that the case has now; all of them for `null`. */
export function listsToRestore(content, now) {
    const differs = (name) => now === null || JSON.stringify(content[name]) !== JSON.stringify(now[name]);
    return {
        ...(differs('hostStates') ? { hostStates: content['hostStates'] } : {}),
        ...(differs('uses') ? { uses: parts(content, 'uses').map(useOf) } : {}),
        ...(differs('events') ? { events: parts(content, 'events').map(eventOf) } : {}),
        ...(differs('subjects') ? { subjects: parts(content, 'subjects').map(subjectOf) } : {}),
        // A link goes with the use that it is about.
        ...(differs('provisionLinks') || differs('uses') ? { links: parts(content, 'provisionLinks').map(linkOf) } : {}),
    };
}
function useOf(part) {
    const { mechanism, codedFacts, events: _, ...kept } = part;
    const facts = Object.entries(CODED_FACT_COLUMNS).map(([name, { key }]) => ({ key, ...codedFacts[name] }));
    return {
        ...kept,
        mechanismId: mechanism,
        codedFacts: Object.fromEntries(facts.map(({ key, answer }) => [key, answer])),
        codedFactsBasis: Object.fromEntries(facts.flatMap(({ key, basis, reason }) => (basis === null ? [] : [[key, { basis, reason }]]))),
        events: parts(part, 'events').map(eventOf),
    };
}
function eventOf(part) {
    return part;
}
function subjectOf(part) {
    return part;
}
function linkOf(part) {
    const { use, textVersion, provision, author, ...kept } = part;
    return { ...kept, useNumber: use, textVersionId: textVersion, provisionId: provision, authorId: author };
}
//# sourceMappingURL=kept-content.rules.js.map