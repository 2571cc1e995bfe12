var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from '@nestjs/common';
/** The parts of the content of a case that other libraries own; each announces its own. */
let ContentParts = class ContentParts {
    #parts = new Map();
    register(part) {
        this.#parts.set(part.name, part);
    }
    /** In the order in which they are written: each after those that it rests on. */
    get all() {
        const ordered = new Set();
        const add = (part) => {
            for (const name of part.restsOn ?? [])
                add(this.#parts.get(name));
            ordered.add(part);
        };
        for (const part of this.#parts.values())
            add(part);
        return [...ordered];
    }
    /** The part whose objects a value names; `null` where it names none. */
    ofReference(path) {
        for (const part of this.#parts.values()) {
            if (part.named?.isAt(path))
                return { ...part, named: part.named };
        }
        return null;
    }
};
ContentParts = __decorate([
    Injectable()
], ContentParts);
export { ContentParts };
//# sourceMappingURL=content-parts.js.map