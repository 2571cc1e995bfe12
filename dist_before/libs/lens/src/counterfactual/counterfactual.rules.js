import { and } from './truth.rules.js';
/** Names the rules. It changes with every change of a verdict, and is told with each result. */
export const COUNTERFACTUAL_RULES = 'counterfactual/1';
export const ROUTE_STATE_MEANINGS = {
    OPEN: 'No safeguard of the text would have stopped the request, whatever is not known.',
    BARRED: 'A safeguard to which the text obliges would have stopped the request.',
    UNDETERMINED: 'It hangs on a fact that is not coded, on a text that was not read, or on what a State would choose.',
};
export const VERDICT_MEANINGS = {
    BARRED: 'With the change every route is barred for certain, and without it that is not so.',
    OPENED: 'With the change a route is open for certain, and without it that is not so.',
    UNCHANGED: 'The change makes no difference, whatever is not known.',
    UNDETERMINED: 'Whether it makes a difference hangs on something that is not known.',
};
/** The rules by which a safeguard is asked about one use. */
export const SAFEGUARD_RULES = {
    R1: 'A fact of the use decides: the answer that the test of the safeguard names bars, the other does not (data/safeguards.json).',
    R2: 'The fact is not coded, or disputed: whether the safeguard bars is not known.',
    R3: 'No coded fact tests the safeguard yet: whether it bars is not known.',
    R4: 'A refusal on account of human rights that is added names punishment for political opinion, as Article 16(14) of the UN Convention against Transnational Organized Crime (2000) does; it bars where the request had political character. Otherwise whether it bars is not known.',
    R5: 'The safeguard gives the person a say and does not stop the request by itself: it never bars.',
};
/** Nothing is changed. */
export const NO_CHANGE = new Map();
const HUMAN_RIGHTS_REFUSAL = 'human-rights-refusal';
/** Says whether the facts of a use are such that a safeguard would stop the request. */
export function barring(safeguard, facts, isAdded) {
    const { codedFact, counterfactualTest } = safeguard;
    if (codedFact === null) {
        if (safeguard.id !== HUMAN_RIGHTS_REFUSAL || !isAdded)
            return { rule: 'R3', answer: null, bars: null };
        const isPolitical = facts.politicalCharacter === 'YES';
        return { rule: 'R4', answer: facts.politicalCharacter ?? 'UNKNOWN', bars: isPolitical ? true : null };
    }
    const answer = facts[codedFact] ?? 'UNKNOWN';
    if (neverBars(counterfactualTest))
        return { rule: 'R5', answer, bars: false };
    const result = counterfactualTest[answer] ?? 'UNDETERMINED';
    if (result === 'UNDETERMINED')
        return { rule: 'R2', answer, bars: null };
    return { rule: 'R1', answer, bars: result === 'BARRED' };
}
function neverBars(test) {
    return Object.values(test).some((result) => result === 'MET' || result === 'NOT_MET');
}
/**
 * Says whether a text has a safeguard apply: MANDATORY does and ABSENT does not. What is OPTIONAL or WEAK may or may not be
 * applied by a State, and UNKNOWN may be any of them.
 */
export function applying(value) {
    if (value === null || value === 'ABSENT')
        return false;
    return value === 'MANDATORY' ? true : null;
}
/**
 * Judges one route.
 *
 * @param safeguards all that there are; those that are not coded in provisions at all are of unknown value in each.
 */
export function routeVerdict(route, change, safeguards) {
    return verdictOf(safeguards.flatMap((safeguard) => stepOf(safeguard, route, change)));
}
/** The same as {@link routeVerdict} for many uses: what each safeguard contributes to routes under one provision. */
export function contributionsOf(values, change, safeguards) {
    return safeguards.flatMap((safeguard) => {
        const [of] = stepOf(safeguard, { facts: {}, values }, change);
        if (!of)
            return [];
        const { fact } = of;
        const stepWith = (answer) => fact === null ? of : stepOf(safeguard, { facts: { [fact]: answer }, values }, change)[0];
        return [{ fact, ofAnswer: (answer) => bitsOf(stepWith(answer)) }];
    });
}
/** The condition that a safeguard is for a route; none where the provision has it not. */
function stepOf(safeguard, { facts, values }, change) {
    const { id, codedFact, codedInProvisions } = safeguard;
    const value = values.get(id) ?? (codedInProvisions ? null : 'UNKNOWN');
    const changedTo = change.get(id) ?? null;
    if (value === null && changedTo === null)
        return [];
    const { rule, answer, bars } = barring(safeguard, facts, changedTo === 'MANDATORY' && value !== 'MANDATORY');
    const fact = rule === 'R4' ? 'politicalCharacter' : codedFact;
    const [applied, applies] = [applying(value), applying(changedTo ?? value)];
    return [{ safeguard: id, rule, fact, answer, bars, value, changedTo, applied, applies }];
}
/**
 * What follows from the conditions of a route, and from nothing else.
 *
 * The change makes a difference where some filling-in of the unknown has the route open before and barred after, or the other
 * way round. What is unknown of one condition is independent of the others, so each can be looked at alone.
 */
export function verdictOf(steps) {
    return { ...outcomeOfBits(steps.reduce((bits, step) => bits | bitsOf(step), 0)), steps };
}
const IS_BARRED_BEFORE = 1;
const MAY_BE_BARRED_BEFORE = 2;
const IS_BARRED_AFTER = 4;
const MAY_BE_BARRED_AFTER = 8;
const MAY_BAR = 16;
const MAY_OPEN = 32;
/** How many ways there are in which the bits of conditions can be set. */
const WAYS_OF_BITS = 64;
/** A condition as bits: whether it stops the route before and after the change, and whether the change may bar or open it. */
function bitsOf({ applied, applies, bars }) {
    const [before, after] = [and(applied, bars), and(applies, bars)];
    const [was, is] = [strength(applied), strength(applies)];
    return ((before === true ? IS_BARRED_BEFORE : before === null ? MAY_BE_BARRED_BEFORE : 0) |
        (after === true ? IS_BARRED_AFTER : after === null ? MAY_BE_BARRED_AFTER : 0) |
        (bars !== false && is > was ? MAY_BAR : 0) |
        (bars !== false && is < was ? MAY_OPEN : 0));
}
function outcomeOfBits(bits) {
    const truth = (is, mayBe) => ((bits & is) !== 0 ? true : (bits & mayBe) !== 0 ? null : false);
    const before = truth(IS_BARRED_BEFORE, MAY_BE_BARRED_BEFORE);
    const after = truth(IS_BARRED_AFTER, MAY_BE_BARRED_AFTER);
    const mayBar = before !== true && (bits & MAY_BAR) !== 0;
    const mayOpen = after !== true && (bits & MAY_OPEN) !== 0;
    const to = routeState(after);
    return { before: routeState(before), after: to, verdict: mayBar || mayOpen ? difference(to) : 'UNCHANGED' };
}
/** A text that leaves a safeguard open stands between one that has it and one that has not. */
function strength(applies) {
    return applies === null ? 1 : applies ? 2 : 0;
}
/** The verdict on a change that may make a difference. */
function difference(after) {
    if (after === 'UNDETERMINED')
        return 'UNDETERMINED';
    return after === 'BARRED' ? 'BARRED' : 'OPENED';
}
function routeState(barred) {
    if (barred === null)
        return 'UNDETERMINED';
    return barred ? 'BARRED' : 'OPEN';
}
/** From what goes on to what is stopped: what was asked in a case stands where the first of its routes does. */
const STATES = ['OPEN', 'UNDETERMINED', 'BARRED'];
/** No route has been added. */
export const NO_ROUTES = 2 + 4 * 2;
/** A route as one number, for {@link together}. */
export function routeCode({ before, after, verdict }) {
    return STATES.indexOf(before) + 4 * STATES.indexOf(after) + (verdict === 'UNCHANGED' ? 0 : 16);
}
/** By the bits that all conditions of a route have together: the route as one number. */
export const CODE_OF_BITS = Uint8Array.from({ length: WAYS_OF_BITS }, (_, bits) => routeCode(outcomeOfBits(bits)));
/**
 * The routes of one case, judged together: what was asked is stopped where each of them is barred, and goes on where one is
 * open. What is unknown of one route is taken as independent of the others; where two hang on the same unknown, a case may
 * therefore be called undetermined that is not, and never the other way round.
 *
 * @param code of the routes so far, or {@link NO_ROUTES}. @param route of one more. @returns the code of all of them.
 */
export function together(code, route) {
    const before = Math.min(code & 3, route & 3);
    const after = Math.min((code >> 2) & 3, (route >> 2) & 3);
    return before + 4 * after + ((code | route) & 16);
}
/** What a code of routes says of their case. */
export function outcomeOf(code) {
    const [before, after] = [STATES[code & 3], STATES[(code >> 2) & 3]];
    // A difference of one route is none of the case where another stays open, or all were barred anyway.
    const isSame = (code & 16) === 0 || (before === after && after !== 'UNDETERMINED');
    return { before, after, verdict: isSame ? 'UNCHANGED' : difference(after) };
}
//# sourceMappingURL=counterfactual.rules.js.map