/** How a question of the lens is refused that names what is not there, or what it cannot be asked of. */
import type { InstrumentEntity, LawDirectory } from '#law';
import { badInput, type DomainError, shown } from '#platform';

export function refusal(path: readonly string[], given: string, message: string): DomainError {
  return badInput([{ path, value: shown(given), message }]);
}

/** @throws DomainError BAD_USER_INPUT when the argument `instrument` names none. */
export function namedInstrument(law: LawDirectory, given: string): InstrumentEntity {
  const instrument = law.instrumentNamed(given);
  if (instrument) return instrument;
  throw refusal(
    ['instrument'],
    given,
    'There is no such instrument. Give the id or slug of one, such as "un-cybercrime-convention".',
  );
}
