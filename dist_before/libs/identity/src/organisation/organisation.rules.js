/** Why a membership is not changed. */
export const MembershipRefusal = {
    YOURSELF: 'YOURSELF',
    ORGANISATION_ENDED: 'ORGANISATION_ENDED',
    NOT_A_MEMBER: 'NOT_A_MEMBER',
};
/** Longest name of an organisation or a team, in characters. */
export const NAME_LIMIT = 200;
/** What keeps a text from being the name of an organisation or a team; `null` when nothing does. */
export function nameFault(name) {
    if (name.trim() === '')
        return 'The name is blank. Write one.';
    if (name.trim().length > NAME_LIMIT)
        return `A name has at most ${NAME_LIMIT} characters. Shorten it.`;
    return null;
}
//# sourceMappingURL=organisation.rules.js.map