/** In which cells of a cube a case, a measure or a person belongs. */
import { isDay, PERIOD_LENGTHS, periodName, periodNamed, periodOf, } from '#registry';
import { beginningOf, NONE } from './beginnings.js';
/** All subjects of a case, instead of one. */
export const ALL = -2;
/**
 * Finds the cells of the cube over some dimensions. A cell is a number, put together from the codes of its keys.
 *
 * Good as long as no word occurs for the first time and the reference data stay as they are; see {@link PublicCases.vocabulary}.
 */
export class CellFinder {
    #axes;
    #weights;
    #singles;
    #lists;
    #periods;
    constructor(cases, dimensions, groupings) {
        this.cases = cases;
        this.dimensions = dimensions;
        this.groupings = groupings;
        this.#axes = dimensions.map((dimension) => axisOf(dimension, cases, groupings));
        const weights = [];
        let size = 1;
        for (const axis of this.#axes) {
            weights.push(size);
            size *= axis.size;
        }
        this.size = size;
        this.#weights = weights;
        this.#periods = dimensions.filter((dimension) => dimension in PERIOD_LENGTHS);
        const weightOf = (dimension) => weights[dimensions.indexOf(dimension)] ?? 0;
        this.#singles = dimensions.flatMap((dimension) => singleOf(dimension, cases, groupings, weightOf(dimension)) ?? []);
        this.#lists = listsOf(dimensions, cases, weightOf);
    }
    /** The keys of a cell, in the order of the dimensions; null is not recorded. */
    keysOf(cell) {
        return this.#axes.map(({ size, keyOf }, at) => keyOf(Math.floor(cell / this.#weights[at]) % size));
    }
    /** The cell of some keys; `null` where one of them occurs nowhere. */
    cellOf(keys) {
        let cell = 0;
        for (const [at, { codeOf }] of this.#axes.entries()) {
            const key = keys[at] ?? null;
            const code = key === null ? 0 : codeOf(key);
            if (code === 0 && key !== null)
                return null;
            cell += code * this.#weights[at];
        }
        return cell;
    }
    /** For all uses that there are now. */
    bases() {
        const bases = new Float64Array(this.cases.useNumber.length);
        for (const { add } of this.#singles)
            add(bases);
        return { bases, certain: this.#periods.length > 0 ? this.#certain() : null };
    }
    /** {@link Bases} of one use, or of a case without any. */
    baseOf(row, use) {
        let base = 0;
        for (const { code, weight } of this.#singles)
            base += weight * code(row, use);
        return base;
    }
    /** Whether a use certainly belongs to the periods of its cells: all days on which it may have begun do. */
    isCertain(row, use) {
        if (this.#periods.length === 0)
            return true;
        const [lower, upper] = beginningOf(this.cases, row, use);
        return isWithinOne(this.#periods, lower, upper);
    }
    /**
     * Tells the cells of a use, together with a subject of the case; some may come twice.
     *
     * @param use or {@link NONE}.
     * @param subject {@link NONE}, or {@link ALL}.
     * @param base see {@link baseOf}.
     */
    eachCell(row, use, subject, base, sink) {
        if (this.#lists.length === 0)
            sink.cell(base);
        else
            this.#expand(0, base, row, use, subject, sink);
    }
    /** The cells of {@link eachCell} as a list. */
    cellsOf(row, use, subject) {
        const cells = [];
        const sink = { cell: (cell) => void cells.push(cell) };
        this.eachCell(row, use, subject, this.baseOf(row, use), sink);
        return cells;
    }
    #expand(level, cell, row, use, subject, sink) {
        const list = this.#lists[level];
        if (!list)
            return sink.cell(cell);
        if (list.of === 'LINK')
            return this.#expandLinks(list, level, cell, row, use, subject, sink);
        if (list.of === 'SUBJECT' && subject === ALL)
            return this.#expandSubjects(level, cell, row, use, sink);
        const owner = list.of === 'CASE' ? row : list.of === 'USE' ? use : subject;
        const [start, end] = owner < 0 ? [0, 0] : [list.starts.start(owner), list.starts.endOf(owner)];
        if (start === end)
            return this.#expand(level + 1, cell, row, use, subject, sink);
        for (let at = start; at < end; at += 1) {
            this.#expand(level + 1, cell + list.weight * list.codes.at(at), row, use, subject, sink);
        }
    }
    #expandSubjects(level, cell, row, use, sink) {
        const [start, end] = [this.cases.firstSubject.start(row), this.cases.firstSubject.endOf(row)];
        if (start === end)
            this.#expand(level, cell, row, use, NONE, sink);
        for (let subject = start; subject < end; subject += 1)
            this.#expand(level, cell, row, use, subject, sink);
    }
    #expandLinks({ ofInstrument, ofProvision }, level, cell, row, use, subject, sink) {
        const { cases } = this;
        const { instruments } = this.groupings;
        let any = false;
        for (let link = cases.firstLink.start(row), end = cases.firstLink.endOf(row); link < end; link += 1) {
            const about = cases.linkUse.at(link);
            if (about !== 0 && (use === NONE || cases.useNumber.at(use) !== about))
                continue;
            any = true;
            const code = ofInstrument * instruments.of[cases.linkTextVersion.at(link)] + ofProvision * cases.linkProvision.at(link);
            this.#expand(level + 1, cell + code, row, use, subject, sink);
        }
        if (!any)
            this.#expand(level + 1, cell, row, use, subject, sink);
    }
    #certain() {
        const [lower, upper] = [this.cases.useBegins.values, this.cases.useBeginsBy.values];
        const certain = new Uint8Array(lower.length);
        for (let use = 0; use < certain.length; use += 1) {
            const isExact = lower[use] === upper[use];
            if (isExact || isWithinOne(this.#periods, lower[use], upper[use]))
                certain[use] = 1;
        }
        return certain;
    }
}
/** What has no first day is certainly of the cell "not recorded". */
function isWithinOne(periods, lower, upper) {
    if (!isDay(lower))
        return true;
    return isDay(upper) && periods.every((length) => periodOf(lower, length) === periodOf(upper, length));
}
function singleOf(dimension, cases, { regions, families }, weight) {
    const { useRequesting, useMechanism, useOutcome } = cases;
    switch (dimension) {
        case 'REQUESTING_STATE':
            return ofUses(useRequesting, weight);
        case 'REQUESTING_REGION':
            return ofGroups(useRequesting, regions.of, weight);
        case 'MECHANISM':
            return ofUses(useMechanism, weight);
        case 'MECHANISM_FAMILY':
            return ofGroups(useMechanism, families.of, weight);
        case 'OUTCOME':
            return ofUses(useOutcome, weight);
        case 'YEAR':
        case 'QUARTER':
        case 'MONTH':
            return ofPeriods(dimension, cases, weight);
        case 'STATE':
            return ofCases(cases, cases.state, weight);
        case 'GRADE':
            return ofCases(cases, cases.grade, weight);
        case 'RESPONDING_STATE':
        case 'HOST_STATE':
        case 'OFFENCE':
        case 'PROFILE':
        case 'INSTRUMENT':
        case 'PROVISION':
            return null;
    }
}
function ofUses(column, weight) {
    return {
        weight,
        code: (_, use) => (use === NONE ? 0 : column.at(use)),
        add: (bases) => {
            const { values } = column;
            for (let use = 0; use < bases.length; use += 1)
                bases[use] += weight * values[use];
        },
    };
}
function ofGroups(column, groups, weight) {
    return {
        weight,
        code: (_, use) => (use === NONE ? 0 : groups[column.at(use)]),
        add: (bases) => {
            const { values } = column;
            for (let use = 0; use < bases.length; use += 1)
                bases[use] += weight * groups[values[use]];
        },
    };
}
function ofCases({ firstUse }, column, weight) {
    return {
        weight,
        code: (row) => column.at(row),
        add: (bases) => {
            const [{ values }, starts] = [column, firstUse.values];
            for (let row = 0; row < values.length; row += 1) {
                const added = weight * values[row];
                for (let use = starts[row], end = starts[row + 1]; use < end; use += 1)
                    bases[use] += added;
            }
        },
    };
}
function ofPeriods(length, cases, weight) {
    const before = beforeFirst(length, cases);
    const code = (day) => (isDay(day) ? periodOf(day, length) - before : 0);
    return {
        weight,
        code: (row, use) => code(use === NONE ? cases.occurredLower.at(row) : cases.useBegins.at(use)),
        add: (bases) => {
            const { values } = cases.useBegins;
            for (let use = 0; use < bases.length; use += 1)
                bases[use] += weight * code(values[use]);
        },
    };
}
function listsOf(dimensions, cases, weightOf) {
    const asked = (dimension) => dimensions.includes(dimension);
    const list = (dimension, of, starts, codes) => asked(dimension) ? [{ of, starts, codes, weight: weightOf(dimension) }] : [];
    const [ofInstrument, ofProvision] = [weightOf('INSTRUMENT'), weightOf('PROVISION')];
    return [
        ...list('HOST_STATE', 'CASE', cases.firstHost, cases.host),
        ...list('RESPONDING_STATE', 'USE', cases.firstResponder, cases.responder),
        ...list('OFFENCE', 'USE', cases.firstGround, cases.ground),
        ...(asked('INSTRUMENT') || asked('PROVISION') ? [{ of: 'LINK', ofInstrument, ofProvision }] : []),
        ...list('PROFILE', 'SUBJECT', cases.firstProfile, cases.profile),
    ];
}
function axisOf(dimension, cases, groupings) {
    const ofWords = ({ size, word, find }) => ({
        size,
        keyOf: (code) => (code === 0 ? null : word(code)),
        codeOf: find,
    });
    const of = (words) => ofWords({ size: words.size, word: (code) => words.word(code), find: (word) => words.find(word) });
    const ofUnits = (keys) => ofWords({ size: keys.length, word: (code) => keys[code], find: (key) => Math.max(0, keys.indexOf(key)) });
    switch (dimension) {
        case 'REQUESTING_STATE':
        case 'RESPONDING_STATE':
        case 'HOST_STATE':
            return of(cases.countries);
        case 'REQUESTING_REGION':
            return ofUnits(groupings.regions.keys);
        case 'MECHANISM':
            return of(cases.mechanisms);
        case 'MECHANISM_FAMILY':
            return ofUnits(groupings.families.keys);
        case 'OFFENCE':
            return of(cases.offences);
        case 'PROFILE':
            return of(cases.profiles);
        case 'OUTCOME':
            return of(cases.outcomes);
        case 'STATE':
            return of(cases.states);
        case 'GRADE':
            return of(cases.grades);
        case 'INSTRUMENT':
            return ofUnits(groupings.instruments.keys);
        case 'PROVISION':
            return of(cases.provisions);
        case 'YEAR':
        case 'QUARTER':
        case 'MONTH':
            return periodAxis(dimension, cases);
    }
}
/** The period before the first that occurs: codes are counted from it, so that they begin with 1. */
function beforeFirst(length, { firstAndLastDay: [first] }) {
    return periodOf(first, length) - 1;
}
function periodAxis(length, cases) {
    const before = beforeFirst(length, cases);
    const size = periodOf(cases.firstAndLastDay[1], length) - before + 1;
    return {
        size,
        keyOf: (code) => (code === 0 ? null : periodName(code + before, length)),
        codeOf: (key) => {
            const period = periodNamed(key, length);
            const code = period === null ? 0 : period - before;
            return code > 0 && code < size ? code : 0;
        },
    };
}
//# sourceMappingURL=cell-finder.js.map