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
import { CountryDirectory } from '#geography';
import { badInput, DomainError, ErrorCode, parseEdtf } from '#platform';
import { dayOf, firstDayOf, isoOf, OPEN_FUTURE, OPEN_PAST, PerSelection, periodName, periodNamed, periodOf, UNDATED, UNKNOWN_NUMBER, } from '#registry';
import { coverageOf } from '../coverage.js';
import { beginningOf, NONE } from '../counting/beginnings.js';
import { ALL } from '../counting/cell-finder.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import { PatternLabels } from '../pattern-labels.service.js';
import { compareCells, MAX_CELLS } from '../pattern.rules.js';
const CALENDAR = 'Days of the Gregorian calendar as the sources give them, where it happened; they carry no time zone and none is assumed.';
/** Counts over time. */
let TimeSeries = class TimeSeries {
    /** What may have begun, by the cells of the series. */
    #known = new PerSelection();
    constructor(cubes, labels, countries) {
        this.cubes = cubes;
        this.labels = labels;
        this.countries = countries;
    }
    /**
     * @throws DomainError BAD_USER_INPUT when the series are to be by a period, or the filter names what does not exist.
     * @throws DomainError LIMIT_EXCEEDED when there are too many points.
     */
    async of({ interval, by, within, measure, ...of }) {
        if (by === 'YEAR' || by === 'QUARTER' || by === 'MONTH') {
            const message = `${by} is a period, as the points of a series are. Name another dimension, or leave it out.`;
            throw badInput([{ path: ['by'], value: by, message }]);
        }
        const ofSeries = by ? [by] : [];
        const dimensions = [...ofSeries, interval];
        const question = { measure, ...(await this.cubes.asked(of)), mostCells: MOST_CELLS };
        const ofKeys = await this.cubes.counted({ ...question, dimensions: ofSeries });
        const { cells, total, selection } = await this.cubes.counted({ ...question, dimensions });
        const shown = within ? shownWithin(within, interval) : shownBy(cells, interval);
        const groups = new Map();
        for (const cell of cells) {
            const key = by ? (cell.keys[0] ?? null) : null;
            const group = groups.get(key);
            if (group)
                group.push(cell);
            else
                groups.set(key, [cell]);
        }
        const count = Math.max(0, shown.last - shown.first + 1);
        if (groups.size * count > MAX_CELLS)
            throw tooManyPoints(groups.size, count);
        const among = selection();
        const finder = this.cubes.finder(among.cases, ofSeries);
        let counted;
        const possible = (cell) => {
            counted ??= this.#known.of(among, [by ?? null, measure, interval, shown, this.cubes.epoch], () => possibleIn(among, finder, measure, interval, shown));
            return cell === null ? undefined : counted.get(cell);
        };
        const valueOf = new Map(ofKeys.cells.map((cell) => [cell.keys[0] ?? null, cell.value]));
        const ranked = (key) => ({ value: valueOf.get(key) ?? 0, keys: [key] });
        const inOrder = [...groups].sort(([one], [other]) => compareCells(ranked(one), ranked(other)));
        return {
            interval,
            measure,
            calendar: CALENDAR,
            series: inOrder.map(([key, ofGroup]) => {
                const cell = finder.cellOf(by ? [key] : []);
                return {
                    key: by ? this.labels.keyOf(by, key) : null,
                    points: pointsOf(ofGroup, interval, shown, () => possible(cell)),
                    undated: ofGroup.find(({ keys }) => keys.at(-1) === null)?.value ?? 0,
                };
            }),
            total: total.value,
            asOf: question.past?.asOf ?? null,
            coverage: () => coverageOf(among, this.countries),
        };
    }
};
TimeSeries = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PatternCubes,
        PatternLabels,
        CountryDirectory])
], TimeSeries);
export { TimeSeries };
/** More than an answer may have points, since those of undated ones and those outside the periods are among them. */
const MOST_CELLS = 10 * MAX_CELLS;
function shownWithin(within, interval) {
    const { lower, upper } = parseEdtf(within);
    if (lower === null || upper === null) {
        const message = `The periods to show must begin and end; "${within}" is open. Give both ends, such as "2014/2024".`;
        throw badInput([{ path: ['within'], value: within, message }]);
    }
    return { first: periodOf(dayOf(lower), interval), last: periodOf(dayOf(upper), interval) };
}
function shownBy(cells, interval) {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { keys } of cells) {
        const key = keys.at(-1) ?? null;
        if (key === null)
            continue;
        const period = periodNamed(key, interval);
        first = Math.min(first, period);
        last = Math.max(last, period);
    }
    return { first, last };
}
function pointsOf(cells, interval, { first, last }, possible) {
    const byPeriod = new Map(cells.map((cell) => [cell.keys.at(-1), cell]));
    const points = [];
    for (let period = first; period <= last; period += 1) {
        const name = periodName(period, interval);
        const cell = byPeriod.get(name);
        points.push({
            period: name,
            firstDay: isoOf(firstDayOf(period, interval)),
            value: cell?.value ?? 0,
            atLeast: cell?.atLeast ?? 0,
            get atMost() {
                return possible()?.[period - first] ?? 0;
            },
            wellFounded: cell?.wellFounded ?? 0,
        });
    }
    return points;
}
/**
 * For each series, by its cell: how much may have begun in each of the periods. A unit counts once in a period, however many of
 * its uses may have begun there.
 */
function possibleIn({ cases, rows }, finder, measure, interval, shown) {
    const width = Math.max(0, shown.last - shown.first + 1);
    const counts = new Map();
    let unit = 0;
    const reach = (row, use, subject, amount) => {
        const [lower, upper] = beginningOf(cases, row, use);
        if (lower === UNDATED)
            return;
        const from = lower === OPEN_PAST ? 0 : Math.max(0, periodOf(lower, interval) - shown.first);
        const to = upper === OPEN_FUTURE ? width - 1 : Math.min(width - 1, periodOf(upper, interval) - shown.first);
        for (const cell of finder.cellsOf(row, use, subject)) {
            let of = counts.get(cell);
            if (!of)
                counts.set(cell, (of = { sums: new Float64Array(width), lastUnit: new Float64Array(width) }));
            for (let at = from; at <= to; at += 1) {
                if (of.lastUnit[at] === unit)
                    continue;
                of.lastUnit[at] = unit;
                of.sums[at] += amount;
            }
        }
    };
    for (const row of rows) {
        for (const { subject, amount, isOfUnit } of unitsOf(cases, row, measure)) {
            unit += 1;
            const [first, end] = [cases.firstUse.start(row), cases.firstUse.endOf(row)];
            if (first === end)
                reach(row, NONE, subject, amount);
            for (let use = first; use < end; use += 1)
                if (isOfUnit(use))
                    reach(row, use, subject, amount);
        }
    }
    return new Map([...counts].map(([cell, { sums }]) => [cell, sums]));
}
/** What is counted of a case: itself, its measures or its persons. */
function unitsOf(cases, row, measure) {
    if (measure === 'CASES')
        return [WHOLE];
    if (measure === 'MEASURES') {
        const [first, end] = [cases.firstUse.start(row), cases.firstUse.endOf(row)];
        const measures = new Set();
        for (let use = first; use < end; use += 1)
            measures.add(cases.useMeasure.at(use));
        return [...measures].map((of) => ({ subject: ALL, amount: 1, isOfUnit: (use) => cases.useMeasure.at(use) === of }));
    }
    const units = [];
    for (let subject = cases.firstSubject.start(row), end = cases.firstSubject.endOf(row); subject < end; subject += 1) {
        const persons = cases.subjectPersons.at(subject);
        if (persons !== UNKNOWN_NUMBER)
            units.push({ subject, amount: persons, isOfUnit: () => true });
    }
    return units;
}
const WHOLE = { subject: ALL, amount: 1, isOfUnit: () => true };
function tooManyPoints(series, periods) {
    return new DomainError(ErrorCode.LimitExceeded, `${series} series of ${periods} periods have more than ${MAX_CELLS} points. Ask for longer periods, for fewer of them with within, or narrow it with a filter.`);
}
//# sourceMappingURL=time-series.service.js.map