/** What an entry of the list of countries is. A place name is no opinion on status. */
export const CountryKind = {
    /** Current entry of ISO 3166-1. */
    STATE_OR_TERRITORY: 'STATE_OR_TERRITORY',
    /** Withdrawn from ISO 3166-1; kept for events of its time. */
    HISTORICAL: 'HISTORICAL',
    /** Takes part in treaties beside its member States. */
    REGIONAL_ORGANISATION: 'REGIONAL_ORGANISATION',
    /** Code from the range that ISO leaves to its users, such as XK. */
    USER_ASSIGNED: 'USER_ASSIGNED',
};
//# sourceMappingURL=country.rules.js.map