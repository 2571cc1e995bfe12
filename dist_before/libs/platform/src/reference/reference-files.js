/** Reads the folder of reference data: JSON files of the form `{ meta, items }`, checked record by record. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartupError } from '../errors/startup-error.js';
/** A fault in a file of the reference data. Nothing was loaded. */
export class ReferenceFault extends StartupError {
    constructor({ file, record, field }, problem) {
        super(`Reference data: ${file}, record "${record}", field "${field}": ${problem} Nothing was loaded.`);
    }
}
/** One folder of reference data. */
export class ReferenceFiles {
    #raw = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    /**
     * The records of a file, in their order, each checked against `shape`.
     *
     * @param keyOf the id of a record; ids must differ within the file.
     * @throws ReferenceFault naming file, record and field at the first fault.
     */
    records(file, shape, keyOf) {
        const seen = new Set();
        return this.#read(file).items.map((item, index) => {
            const checked = shape.safeParse(item);
            if (!checked.success) {
                const issue = checked.error.issues[0];
                const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
                throw new ReferenceFault({ file, record: nameOf(item, index), field: [...issue.path, ...unknown].join('.') }, `${issue.message}.`);
            }
            const key = keyOf(checked.data);
            if (seen.has(key)) {
                const field = Object.entries(item).find(([, value]) => value === key)?.[0] ?? 'id';
                throw new ReferenceFault({ file, record: key, field }, 'another record of the file has the same.');
            }
            seen.add(key);
            return checked.data;
        });
    }
    /** What a file says of itself: coverage, rules, meaning of its flags. */
    meta(file) {
        return this.#read(file).meta;
    }
    /** SHA-256, in hexadecimal, over all JSON files of the folder. */
    checksum() {
        const hash = createHash('sha256');
        for (const file of readdirSync(this.folder).sort()) {
            if (file.endsWith('.json'))
                hash
                    .update(file)
                    .update('\0')
                    .update(readFileSync(join(this.folder, file)));
        }
        return hash.digest('hex');
    }
    #read(file) {
        let content = this.#raw.get(file);
        if (!content) {
            let text;
            try {
                text = readFileSync(join(this.folder, file), 'utf8');
            }
            catch (error) {
                throw new StartupError(`Reference data: cannot read ${join(this.folder, file)} (${error.code}).`);
            }
            try {
                content = FILE.parse(JSON.parse(text));
            }
            catch {
                throw new StartupError(`Reference data: ${file} is no JSON of the form { "meta": {…}, "items": […] }.`);
            }
            this.#raw.set(file, content);
        }
        return content;
    }
}
/**
 * Checks that every value is an id of `known`.
 *
 * @throws ReferenceFault at the first that is not.
 */
export function expectKnown(place, values, known) {
    for (const value of values) {
        if (value !== null && !known.has(value))
            throw new ReferenceFault(place, `"${value}" is not known.`);
    }
}
/** An id of the reference data as the code writes it: `judgment-for-target` becomes `JUDGMENT_FOR_TARGET`. */
export function upperCaseId(id) {
    return id.toUpperCase().replaceAll('-', '_');
}
/** Shape of a term of a closed vocabulary, which the files write in lower case with hyphens and the code in upper case. */
export function term(terms) {
    const known = z.enum(Object.keys(terms));
    return z.string().transform(upperCaseId).pipe(known);
}
/** Inserts rows, or replaces those with the same key. Rows that are no longer in the data stay. */
export async function putRows(work, entity, key, rows) {
    const repository = await work.repository(entity);
    for (let from = 0; from < rows.length; from += CHUNK) {
        await repository.upsert(rows.slice(from, from + CHUNK), [...key]);
    }
}
/** Replaces the whole content of a table that nothing refers to. */
export async function replaceRows(work, entity, rows) {
    const repository = await work.repository(entity);
    await repository.createQueryBuilder().delete().execute();
    for (let from = 0; from < rows.length; from += CHUNK) {
        await repository.insert(rows.slice(from, from + CHUNK));
    }
}
const CHUNK = 500;
const FILE = z.object({ meta: z.record(z.string(), z.unknown()), items: z.array(z.unknown()) });
function nameOf(item, index) {
    const { id, ref } = (item ?? {});
    const name = id ?? ref;
    return typeof name === 'string' ? name : `#${index}`;
}
//# sourceMappingURL=reference-files.js.map