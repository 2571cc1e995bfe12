var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from '@nestjs/common';
import { selectedAt } from '#platform';
import { isStanding, PUBLISHED, RECORD } from './case-table.rules.js';
/** What can be read along with a page of cases. Each library announces what it hangs on the case. */
let CaseParts = class CaseParts {
    #parts = [];
    /** For the tables that do not differ from one request to the next. */
    #known = new WeakMap();
    /** Parts are attached in the order in which they were announced. */
    register(part) {
        this.#parts.push(part);
    }
    /** The parts that a request needs, each with the expression that reads what it asks for, from the tables that are its reader's. */
    asked(fields, table) {
        if (!isStanding(table))
            return this.#askedAnew(fields, table);
        let known = this.#known.get(table);
        if (!known)
            this.#known.set(table, (known = new WeakMap()));
        let parts = known.get(fields);
        if (!parts)
            known.set(fields, (parts = this.#askedAnew(fields, table)));
        return parts;
    }
    #askedAnew(fields, table) {
        return this.#parts
            .filter((part) => part.fields.some((field) => fields.has(field)))
            .map((part) => ({ ...part, column: columnOf(part, fields, table) }));
    }
};
CaseParts = __decorate([
    Injectable()
], CaseParts);
export { CaseParts };
/**
 * What everybody may read of a public case is read of the record, too, from where everybody reads it: the policies of the tables
 * look at the case again for every row that hangs on it, which takes two thirds of the time of a page.
 */
function columnOf({ column, isEverybodys }, fields, table) {
    const own = column(fields, table);
    return table === RECORD && isEverybodys
        ? `case when c.is_public then ${column(fields, PUBLISHED)} else ${own} end`
        : own;
}
/** What is asked of cases, by the field of a document that is resolved, which lives as long as the document. */
const known = new WeakMap();
/**
 * @param path the fields that lead from the one being resolved to the case.
 * @returns the same set for the same document.
 */
export function caseFields(info, ...path) {
    const [node, ...others] = info.fieldNodes;
    if (!node || others.length > 0)
        return fieldsIn(info, path);
    let byPath = known.get(node);
    if (!byPath)
        known.set(node, (byPath = new Map()));
    const key = path.join('.');
    let fields = byPath.get(key);
    if (!fields)
        byPath.set(key, (fields = fieldsIn(info, path)));
    return fields;
}
function fieldsIn(info, path) {
    const below = ['uses', 'provisionLinks'].flatMap((list) => [...selectedAt(info, ...path, list)].map((field) => `${list}.${field}`));
    return new Set([...selectedAt(info, ...path), ...below]);
}
//# sourceMappingURL=case-parts.js.map