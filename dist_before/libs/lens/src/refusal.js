import { badInput, shown } from '#platform';
export function refusal(path, given, message) {
    return badInput([{ path, value: shown(given), message }]);
}
/** @throws DomainError BAD_USER_INPUT when the argument `instrument` names none. */
export function namedInstrument(law, given) {
    const instrument = law.instrumentNamed(given);
    if (instrument)
        return instrument;
    throw refusal(['instrument'], given, 'There is no such instrument. Give the id or slug of one, such as "un-cybercrime-convention".');
}
//# sourceMappingURL=refusal.js.map