/**
 * How the registry counts: by what, in which unit, and what must stand beside every figure.
 *
 * The fact that is counted is the use of a mechanism, within its case. Four rules hold throughout:
 *
 * 1. What is not recorded is counted as not recorded, never dropped and never read as "none".
 * 2. A case, measure or person with several values of a dimension counts once under each of them, so cells overlap
 *    and a total is counted anew over the whole and is no sum of cells.
 * 3. A filter selects cases; of a selected case everything is counted.
 * 4. Only public records are counted, whoever asks.
 */
/** What cells may be told apart by. The order has no meaning. */
export const PATTERN_DIMENSIONS = {
    REQUESTING_STATE: {
        description: 'State that asked for the measure, by country code. Null where no State is accused.',
        unrecorded: 'No State accused or recorded',
    },
    REQUESTING_REGION: {
        description: 'UN M49 region of the State that asked, by code ("142" for Asia). Null where no State is accused or it has no region.',
        unrecorded: 'No State accused or recorded, or one without a region',
    },
    RESPONDING_STATE: {
        description: 'State that was asked, by country code. A measure addressed to several States counts once under each.',
        unrecorded: 'No responding State recorded',
    },
    HOST_STATE: {
        description: 'State where the person was or the provider is established, by country code. Recorded for the case as a whole: a case with two hosts counts once under each.',
        unrecorded: 'No host State recorded',
    },
    MECHANISM: { description: 'Mechanism that was used, by slug.', unrecorded: 'No mechanism recorded' },
    MECHANISM_FAMILY: { description: 'Family of the mechanism.', unrecorded: 'No mechanism recorded' },
    OFFENCE: {
        description: 'Offence alleged as the ground, by slug. It repeats the allegation and does not say whether it is founded. A measure on several grounds counts once under each.',
        unrecorded: 'No offence recorded',
    },
    PROFILE: {
        description: 'Profile of a subject, by slug. A case counts under each profile that one of its subjects has, and under null where a subject has none recorded. Persons count only under the profiles of their own.',
        unrecorded: 'No profile recorded',
    },
    OUTCOME: {
        description: 'How the measure ended. UNKNOWN is a value of its own: the record does not say. It is no failure and no success.',
        unrecorded: 'No measure recorded',
    },
    YEAR: {
        description: 'Year in which the measure may have begun: of the first possible day of its earliest dated event, charges and other background included; where the measure has no dated event, of the first possible day of the case. Null where neither is dated, or where the date is open towards the past.',
        unrecorded: 'Year not recorded',
    },
    QUARTER: {
        description: 'The same by quarter ("2018-Q3"). What is dated to a year counts in its first quarter; see atLeast.',
        unrecorded: 'Quarter not recorded',
    },
    MONTH: {
        description: 'The same by month ("2018-07"). What is dated to a year counts in its first month; see atLeast.',
        unrecorded: 'Month not recorded',
    },
    GRADE: {
        description: 'Evidence grade with which the case was published. Null where it has none: documented, and not verified by this registry.',
        unrecorded: 'Not graded: documented, not verified',
    },
    STATE: {
        description: 'State of the record: PUBLISHED is verified by this registry, DOCUMENTED is not.',
        unrecorded: 'State not recorded',
    },
    INSTRUMENT: {
        description: 'Instrument of a provision that is linked to the measure, or to its case as a whole, in whichever relation; by slug. A link is a reading until a lawyer has signed it. Together with PROVISION, both are of one and the same link.',
        unrecorded: 'No instrument linked',
    },
    PROVISION: {
        description: 'Provision of one text version that is linked to the measure, or to its case as a whole, in whichever relation; by slug. Null where none is linked, or an article without a record in this registry. A link is a reading until a lawyer has signed it; a draft bound nobody.',
        unrecorded: 'No article linked, or one without a record',
    },
};
/** Units of counting. */
export const PATTERN_MEASURES = {
    CASES: { description: 'Distinct cases.' },
    MEASURES: {
        description: 'Distinct measures: uses of a mechanism, where a use that codes the same act under a second mechanism is no further measure.',
    },
    PERSONS: {
        description: 'Persons targeted, added up over the distinct subjects of the cases. Subjects belong to one case, so a person in two cases counts twice. Subjects of unknown number are left out of the sum, for unknown is not zero; casesOfUnknownNumber says in how many cases.',
    },
};
/** Most dimensions of one cube. */
export const MAX_DIMENSIONS = 4;
/** Most cells of one cube. */
export const MAX_CELLS = 10_000;
/** Largest figure that a cell can hold (GraphQL's `Int`). */
export const MAX_FIGURE = 2_147_483_647;
/** Must stand beside any ranking; it goes out with every cube. */
export const COVERAGE_NOTE = 'The sample is not representative: it follows what was searched for and what was reported, and where nobody reports, nothing is counted. Do not read a ranking of States, mechanisms or groups from these figures without this note. Documented records are not verified by this registry, and what the record does not say is counted as not recorded. An entry in the registry is no finding of guilt or innocence.';
/** What the families of mechanisms are called. */
export const FAMILY_LABELS = {
    POLICE_COOPERATION: 'Police cooperation',
    JUDICIAL_COOPERATION: 'Judicial cooperation',
    PROVIDER_PRESSURE: 'Provider pressure',
    IMMIGRATION_AND_TRAVEL: 'Immigration and travel',
    FINANCIAL: 'Financial',
    INFORMAL: 'Informal',
};
/** Returns why the dimensions are refused, or `null` when they may be asked for. None at all is the total alone. */
export function dimensionsRefusal(dimensions) {
    if (dimensions.length > MAX_DIMENSIONS) {
        const message = `A cube has at most ${MAX_DIMENSIONS} dimensions; there were ${dimensions.length}. Ask for fewer, or narrow the filter instead.`;
        return { index: null, message };
    }
    const index = dimensions.findIndex((dimension, at) => dimensions.indexOf(dimension) < at);
    if (index < 0)
        return null;
    return { index, message: `${dimensions[index]} is named twice. Name each dimension once.` };
}
/** The order of cells: largest first, equal ones by their keys in turn, what is not recorded last. */
export function compareCells(a, b) {
    if (a.value !== b.value)
        return b.value - a.value;
    for (const [index, key] of a.keys.entries()) {
        const other = b.keys[index] ?? null;
        if (key === other)
            continue;
        if (key === null || other === null)
            return key === null ? 1 : -1;
        return key < other ? -1 : 1;
    }
    return 0;
}
//# sourceMappingURL=pattern.rules.js.map