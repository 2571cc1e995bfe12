/** The processes of the bench: started, spoken to by lines of JSON, watched through /proc, and ended. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ROOT } from './project.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * The Node.js that all servers and the load generator run on: this one, or, where it is older than PostGraphile 5 asks
 * for (22), the Node.js 24 that comes with the bench as a package, on which the container runs too. The same for all, so that ratios compare servers.
 */
export const NODE = nodeForServers();

function nodeForServers() {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  try {
    return createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    throw new Error(
      `PostGraphile 5 needs Node.js 22 or newer; this is ${process.version}. Run the bench on a newer one.`,
    );
  }
}

/** Starts a script of the bench. Its standard input stays open until {@link stop}; it ends when that closes. */
export function start(script, { env = {}, nodeOptions = [], node = NODE } = {}) {
  const child = spawn(node, [...nodeOptions, join(HERE, script)], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', NODE_ENV: 'production', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors = (errors + text).slice(-4000)));
  child.stdin.on('error', () => undefined); // a child that died is reported by next()
  child.on('error', (error) => (errors += error.message));
  return {
    pid: child.pid,
    /** What the child last wrote to standard error. */
    errors: () => errors,
    say: (message) => child.stdin.write(`${JSON.stringify(message)}\n`),
    /** The next line that the child says. @throws Error with its last words when it ends instead. */
    async next() {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${script} ended early:\n${errors}`);
      return JSON.parse(value);
    },
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done();
        const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
        child.once('exit', () => {
          clearTimeout(patience);
          done();
        });
        child.stdin.end();
        return undefined;
      }),
  };
}

const hasProc = existsSync('/proc/self/stat');
const TICKS_PER_SECOND = hasProc ? Number(execFileSync('getconf', ['CLK_TCK'])) : 100;

/** @returns processor time that a process has used so far, in microseconds; null where /proc does not say. */
export function cpuOf(pid) {
  return hasProc ? microseconds(statOf(pid)) : null;
}

/** @returns processor time of a process, its children and those that have ended, in microseconds. */
export function cpuOfFamily(pid) {
  if (!hasProc) return null;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat && (stat.pid === pid || stat.parent === pid))
    .reduce((sum, stat) => sum + microseconds(stat) + (stat.pid === pid ? stat.ended : 0), 0);
}

/** @returns resident memory of a process in MB; null where /proc does not say. */
export function residentMegabytes(pid) {
  if (!hasProc) return null;
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

function microseconds(stat) {
  return stat ? stat.used : 0;
}

/** Fields of /proc/<pid>/stat, proc(5); null when the process has just ended. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' '); // from field 3, the state, on
    const time = (first) => ((Number(fields[first]) + Number(fields[first + 1])) / TICKS_PER_SECOND) * 1e6;
    return { pid, parent: Number(fields[1]), used: time(11), ended: time(13) };
  } catch {
    return null;
  }
}
