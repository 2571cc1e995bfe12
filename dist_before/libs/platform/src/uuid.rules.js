/** Whether a text is a UUID as the database writes it: what is none can be the id of nothing, and is not asked for. */
export function isUuid(text) {
    return UUID.test(text);
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
//# sourceMappingURL=uuid.rules.js.map