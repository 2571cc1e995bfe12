/** Why a mail was not taken over, in codes alone. */
export function mailFault(error) {
    const { code, responseCode } = error;
    const known = [code, responseCode].filter((of) => typeof of === 'string' || typeof of === 'number');
    return known.join(' ') || 'UNKNOWN';
}
//# sourceMappingURL=mail-transport.js.map