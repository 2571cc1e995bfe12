export function and(one, other) {
    if (one === false || other === false)
        return false;
    return one === null || other === null ? null : true;
}
//# sourceMappingURL=truth.rules.js.map