/** @returns `null` where the text is no position, such as `16/B374D848`. */
export function walPosition(text) {
    const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text ?? '') ?? [];
    return high === undefined ? null : (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}
//# sourceMappingURL=wal-position.rules.js.map