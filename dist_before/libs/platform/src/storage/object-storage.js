export class ObjectExists extends Error {
    constructor(id) {
        super(`Something is kept under ${id} already.`);
        this.name = 'ObjectExists';
    }
}
//# sourceMappingURL=object-storage.js.map