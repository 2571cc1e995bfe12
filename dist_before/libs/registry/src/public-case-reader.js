import { CODED_FACTS } from '#cases';
import { OPEN_FUTURE, OPEN_PAST, UNDATED } from './days.rules.js';
import { standingOf } from './link-standing.rules.js';
/**
 * @param wanted bare ids; what is not public is left out.
 * @returns the cases in the order of their ids.
 */
export async function readPublicCases(work, wanted) {
    const [statement, values] = 'ids' in wanted ? [OF_LIST, [wanted.ids]] : [OF_RANGE, [wanted.from, wanted.to]];
    const [blocks] = await work.rows(statement, values);
    const parts = Object.fromEntries(PARTS.map((part) => [part, new Lines(blocks[part])]));
    const rows = [];
    for (let id = parts.cases.id; id !== null; id = parts.cases.id)
        rows.push(rowOf(id, parts));
    return rows;
}
function rowOf(id, parts) {
    const [[reference, state, grade, disputed, requestingState, lower, upper]] = parts.cases.of(id);
    const responders = parts.responders.of(id);
    const grounds = parts.grounds.of(id);
    const profiles = parts.profiles.of(id);
    const opinions = parts.opinions.of(id);
    const listed = (lines, number) => lines.flatMap(([of, value]) => (of === number ? value : []));
    return {
        id,
        reference: reference,
        state: state,
        grade: orNull(grade),
        disputed: disputed === 't',
        requestingState: orNull(requestingState),
        occurred: { lower: lower === '' ? UNDATED : Number(lower), upper: upper === '' ? UNDATED : Number(upper) },
        hostStates: parts.hosts.of(id).map(([country]) => country),
        uses: parts.uses.of(id).map(([number, mechanism, requesting, outcome, sameMeasureAs, ...facts]) => ({
            number: Number(number),
            mechanism: mechanism,
            requestingState: orNull(requesting),
            respondingStates: listed(responders, number),
            grounds: listed(grounds, number),
            outcome: outcome,
            sameMeasureAs: sameMeasureAs === '' ? null : Number(sameMeasureAs),
            facts: Object.fromEntries(CODED_FACTS.map((fact, at) => [fact, facts[at]])),
        })),
        events: parts.events.of(id).map(([use, type, from, to]) => ({
            use: use === '' ? null : Number(use),
            type: type,
            ...days(from, to),
        })),
        subjects: parts.subjects.of(id).map(([number, persons]) => ({
            persons: persons === '' ? null : Number(persons),
            profiles: listed(profiles, number),
        })),
        links: parts.links.of(id).map(([number, use, textVersion, provision, relation]) => ({
            use: use === '' ? null : Number(use),
            textVersion: textVersion,
            provision: orNull(provision),
            relation: relation,
            standing: standingOf(relation, listed(opinions, number)),
        })),
        sources: parts.sources.of(id).map(([source, language]) => ({ id: source, language: orNull(language) })),
    };
}
function days(lower, upper) {
    return { lower: lower === '' ? OPEN_PAST : Number(lower), upper: upper === '' ? OPEN_FUTURE : Number(upper) };
}
function orNull(text) {
    return text === undefined || text === '' ? null : text;
}
/** Lines that begin with the ids of cases, in the order of the ids. */
class Lines {
    #lines;
    #at = 0;
    constructor(block) {
        this.#lines = block === null ? [] : block.split('\n');
    }
    /** The id of the next line; `null` at the end. */
    get id() {
        return this.#lines[this.#at]?.slice(0, ID_LENGTH) ?? null;
    }
    /** The fields of the lines of a case, which are the next ones if it has any. */
    of(id) {
        const found = [];
        for (; this.#lines[this.#at]?.startsWith(id); this.#at += 1) {
            found.push(this.#lines[this.#at].slice(ID_LENGTH + 1).split('\t'));
        }
        return found;
    }
}
const ID_LENGTH = 36;
const day = (column) => `(${column} - date '1970-01-01')`;
/** What is read of each kind: the columns, from where, and in which order within a case. None of the columns can hold a tab or a line break. */
const LINES = {
    cases: {
        columns: [
            ...['c.reference', 'c.state', 'g.grade', `case when c.disputed then 't' end`, 'c.requesting_state'],
            `case when c.occurred_edtf is not null then coalesce(${day('c.occurred_lower')}, ${OPEN_PAST}) end`,
            `case when c.occurred_edtf is not null then coalesce(${day('c.occurred_upper')}, ${OPEN_FUTURE}) end`,
        ],
        from: `published.case_file c left join lateral (
        select d.assessment ->> 'grade' as grade from published.decision_grade d where d.case_id = c.id limit 1) g on true`,
        id: 'c.id',
        by: [],
    },
    hosts: { columns: ['h.country_code'], from: 'published.case_host_state h', id: 'h.case_id', by: ['h.country_code'] },
    uses: {
        columns: [
            ...['u.number', 'u.mechanism_id', 'u.requesting_state', 'u.outcome', 'u.same_measure_as'],
            ...CODED_FACTS.map((fact) => `u.${fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`),
        ],
        from: 'published.mechanism_use u',
        id: 'u.case_id',
        by: ['u.number'],
    },
    responders: {
        columns: ['r.use_number', 'r.country_code'],
        from: 'published.use_responding_state r',
        id: 'r.case_id',
        by: ['r.use_number', 'r.country_code'],
    },
    grounds: {
        columns: ['g.use_number', 'g.offence_id'],
        from: 'published.use_ground g',
        id: 'g.case_id',
        by: ['g.use_number', 'g.offence_id'],
    },
    events: {
        columns: ['e.use_number', 'e.type', day('e.lower'), day('e.upper')],
        from: 'published.case_event e',
        id: 'e.case_id',
        by: ['e.number'],
    },
    subjects: {
        columns: ['s.number', 's.person_count'],
        from: 'published.subject s',
        id: 's.case_id',
        by: ['s.number'],
    },
    profiles: {
        columns: ['p.subject_number', 'p.profile_id'],
        from: 'published.subject_profile p',
        id: 'p.case_id',
        by: ['p.subject_number', 'p.profile_id'],
    },
    links: {
        columns: ['l.number', 'l.use_number', 'l.text_version_id', 'l.provision_id', 'l.relation'],
        from: 'published.provision_link l',
        id: 'l.case_id',
        by: ['l.number'],
    },
    opinions: {
        columns: ['o.link_number', 'o.opinion'],
        from: 'published.link_opinion o',
        id: 'o.case_id',
        by: ['o.link_number'],
    },
    sources: {
        columns: ['x.source_id', 's.language'],
        from: 'published.case_source x join published.source s on s.id = x.source_id',
        id: 'x.case_id',
        by: ['x.number'],
    },
};
const PARTS = Object.keys(LINES);
/** All kinds in one statement, each as one text: decoding a row for each of some fifteen facts of a case takes most of the time otherwise. */
function statementFor(condition) {
    const blocks = PARTS.map((part) => {
        const { columns, from, id, by } = LINES[part];
        const line = [id, ...columns].map((column) => `coalesce((${column})::text, '')`).join(` || E'\\t' || `);
        return `(select string_agg(${line}, E'\\n' order by ${[id, ...by].join(', ')}) from ${from} where ${condition(id)}) as ${part}`;
    });
    return `select ${blocks.join(',\n')}`;
}
const OF_LIST = statementFor((id) => `${id} = any ($1::uuid[])`);
const OF_RANGE = statementFor((id) => `${id} >= $1::uuid and ${id} <= $2::uuid`);
//# sourceMappingURL=public-case-reader.js.map