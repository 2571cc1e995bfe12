import { CODED_FACT_COLUMNS } from './coded-fact.rules.js';
import { isSame } from './content.rules.js';
/** @param written columns that are absent, and lists that are, stay as they are in `before`. */
export function contentWith(before, written, lists) {
    const text = (name) => {
        const is = before[name];
        return {
            text: name in written ? written[name] : is['text'],
            language: written[`${name}Language`] ?? is['language'],
        };
    };
    return {
        ...before,
        title: text('title'),
        summary: text('summary'),
        ...('requestingState' in written ? { requestingState: written.requestingState ?? null } : {}),
        ...('occurredEdtf' in written
            ? { occurred: dateOf(written.occurredEdtf, written.occurredLower, written.occurredUpper) }
            : {}),
        ...(lists.hostStates ? { hostStates: setOf(lists.hostStates, before['hostStates']) } : {}),
        ...(lists.uses ? { uses: numbered(lists.uses, before['uses'], useOf) } : {}),
        ...(lists.subjects ? { subjects: numbered(lists.subjects, before['subjects'], subjectOf) } : {}),
    };
}
function under(node, name) {
    return node && typeof node === 'object' ? node[name] : undefined;
}
/** A set in the order that it had, if it is the same; otherwise in that of its members. */
function setOf(members, before) {
    const sorted = [...members].sort();
    const was = Array.isArray(before) ? before : [];
    return isSame([...was].sort(), sorted) ? was : sorted;
}
function numbered(parts, before, treeOf) {
    return Object.fromEntries(parts.map((part, index) => {
        const number = String(index + 1);
        return [number, treeOf(part, under(before, number))];
    }));
}
function useOf(use, before) {
    const facts = Object.entries(CODED_FACT_COLUMNS).map(([name, { key }]) => {
        const { basis = null, reason = null } = use.codedFactsBasis[key] ?? {};
        const fact = { answer: use.codedFacts[key], basis, reason };
        const was = under(under(before, 'codedFacts'), name);
        // Where the answer comes from is not the author's to say: it stays with an answer that stays.
        return [name, was && was['answer'] === fact['answer'] && was['reason'] === fact['reason'] ? was : fact];
    });
    return {
        mechanism: use.mechanismId,
        requestingState: use.requestingState,
        respondingStates: setOf(use.respondingStates, under(before, 'respondingStates')),
        respondingProvider: use.respondingProvider,
        ground: setOf(use.ground, under(before, 'ground')),
        outcome: use.outcome,
        sameMeasureAs: use.sameMeasureAs,
        note: use.note,
        codedFacts: Object.fromEntries(facts),
        events: numbered(use.events, under(before, 'events'), eventOf),
    };
}
function eventOf({ type, date, country, description, basis }, before) {
    const event = { type, date: dateOf(date.edtf, date.lower, date.upper), country, description, basis };
    const was = before;
    const isThere = was &&
        was['type'] === type &&
        isSame(was['date'], event.date) &&
        was['country'] === country &&
        was['description'] === description;
    return isThere ? was : event;
}
/** The name by which a subject is public goes with its place: an author does not write it. */
function subjectOf({ kind, profiles, personCount }, before) {
    return {
        kind,
        profiles: setOf(profiles, under(before, 'profiles')),
        personCount,
        publicName: under(before, 'publicName') ?? null,
    };
}
function dateOf(edtf, lower, upper) {
    return edtf === null ? null : { edtf, lower, upper };
}
//# sourceMappingURL=written-content.rules.js.map