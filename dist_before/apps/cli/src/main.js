/** Commands for whoever runs the registry. They work under the owner's login of the database. */
import { stdin } from 'node:process';
import { parseArgs } from 'node:util';
import { migrations } from '../../../migrations/index.js';
import { checkRegistry, exportLog, logKeyOf, openLogSigner, publicKeyText, recordEvent, Sequencer, } from '#audit';
import { sweep, verifyAll } from '#evidence';
import { entities, loadReferenceData, startDatabase } from '#exchange';
import { createUser, factorKeysInUse, issuePasswordReset, removeSecondFactors, Role, rotateFactorKeys, } from '#identity';
import { DomainError, loadSettings, openKeyRing, openStorage, StartupError, withDatabase, } from '#platform';
import { ringKeysInUse, rotateKeys } from '#vault';
import { sealedNameMarks } from '#verification';
const USAGE = `Commands for whoever runs the registry. Settings come from the environment or .env, as for the API.

  npm run cli -- migrate
      Brings the database to the version of this software and loads the reference data.

  npm run cli -- load
      Loads the reference data in data/ if they have changed.

  npm run cli -- create-user --email <address> --name <display name> --role <ROLE> [--role <ROLE> ...]
      Makes an account. The password is read from standard input: 15 to 128 characters, on one line.
      Roles: ${Object.values(Role).join(', ')}

      A registry needs two administrators before anybody can be given a role: make both with this command.

  npm run cli -- issue-password-reset --email <address>
      Makes a link for a new password, also for an administrator, whom no other administrator can give one. Says its
      token, for the mutation completePasswordReset: good once and for 24 hours.

  npm run cli -- remove-second-factors --email <address>
      Takes all second factors and recovery codes of an account away and ends its sessions, for who has lost them all.
      First make sure that it is they who ask: whoever has the password can then enrol a factor of their own.

  npm run cli -- rotate-keys
      Wraps the data keys of the identity vault with the newest key of the ring, and ties second factors to it. Give the
      new key to all API processes first, as the last one in the ring. May be stopped and begun again. Also makes the
      marks by which names are found in texts, where they are missing.

  npm run cli -- ring-keys
      Says which keys of the ring are still in use. One that is not can be taken out of the ring.

  npm run cli -- audit-public-key
      Says the public key of the audit log, for whoever verifies it and for witnesses.

  npm run cli -- audit-export --to <new folder>
      Writes leaves, signed heads and the states of all bound rows, as hashes, for npm run audit-verify on any machine.
      Run it where the signing key is, so that the newest leaves are signed, too.

  npm run cli -- audit-verify-database
      Holds every row and event against the log, and the log against its signed heads, and names what differs.
      Exit 0: good. 1: tampered with. 2: cannot tell.

  npm run cli -- verify-evidence
      Reads every file of evidence again. Names each that is not what was received, is not there, or whose custody is not
      as it was written, and ends with 1 when there is one.

  npm run cli -- sweep-evidence
      Names files that no row of the registry knows, rows whose file is not there, and what lies in quarantine. Deletes
      nothing.
`;
const say = (line) => void process.stdout.write(`${line}\n`);
async function underOwner(work) {
    const settings = loadSettings(process.env);
    const database = await startDatabase(settings, migrations, say);
    try {
        if (!database.ownerUrl)
            throw new StartupError('This needs the login of the owner. Set DATABASE_OWNER_URL.');
        const ring = openKeyRing(settings, database.dataDir);
        const means = {
            ring,
            signer: openLogSigner(settings, database.dataDir),
            files: () => openStorage(settings, database.dataDir),
        };
        await withDatabase(database.ownerUrl, entities, (unitOfWork) => work(unitOfWork, means));
    }
    finally {
        await database.stop();
    }
}
async function createAccount(args) {
    const { values } = parseArgs({
        args,
        options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string', multiple: true } },
    });
    const unknown = values.role?.find((role) => !(role in Role));
    if (!values.email || !values.name || !values.role)
        throw new StartupError(`--email, --name and --role are needed.\n\n${USAGE}`);
    if (unknown)
        throw new StartupError(`There is no role ${unknown}. Roles: ${Object.values(Role).join(', ')}`);
    if (stdin.isTTY)
        say('Type the password and press Enter.');
    const password = await firstLine();
    const { email, name, role } = values;
    await underOwner(async (work) => {
        await createUser(work, { email, displayName: name, password, roles: role });
        say(`Made an account for ${email}.`);
    });
}
async function resetPassword(args) {
    const { email } = parseArgs({ args, options: { email: { type: 'string' } } }).values;
    if (!email)
        throw new StartupError(`--email is needed.\n\n${USAGE}`);
    await underOwner(async (work) => say(await issuePasswordReset(work, email)));
}
async function clearFactors(args) {
    const { email } = parseArgs({ args, options: { email: { type: 'string' } } }).values;
    if (!email)
        throw new StartupError(`--email is needed.\n\n${USAGE}`);
    await underOwner(async (work) => {
        const count = await removeSecondFactors(work, email);
        say(`Removed ${count} second factors of ${email}. The next sign-in needs the password alone.`);
    });
}
async function rotate(work, { ring }) {
    if (!ring)
        throw new StartupError('There is no key ring. Set KEY_RING_FILE, as for the API.');
    const report = (count, total) => say(`${count} of ${total} data keys are wrapped anew.`);
    const done = await rotateKeys(work, ring, sealedNameMarks, report);
    say(done === 0 ? `All data keys were wrapped with ${ring.newestId} already.` : `All are wrapped with ${ring.newestId}.`);
    say(`${await rotateFactorKeys(work, ring)} second factors are tied to it anew.`);
}
async function reportRingKeys(work, { ring }) {
    const [dataKeys, factors] = [countsOf(await ringKeysInUse(work)), countsOf(await factorKeysInUse(work))];
    const ids = ring?.ids ?? [];
    const uses = (id) => `wraps ${dataKeys.get(id) ?? 0} data keys, ${factors.get(id) ?? 0} second factors`;
    for (const id of ids) {
        const isUsed = dataKeys.has(id) || factors.has(id);
        const rest = id === ring?.newestId ? 'the newest key' : isUsed ? 'still needed' : 'can be taken out of the ring';
        say(`${id}  ${uses(id)}; ${rest}`);
    }
    for (const id of new Set([...dataKeys.keys(), ...factors.keys()])) {
        if (!ids.includes(id))
            say(`${id}  ${uses(id)}; IS NOT IN THE RING: they cannot be opened without it`);
    }
}
async function verifyEvidence(work, { files }) {
    const { storage } = await files();
    let count = 0;
    let bad = 0;
    for await (const { id, state, foundSha256, custodyBrokenAt } of verifyAll(work, storage)) {
        count += 1;
        if (state === 'OK' && custodyBrokenAt === null)
            continue;
        bad += 1;
        const file = state === 'MISMATCH' ? `MISMATCH (its SHA-256 is ${foundSha256})` : state;
        const custody = custodyBrokenAt === null ? '' : `; its custody is not as it was written from event ${custodyBrokenAt} on`;
        say(`${id}  ${file}${custody}`);
    }
    say(`${count - bad} of ${count} files are as they were received.`);
    if (bad > 0)
        process.exitCode = 1;
}
async function sweepEvidence(work, { files }) {
    const { storage, quarantine } = await files();
    const { filesWithoutRows, rowsWithoutFiles } = await sweep(work, storage);
    for (const name of filesWithoutRows)
        say(`${name}  is in ${storage.place}, and no row knows it`);
    for (const id of rowsWithoutFiles)
        say(`${id}  has a row, and its file is not there`);
    for (const name of await quarantine.list())
        say(`${name}  is in quarantine: it is arriving, or was left there`);
    say(`${filesWithoutRows.length} files without rows, ${rowsWithoutFiles.length} rows without files. Nothing was deleted.`);
}
function countsOf(uses) {
    return new Map(uses.map(({ ringKeyId, count }) => [ringKeyId, count]));
}
async function sayPublicKey(work, signer) {
    if (!signer)
        throw new StartupError('There is no signing key. Set AUDIT_SIGNING_KEY_FILE, as for the worker.');
    say(publicKeyText(await logKeyOf(work, signer)));
}
/** The export is told of in the log that it exports. */
async function exportAudit(args) {
    const { to } = parseArgs({ args, options: { to: { type: 'string' } } }).values;
    if (!to)
        throw new StartupError(`--to is needed.\n\n${USAGE}`);
    await underOwner(async (work, { signer }) => {
        await work.run(() => recordEvent(work, 'audit.exported'));
        await new Sequencer(work, signer).run(0);
        const { leaves, heads, rows } = await exportLog(work, to);
        say(`Wrote ${leaves} leaves, ${heads} signed heads and the states of ${rows} rows to ${to}.`);
    });
}
async function verifyDatabase() {
    await underOwner(async (work, { signer }) => {
        await new Sequencer(work, signer).run(0);
        const finding = await checkRegistry(work, signer && (await logKeyOf(work, signer)));
        for (const line of linesOf(finding))
            say(line);
        process.exitCode = { GOOD: 0, TAMPERED: 1, CANNOT_TELL: 2 }[finding.verdict];
    });
}
function linesOf({ verdict, faults, doubts, leaves, rows }) {
    switch (verdict) {
        case 'GOOD':
            return [`GOOD: ${leaves} leaves; ${rows} rows are in the state that the log says.`];
        case 'TAMPERED':
            return [`TAMPERED: ${faults.length} signs of it.`, ...faults.map(({ object, what }) => `  ${object} ${what}.`)];
        case 'CANNOT_TELL':
            return ['CANNOT TELL whether the registry is as it was.', ...doubts.map((doubt) => `  ${doubt}`)];
    }
}
async function firstLine() {
    let text = '';
    for await (const chunk of stdin.setEncoding('utf8')) {
        text += String(chunk);
        if (text.includes('\n'))
            break;
    }
    return text.split(/\r?\n/)[0] ?? '';
}
async function main([command, ...args]) {
    switch (command) {
        case 'migrate':
            return underOwner(() => Promise.resolve(say('The database is up to date.')));
        case 'load':
            return underOwner(async (work) => {
                await loadReferenceData(work);
                say('The reference data are loaded.');
            });
        case 'create-user':
            return createAccount(args);
        case 'issue-password-reset':
            return resetPassword(args);
        case 'remove-second-factors':
            return clearFactors(args);
        case 'rotate-keys':
            return underOwner(rotate);
        case 'ring-keys':
            return underOwner(reportRingKeys);
        case 'audit-public-key':
            return underOwner((work, { signer }) => sayPublicKey(work, signer));
        case 'audit-export':
            return exportAudit(args);
        case 'audit-verify-database':
            return verifyDatabase();
        case 'verify-evidence':
            return underOwner(verifyEvidence);
        case 'sweep-evidence':
            return underOwner(sweepEvidence);
        case 'help':
        case '--help':
        case undefined:
            return say(USAGE);
        default:
            throw new StartupError(`There is no command ${command}.\n\n${USAGE}`);
    }
}
try {
    await main(process.argv.slice(2));
    process.exit(); // with 0, or as the command says
}
catch (error) {
    const isExpected = error instanceof StartupError || error instanceof DomainError;
    process.stderr.write(`${isExpected ? error.message : (error.stack ?? String(error))}\n`);
    process.exit(1);
}
//# sourceMappingURL=main.js.map