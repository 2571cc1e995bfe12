/**
 * Verifies an export of the audit log on any machine: no network, no database, nothing but Node's crypto and fs.
 *
 * Exit 0: good. Exit 1: tampered with, and the first bad leaf, row, event or head is named. Exit 2: cannot tell, which is
 * never taken for good: no head, a head over nothing, no key, a file that is missing or cannot be read, leaves that are
 * under no head.
 */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { EXPORT, EXPORT_FORMAT, parseLeafLine, parseRowLine } from '../../../libs/audit/src/log/export-format.rules.js';
import { sha256, verifyEd25519 } from '../../../libs/audit/src/log/hashing.js';
import { LogCheck } from '../../../libs/audit/src/log/log-check.rules.js';
import { parseKey } from '../../../libs/audit/src/log/signed-note.rules.js';
const USAGE = `Verifies an export of the audit log of a registry. Needs no network and no database.

  audit-verify --export DIR --key KEY [--heads DIR] [--trusted HEAD [--witness-key KEY]]

  --export DIR       what audit-export wrote
  --key KEY          public key of the log, or a file that holds it: name+id+base64
  --heads DIR        signed heads from elsewhere, instead of those of the export
  --trusted HEAD     file with a head that you kept, or that a witness cosigned: nothing before it may have changed
  --witness-key KEY  public key of the witness whose cosignature the trusted head must carry

Exit 0: good. 1: tampered with. 2: cannot tell.
`;
/** Faults that are told one by one. */
const MOST_TOLD = 100;
class CannotTell extends Error {
}
function main() {
    const options = optionsOf(process.argv.slice(2));
    if (options === 'HELP') {
        process.stdout.write(USAGE);
        return 2;
    }
    return report(verify(options));
}
function optionsOf(given) {
    if (given.includes('--help'))
        return 'HELP';
    const options = {};
    for (let at = 0; at < given.length; at += 2) {
        const name = /^--(export|key|heads|trusted|witness-key)$/.exec(given[at])?.[1];
        const value = given[at + 1];
        if (!name || value === undefined)
            throw new CannotTell(`"${given[at]}" is no option, or lacks its value.\n\n${USAGE}`);
        options[name] = value;
    }
    if (!options['export'] || !options['key'])
        throw new CannotTell(`--export and --key are needed.\n\n${USAGE}`);
    if (options['witness-key'] && !options['trusted'])
        throw new CannotTell('--witness-key needs --trusted.');
    return options;
}
function verify(options) {
    const folder = options.export;
    const about = jsonOf(text(`${folder}/${EXPORT.about}`));
    if (about?.['format'] !== EXPORT_FORMAT)
        throw new CannotTell(`${folder} is no "${EXPORT_FORMAT}".`);
    const key = keyOf(options.key);
    const check = new LogCheck(sha256);
    const heads = options.heads ?? `${folder}/${EXPORT.heads}`;
    for (const name of filesOf(heads))
        check.head(text(`${heads}/${name}`), [key], verifyEd25519);
    if (options.trusted) {
        const by = options['witness-key'] ? keyOf(options['witness-key']) : key;
        check.head(text(options.trusted), [by], verifyEd25519, 'trusted head');
    }
    for (const [number, line] of linesOf(`${folder}/${EXPORT.leaves}`)) {
        const leaf = parseLeafLine(line);
        if (leaf)
            check.leaf(leaf);
        else
            check.fault(`leaf ${number - 1}`, `cannot be read (${EXPORT.leaves}, line ${number})`, number - 1);
    }
    for (const [number, line] of linesOf(`${folder}/${EXPORT.unsealed}`)) {
        const leaf = parseLeafLine(line);
        if (leaf)
            check.unsealed(leaf.index, leaf);
        else
            check.fault(`unsealed leaf, line ${number}`, 'cannot be read');
    }
    for (const [number, line] of linesOf(`${folder}/${EXPORT.rows}`)) {
        const row = parseRowLine(line);
        if (row)
            check.row(row);
        else
            check.fault(`row, line ${number}`, 'cannot be read');
    }
    check.rowsEnd();
    return check.finish(options.heads ? 'SOME' : 'ALL');
}
function report({ verdict, faults, doubts, leaves, signedSize, rows }) {
    const say = (line) => void process.stdout.write(`${line}\n`);
    if (verdict === 'TAMPERED') {
        say(`TAMPERED: ${faults.length} signs of it.`);
        const first = faults.find(({ leaf }) => leaf !== null);
        if (first)
            say(`First bad leaf: ${first.leaf}`);
        for (const { object, what } of faults.slice(0, MOST_TOLD))
            say(`  ${object} ${what}.`);
        if (faults.length > MOST_TOLD)
            say(`  and ${faults.length - MOST_TOLD} more.`);
        return 1;
    }
    if (verdict === 'CANNOT_TELL') {
        say('CANNOT TELL whether the log is good.');
        for (const doubt of doubts)
            say(`  ${doubt}`);
        return 2;
    }
    say(`GOOD: ${leaves} leaves, ${signedSize} of them under the last signed head; ${rows} rows are in the state that the log says.`);
    return 0;
}
/** @param given the key itself or the name of a file with it. */
function keyOf(given) {
    const key = parseKey(sha256, existsSync(given) ? text(given) : given);
    if (!key)
        throw new CannotTell('The key cannot be read: it has the form name+id+base64.');
    return key;
}
function text(path) {
    try {
        return readFileSync(path, 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function filesOf(folder) {
    try {
        return readdirSync(folder).sort();
    }
    catch (error) {
        throw unreadable(folder, error);
    }
}
/** Lines with their numbers, from 1: a log may be larger than a text can be. */
function* linesOf(path) {
    let file;
    try {
        file = openSync(path, 'r');
    }
    catch (error) {
        throw unreadable(path, error);
    }
    try {
        const chunk = Buffer.alloc(1 << 20);
        let rest = Buffer.alloc(0);
        let number = 0;
        for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
            rest = Buffer.concat([rest, chunk.subarray(0, read)]);
            let from = 0;
            for (let end = rest.indexOf(10, from); end >= 0; end = rest.indexOf(10, from)) {
                yield [(number += 1), rest.subarray(from, end).toString('utf8')];
                from = end + 1;
            }
            rest = rest.subarray(from);
        }
        if (rest.length > 0)
            yield [number + 1, rest.toString('utf8')];
    }
    finally {
        closeSync(file);
    }
}
function jsonOf(given) {
    try {
        return JSON.parse(given);
    }
    catch {
        return null;
    }
}
function unreadable(path, error) {
    return new CannotTell(`${path} cannot be read (${error.code ?? 'unknown'}).`);
}
try {
    process.exitCode = main();
}
catch (error) {
    const line = error instanceof CannotTell ? error.message : (error.stack ?? String(error));
    process.stderr.write(`CANNOT TELL: ${line}\n`);
    process.exitCode = 2;
}
//# sourceMappingURL=audit-verify.js.map