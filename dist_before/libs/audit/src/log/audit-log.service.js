var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { badInput, notFound, UnitOfWork } from '#platform';
import { sha256 } from './hashing.js';
import { completeSubtrees, consistencyRanges, folded, inclusionRanges } from './merkle.rules.js';
/** What anybody may ask of the log. A hash tells nothing of what it is of, so all of it is open to everyone. */
let AuditLog = class AuditLog {
    constructor(work) {
        this.work = work;
    }
    /** `null` while no head has been signed. */
    async latestHead() {
        return this.#head(null);
    }
    /**
     * @param leafHash 64 hex digits.
     * @param size of a signed head; the latest when left out.
     * @throws DomainError BAD_USER_INPUT when no head of that size was signed.
     * @throws DomainError NOT_FOUND when no such leaf stands under the head.
     */
    async proof(leafHash, size) {
        if (!/^[0-9a-f]{64}$/.test(leafHash)) {
            throw badInput([problem('leafHash', leafHash, 'is no hash of a leaf; give 64 hex digits in lower case')]);
        }
        const head = await this.#head(size);
        if (size !== null && !head)
            throw badInput([problem('size', size, 'is the size of no signed head; leave it out')]);
        const [row] = await this.work.rows('select audit.index_of_leaf($1) as index', [
            Buffer.from(leafHash, 'hex'),
        ]);
        const index = row?.index ? Number(row.index) : null;
        if (!head || index === null || index >= head.size)
            throw notFound('leaf under a signed head');
        return { leafIndex: index, head, path: await this.#path(inclusionRanges(index, head.size)) };
    }
    /** @throws DomainError BAD_USER_INPUT unless 1 <= from <= to <= the size of the latest head. */
    async consistency(from, to) {
        const head = await this.#head(null);
        const last = head?.size ?? 0;
        const faults = [
            ...(from < 1
                ? [problem('from', from, 'must be at least 1: from a log without leaves nothing can be shown')]
                : []),
            ...(to < from ? [problem('to', to, 'must not be less than from')] : []),
            ...(to > last ? [problem('to', to, `is more than the ${last} leaves of the latest signed head`)] : []),
        ];
        if (faults.length > 0)
            throw badInput(faults);
        return { from, to, path: await this.#path(consistencyRanges(from, to)) };
    }
    async #head(size) {
        const [row] = await this.work.rows('select * from audit.heads($1)', [size]);
        if (!row)
            return null;
        return {
            size: Number(row.size),
            rootHash: row.root.toString('hex'),
            checkpoint: row.checkpoint,
            signedAt: row.signed_at,
        };
    }
    async #path(ranges) {
        const subtrees = ranges.map(completeSubtrees);
        const asked = subtrees.flat();
        const rows = await this.work.rows('select * from audit.nodes($1, $2)', [asked.map(({ level }) => level), asked.map(({ position }) => position)]);
        const hashes = new Map(rows.map(({ level, position, hash }) => [`${level}/${position}`, hash]));
        const hashOf = ({ level, position }) => {
            const hash = hashes.get(`${level}/${position}`);
            if (!hash)
                throw new Error(`The tree of the audit log lacks the node ${level}/${position}.`);
            return hash;
        };
        return subtrees.map((of) => Buffer.from(folded(sha256, of.map(hashOf))).toString('hex'));
    }
};
AuditLog = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], AuditLog);
export { AuditLog };
function problem(field, value, what) {
    return { path: [field], value: String(value).slice(0, 80), message: `"${String(value).slice(0, 80)}" ${what}.` };
}
//# sourceMappingURL=audit-log.service.js.map