var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { PutOff } from './put-off.js';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';
/** Most rows that one page may hold. */
export const MAX_PAGE_SIZE = 100;
let PageArgs = class PageArgs {
};
__decorate([
    Field(() => Int, { description: 'How many to return, from 1 to 100.' }),
    Min(1, { message: 'first must be from 1 to 100; it was $value.' }),
    Max(MAX_PAGE_SIZE, { message: 'first must be from 1 to 100; it was $value. Ask for the next page with after.' }),
    __metadata("design:type", Number)
], PageArgs.prototype, "first", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The endCursor of the page before; leave it out for the first page.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], PageArgs.prototype, "after", void 0);
PageArgs = __decorate([
    ArgsType()
], PageArgs);
export { PageArgs };
let PageInfoModel = class PageInfoModel {
};
__decorate([
    Field(() => Boolean, { description: 'True when there are rows after this page.' }),
    __metadata("design:type", Boolean)
], PageInfoModel.prototype, "hasNextPage", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'True when this page was asked for with a cursor, so that rows come before it.',
    }),
    __metadata("design:type", Boolean)
], PageInfoModel.prototype, "hasPreviousPage", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' }),
    __metadata("design:type", Object)
], PageInfoModel.prototype, "startCursor", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Cursor of the last row, for after; null on an empty page.' }),
    __metadata("design:type", Object)
], PageInfoModel.prototype, "endCursor", void 0);
PageInfoModel = __decorate([
    ObjectType('PageInfo', { description: 'Where a page stands in its list (Relay cursor connections).' })
], PageInfoModel);
export { PageInfoModel };
/**
 * Makes the page of a list from up to `first + 1` rows that follow the cursor.
 *
 * @param cursorOf writes the cursor of a row; called only for the cursors that are asked for.
 */
export function pageOf(rows, { first, after }, cursorOf, nodeOf) {
    const shown = rows.slice(0, first);
    const [start, end] = [shown[0], shown.at(-1)];
    return {
        edges: shown.map((row) => ({
            node: nodeOf(row),
            get cursor() {
                return cursorOf(row);
            },
        })),
        pageInfo: {
            hasNextPage: rows.length > first,
            hasPreviousPage: Boolean(after),
            get startCursor() {
                return start === undefined ? null : cursorOf(start);
            },
            get endCursor() {
                return end === undefined ? null : cursorOf(end);
            },
        },
    };
}
/**
 * Makes the page of a list that is there whole, in the order of the numbers of its rows; a cursor is such a number.
 *
 * @param scope of the cursors: the list that they are good for.
 */
export function pageOfNumbered(all, args, cursors, scope) {
    const after = args.after ? Number(cursors.read(args.after, scope)[0]) : 0;
    const rows = all.filter(({ number }) => number > after);
    return {
        ...pageOf(rows, args, ({ number }) => cursors.write([number], scope), (row) => row),
        totalCount: () => all.length,
    };
}
/** Declares `<Name>Connection` and `<Name>Edge` for a node type. */
export function connectionOf(node, name) {
    let Edge = class Edge {
    };
    __decorate([
        Field(() => String, { description: 'Opaque position of this row, for after.' }),
        __metadata("design:type", String)
    ], Edge.prototype, "cursor", void 0);
    __decorate([
        Field(() => node, { description: 'The row.' }),
        __metadata("design:type", Object)
    ], Edge.prototype, "node", void 0);
    Edge = __decorate([
        ObjectType(`${name}Edge`, { description: `One row of a page of ${name}, with its cursor.` })
    ], Edge);
    let Connection = class Connection {
    };
    __decorate([
        Field(() => [Edge], { description: 'The rows of the page, in order.' }),
        __metadata("design:type", Array)
    ], Connection.prototype, "edges", void 0);
    __decorate([
        Field(() => PageInfoModel, { description: 'Where the page stands in the list.' }),
        __metadata("design:type", PageInfoModel)
    ], Connection.prototype, "pageInfo", void 0);
    __decorate([
        PutOff(),
        Field(() => Int, {
            description: 'How many rows the whole list has. Counted only when asked for.',
        }),
        __metadata("design:type", Function)
    ], Connection.prototype, "totalCount", void 0);
    Connection = __decorate([
        ObjectType(`${name}Connection`, { description: `One page of ${name}.` })
    ], Connection);
    return Connection;
}
//# sourceMappingURL=connection.model.js.map