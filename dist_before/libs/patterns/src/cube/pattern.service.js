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
import { badInput, DomainError, ErrorCode, lastingly } from '#platform';
import { coverageOf } from '../coverage.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import { PerCells } from '../counting/per-cells.js';
import { PatternLabels } from '../pattern-labels.service.js';
import { dimensionsRefusal, MAX_CELLS, MAX_FIGURE, } from '../pattern.rules.js';
/** Counts public cases. */
let PatternService = class PatternService {
    #inWords = new PerCells();
    #asRows = new PerCells();
    constructor(cubes, labels, countries) {
        this.cubes = cubes;
        this.labels = labels;
        this.countries = countries;
    }
    /**
     * @throws DomainError BAD_USER_INPUT when a dimension is named twice, there are too many, or the filter names what
     *   does not exist.
     * @throws DomainError LIMIT_EXCEEDED when there are too many cells, or more persons than a figure can hold.
     */
    async cube({ dimensions, measure, ...of }) {
        const refusal = dimensionsRefusal(dimensions);
        if (refusal) {
            const { index, message } = refusal;
            const at = index === null ? [] : [String(index)];
            throw badInput([
                {
                    path: ['dimensions', ...at],
                    value: index === null ? String(dimensions.length) : dimensions[index],
                    message,
                },
            ]);
        }
        const question = { dimensions, measure, ...(await this.cubes.asked(of)), mostCells: MAX_CELLS };
        const { cells, total, selection } = await this.cubes.counted(question);
        return {
            dimensions,
            measure,
            cells: this.#inWords.of(cells, () => lastingly(this.#cells(question, cells))),
            rows: () => this.#asRows.of(cells, () => lastingly(rowsOf(question, cells))),
            total: {
                value: within(total.value),
                wellFounded: total.wellFounded,
                casesOfUnknownNumber: ofPersons(measure, total.casesOfUnknownNumber),
            },
            asOf: question.past?.asOf ?? null,
            coverage: () => coverageOf(selection(), this.countries),
        };
    }
    #cells({ dimensions, measure }, counted) {
        return counted.map(({ keys, value, atLeast, wellFounded, casesOfUnknownNumber }) => ({
            keys: keys.map((key, index) => this.labels.keyOf(dimensions[index], key)),
            value: within(value),
            atLeast,
            wellFounded,
            casesOfUnknownNumber: ofPersons(measure, casesOfUnknownNumber),
        }));
    }
};
PatternService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PatternCubes,
        PatternLabels,
        CountryDirectory])
], PatternService);
export { PatternService };
function rowsOf({ dimensions, measure }, counted) {
    return counted.map(({ keys, value, atLeast, wellFounded, casesOfUnknownNumber }) => {
        const unknown = ofPersons(measure, casesOfUnknownNumber);
        const row = { ...NO_KEYS, value, atLeast, wellFounded, casesOfUnknownNumber: unknown };
        dimensions.forEach((dimension, at) => (row[FIELDS[dimension]] = keys[at] ?? null));
        return row;
    });
}
function ofPersons(measure, unknown) {
    return measure === 'PERSONS' ? unknown : null;
}
/** The field of a flat row in which the keys of a dimension stand. */
const FIELDS = {
    REQUESTING_STATE: 'requestingState',
    REQUESTING_REGION: 'requestingRegion',
    RESPONDING_STATE: 'respondingState',
    HOST_STATE: 'hostState',
    MECHANISM: 'mechanism',
    MECHANISM_FAMILY: 'mechanismFamily',
    OFFENCE: 'offence',
    PROFILE: 'profile',
    OUTCOME: 'outcome',
    YEAR: 'year',
    QUARTER: 'quarter',
    MONTH: 'month',
    GRADE: 'grade',
    STATE: 'state',
    INSTRUMENT: 'instrument',
    PROVISION: 'provision',
};
const NO_KEYS = Object.fromEntries(Object.values(FIELDS).map((field) => [field, null]));
function within(figure) {
    if (figure <= MAX_FIGURE)
        return figure;
    throw new DomainError(ErrorCode.LimitExceeded, `A figure is larger than ${MAX_FIGURE}. Narrow the question with a filter, or count cases instead of persons.`);
}
//# sourceMappingURL=pattern.service.js.map