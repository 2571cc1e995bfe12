/** Writes an export of the log, for whoever verifies it elsewhere. Works under the owner's login, in one state of the data. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { BOUND_TABLES } from './bound-tables.rules.js';
import { EXPORT, EXPORT_FORMAT, headFile, leafLine, rowLine } from './export-format.rules.js';
import { canonically, heads, liveRows, sealedLeaves, unsealedLeaves } from './registry-check.js';
/**
 * Writes leaves, heads and the states of all bound rows. States are hashes: nothing of a row's content leaves the registry,
 * and the salts by which it could be guessed do not either.
 *
 * @param folder is made; it must not be there.
 */
export async function exportLog(work, folder) {
    mkdirSync(folder);
    mkdirSync(join(folder, EXPORT.heads));
    writeFileSync(join(folder, EXPORT.about), `${JSON.stringify({ format: EXPORT_FORMAT })}\n`);
    return work.reading(async () => {
        await canonically(work);
        const signed = await heads(work);
        for (const { size, checkpoint } of signed) {
            writeFileSync(join(folder, EXPORT.heads, headFile(Number(size))), checkpoint);
        }
        const leaves = await writeLines(join(folder, EXPORT.leaves), leafLines(work));
        await writeLines(join(folder, EXPORT.unsealed), unsealedLines(work));
        const rows = await writeLines(join(folder, EXPORT.rows), rowLines(work));
        return { leaves, heads: signed.length, rows };
    });
}
async function* leafLines(work) {
    for await (const leaf of sealedLeaves(work))
        yield leafLine(leaf);
}
async function* unsealedLines(work) {
    for await (const { number, ...leaf } of unsealedLeaves(work))
        yield leafLine({ index: number, ...leaf });
}
async function* rowLines(work) {
    for (const [table, ignored] of Object.entries(BOUND_TABLES)) {
        for await (const { key, state } of liveRows(work, table, ignored))
            yield rowLine({ table, key, state });
    }
}
async function writeLines(path, lines) {
    const file = openSync(path, 'wx', 0o600);
    let count = 0;
    try {
        for await (const line of lines) {
            writeSync(file, line);
            count += 1;
        }
    }
    finally {
        closeSync(file);
    }
    return count;
}
//# sourceMappingURL=log-export.js.map