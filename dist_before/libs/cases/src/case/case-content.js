export {};
//# sourceMappingURL=case-content.js.map