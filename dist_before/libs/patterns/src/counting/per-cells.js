/** What is made of the cells of a cube, once: as long as nothing changes, they are the same list. */
export class PerCells {
    #made = new WeakMap();
    of(cells, make) {
        let made = this.#made.get(cells);
        if (made === undefined)
            this.#made.set(cells, (made = make()));
        return made;
    }
}
//# sourceMappingURL=per-cells.js.map