/** How long the start takes, as a newcomer meets it: from the command to the first page answered, on an empty folder and again. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryFolder } from './database.mjs';
import { CONTENDERS } from './operation.mjs';
import { residentMegabytes } from './processes.mjs';
import { ROOT } from './project.mjs';
import { asked } from './questions.mjs';

/** The Node.js that npm was called with: inside the scripts of this package, `node` may be the packaged one. */
const NODE_OF_CALLER = process.env.npm_node_execpath ?? process.execPath;

const IDLE_SECONDS = 10;
const PATIENCE_MS = 120_000;

/** @returns seconds to the first answer, cold and warm, and resident memory in MB when idle; and on which Node.js. */
export async function measureStart(report) {
  const node = execFileSync(NODE_OF_CALLER, ['--version'], { encoding: 'utf8' }).trim();
  const { folder, remove } = await temporaryFolder('start');
  try {
    const cold = await startOnce(join(folder, 'data'), 0);
    report(`Start on an empty folder: ${cold.seconds.toFixed(1)} s to the first answer.`);
    const warm = await startOnce(join(folder, 'data'), IDLE_SECONDS);
    report(`Start again: ${warm.seconds.toFixed(1)} s; ${warm.memory?.toFixed(0)} MB after ${IDLE_SECONDS} s idle.`);
    return {
      coldSeconds: cold.seconds,
      warmSeconds: warm.seconds,
      idleMegabytes: warm.memory,
      idleSeconds: IDLE_SECONDS,
      node,
    };
  } finally {
    await remove();
  }
}

async function startOnce(dataDir, idleSeconds) {
  const begun = performance.now();
  const child = spawn(NODE_OF_CALLER, ['--enable-source-maps', join(ROOT, 'dist/apps/api/src/main.js')], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, PORT: '0', SAMPLE_ACCOUNTS: 'on' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const patience = setTimeout(() => child.kill('SIGTERM'), PATIENCE_MS);
  const killOnExit = () => child.kill('SIGTERM');
  process.once('exit', killOnExit);
  try {
    const url = await addressOf(child);
    await asked(url, CONTENDERS.recourse.body('walk', { after: null }));
    const seconds = (performance.now() - begun) / 1000;
    await pause(idleSeconds * 1000);
    return { seconds, memory: residentMegabytes(child.pid) };
  } finally {
    clearTimeout(patience);
    child.kill('SIGTERM');
    await ended;
    process.off('exit', killOnExit);
  }
}

/** Reads the address from what the process prints. */
function addressOf(child) {
  return new Promise((found, failed) => {
    let said = '';
    const listen = (text) => {
      said += text;
      const address = /http:\/\/localhost:(\d+)\/graphql/.exec(said);
      if (address && said.includes('Ready')) found(`http://127.0.0.1:${address[1]}/graphql`);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('exit', () => failed(new Error(`The API ended before it was ready:\n${said}`)));
  });
}
