import { dayOf, OPEN_FUTURE, OPEN_PAST, UNDATED } from './days.rules.js';
/** Whether the columns alone say what a filter selects. */
export function isInColumns(filter) {
    return leavesOf(filter).length === 0;
}
/** The parts of a filter that must be asked of the database; each is to be found in the same filter again. */
export function leavesOf(filter) {
    const { overlays, text, updatedSince } = filter;
    const isLeaf = overlays !== undefined || text !== undefined || updatedSince !== undefined;
    const own = isLeaf ? [leafOf(filter)] : [];
    const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
    return [...own, ...parts.flatMap(leavesOf)];
}
const leaves = new WeakMap();
function leafOf(filter) {
    const known = leaves.get(filter);
    if (known)
        return known;
    const { overlays, text, updatedSince } = filter;
    const leaf = {
        ...(overlays && { overlays }),
        ...(text !== undefined && { text }),
        ...(updatedSince && { updatedSince }),
    };
    leaves.set(filter, leaf);
    return leaf;
}
const NOTHING_FOUND = new Map();
/**
 * @param among the cases that are looked at.
 * @param found nothing where {@link isInColumns}.
 */
export function selectionOf(among, filter, found = NOTHING_FOUND) {
    if (Object.keys(filter).length === 0)
        return among;
    const { cases, rows } = among;
    const mask = new Filtering(cases, found, 0, cases.size).mask(filter);
    const selected = new Uint32Array(rows.length);
    let count = 0;
    for (let at = 0; at < rows.length; at += 1)
        if (mask[rows[at]] === 1)
            selected[count++] = rows[at];
    return { cases, rows: selected.slice(0, count) };
}
/** @param filter one that {@link isInColumns}. */
export function testOf(cases, filter) {
    return (row) => new Filtering(cases, NOTHING_FOUND, row, row + 1).mask(filter)[0] === 1;
}
/** Works out the conditions of a filter for the rows from one to another. */
class Filtering {
    #firstUse;
    #size;
    /** The uses of these rows. */
    #fromUse;
    #uses;
    constructor(cases, found, from, to) {
        this.cases = cases;
        this.found = found;
        this.from = from;
        this.to = to;
        this.#size = to - from;
        this.#firstUse = cases.firstUse.values;
        this.#fromUse = this.#firstUse[from];
        this.#uses = this.#firstUse[to] - this.#fromUse;
    }
    mask(filter) {
        const mask = new Uint8Array(this.#size).fill(1);
        for (const part of filter.and ?? [])
            intersect(mask, this.mask(part));
        if (filter.or)
            intersect(mask, this.#any(filter.or));
        if (filter.not)
            intersect(mask, this.mask(filter.not), 0);
        this.#byUse(mask, filter);
        this.#byCase(mask, filter);
        this.#byDate(mask, filter);
        this.#byLeaf(mask, filter);
        return mask;
    }
    #any(filters) {
        const any = new Uint8Array(this.#size);
        for (const filter of filters) {
            const mask = this.mask(filter);
            for (let at = 0; at < any.length; at += 1)
                any[at] |= mask[at];
        }
        return any;
    }
    /** What one and the same use of a mechanism must meet. */
    #byUse(mask, { requestingStates, mechanisms, outcomes, respondingStates, offences }) {
        if (![requestingStates, mechanisms, outcomes, respondingStates, offences].some(Boolean))
            return;
        const { cases } = this;
        const uses = new Uint8Array(this.#uses).fill(1);
        if (requestingStates)
            this.#wanted(uses, cases.useRequesting.values, codesOf(cases.countries, requestingStates));
        if (mechanisms)
            this.#wanted(uses, cases.useMechanism.values, codesOf(cases.mechanisms, mechanisms));
        if (outcomes)
            this.#wanted(uses, cases.useOutcome.values, codesOf(cases.outcomes, outcomes));
        if (respondingStates) {
            const codes = codesOf(cases.countries, respondingStates);
            this.#listed(uses, this.#fromUse, cases.firstResponder.values, cases.responder.values, codes);
        }
        if (offences) {
            const codes = codesOf(cases.offences, offences);
            this.#listed(uses, this.#fromUse, cases.firstGround.values, cases.ground.values, codes);
        }
        const first = this.#firstUse;
        for (let at = 0; at < mask.length; at += 1) {
            let meets = 0;
            const end = first[this.from + at + 1] - this.#fromUse;
            for (let use = first[this.from + at] - this.#fromUse; use < end; use += 1)
                meets |= uses[use];
            mask[at] &= meets;
        }
    }
    #byCase(mask, filter) {
        const { cases, from, to } = this;
        if (filter.states) {
            const codes = codesOf(cases.states, filter.states);
            const states = cases.state.values;
            for (let at = 0; at < mask.length; at += 1)
                mask[at] &= codes[states[from + at]];
        }
        if (filter.disputed !== undefined) {
            const wanted = filter.disputed ? 1 : 0;
            const disputed = cases.disputed.values;
            for (let at = 0; at < mask.length; at += 1)
                if (disputed[from + at] !== wanted)
                    mask[at] = 0;
        }
        if (filter.hostStates) {
            this.#listed(mask, from, cases.firstHost.values, cases.host.values, codesOf(cases.countries, filter.hostStates));
        }
        if (filter.profiles) {
            const codes = codesOf(cases.profiles, filter.profiles);
            const [firstSubject, firstProfile] = [cases.firstSubject.values, cases.firstProfile.values];
            const starts = new Uint32Array(to - from + 1);
            for (let at = 0; at < starts.length; at += 1)
                starts[at] = firstProfile[firstSubject[from + at]];
            this.#listed(mask, 0, starts, cases.profile.values, codes);
        }
        if (filter.provisions) {
            const codes = codesOf(cases.provisions, filter.provisions);
            this.#listed(mask, from, cases.firstLink.values, cases.linkProvision.values, codes);
        }
        if (filter.textVersions) {
            const codes = codesOf(cases.textVersions, filter.textVersions);
            this.#listed(mask, from, cases.firstLink.values, cases.linkTextVersion.values, codes);
        }
    }
    /** A case without a date meets no condition on dates. */
    #byDate(mask, { within, overlaps, before, after }) {
        const [lower, upper] = [this.cases.occurredLower.values, this.cases.occurredUpper.values];
        const dated = (days, fails) => {
            if (!days)
                return;
            const from = days.lower === null ? OPEN_PAST : dayOf(days.lower);
            const to = days.upper === null ? OPEN_FUTURE : dayOf(days.upper);
            for (let at = 0; at < mask.length; at += 1) {
                const first = lower[this.from + at];
                if (first === UNDATED || fails(first, upper[this.from + at], from, to))
                    mask[at] = 0;
            }
        };
        dated(within, (first, last, from, to) => first < from || last > to);
        dated(overlaps, (first, last, from, to) => first > to || last < from);
        dated(before, (_, last, from) => last >= from);
        dated(after, (first, _, __, to) => first <= to);
    }
    #byLeaf(mask, filter) {
        const ids = this.found.get(leafOf(filter));
        if (!ids)
            return;
        const named = new Uint8Array(this.#size);
        for (const id of ids) {
            const row = this.cases.rowOf(id);
            if (row !== undefined && row >= this.from && row < this.to)
                named[row - this.from] = 1;
        }
        intersect(mask, named);
    }
    #wanted(uses, column, codes) {
        const from = this.#fromUse;
        for (let at = 0; at < uses.length; at += 1)
            uses[at] &= codes[column[from + at]];
    }
    /** @param from the number of what comes first in the mask. */
    #listed(mask, from, starts, column, codes) {
        for (let at = 0; at < mask.length; at += 1) {
            let meets = 0;
            for (let of = starts[from + at], end = starts[from + at + 1]; of < end; of += 1)
                meets |= codes[column[of]];
            mask[at] &= meets;
        }
    }
}
/** @param wanted what the other mask must say. */
function intersect(mask, other, wanted = 1) {
    for (let at = 0; at < mask.length; at += 1)
        if (other[at] !== wanted)
            mask[at] = 0;
}
/** By the code of each word there is, 1 for those that are wanted. None is never among them. */
function codesOf(dictionary, words) {
    const codes = new Uint8Array(dictionary.size);
    for (const word of words)
        codes[dictionary.find(word)] = 1;
    codes[0] = 0;
    return codes;
}
//# sourceMappingURL=selection.js.map