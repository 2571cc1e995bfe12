#!/usr/bin/env bash
# The one command of the README, as somebody runs it who has just installed: it must become ready, answer with the 68
# public cases, and leave nothing running after Ctrl-C; the second start must become ready, and SIGINT must end it with 0.
# How long both take is told, and measured by the bench.
# Needs bash and node. Takes a free port and a data folder of its own, which it removes.
set -eu
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder" # where this runs as root, PostgreSQL runs as somebody else, who must get in

node --input-type=module - "$folder/data" <<'PROGRAM'
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const dataDir = process.argv[2];
const port = await new Promise((found) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => found(port));
  });
});
const address = `http://127.0.0.1:${port}`;
let running;

const HANGS_AFTER_S = 300;

/** A process group of its own, as a terminal gives a command: Ctrl-C reaches npm and all that it started. */
async function start() {
  const begun = performance.now();
  const secondsSince = () => (performance.now() - begun) / 1000;
  const child = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const run = { child, said: '', ended: new Promise((done) => child.once('close', (code, signal) => done(code ?? signal))) };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (run.said += text));
  running = run;
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${run.said}`);
    if (secondsSince() > HANGS_AFTER_S) throw new Error(`Not ready after ${HANGS_AFTER_S} s:\n${run.said}`);
    await new Promise((later) => setTimeout(later, 100));
  }
  console.log(`ready after ${secondsSince().toFixed(1)} s`);
}

const after = (ms, value) => new Promise((late) => setTimeout(late, ms, value).unref());

async function isReady() {
  try {
    return (await fetch(`${address}/ready`)).status === 200;
  } catch {
    return false;
  }
}

/** Ctrl-C of a terminal reaches the whole group, and the shell that npm uses then ends with SIGINT, whatever we answer. */
const pressCtrlC = () => process.kill(-running.child.pid, 'SIGINT');

/** As `docker stop --signal SIGINT` does: the process alone, whose exit code npm passes on. */
const interrupt = () => process.kill(Number(readFileSync(join(dataDir, 'owner.pid'), 'utf8')), 'SIGINT');

async function stop(how, expected) {
  const serverPid = Number(readFileSync(join(dataDir, 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const begun = performance.now();
  how();
  const code = await Promise.race([running.ended, after(20_000, 'nothing after 20 s')]);
  if (!expected.includes(code)) throw new Error(`npm start ended with ${code} instead of ${expected[0]}:\n${running.said}`);
  console.log(`stopped after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  running = undefined;
  if (existsSync(join(dataDir, 'owner.pid'))) throw new Error('It left owner.pid behind.');
  let isAlive = true;
  try {
    process.kill(serverPid, 0);
  } catch {
    isAlive = false;
  }
  if (isAlive) throw new Error(`It left its PostgreSQL server running (process ${serverPid}).`);
}

try {
  await start();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ publicCases(first: 1) { totalCount } }' }),
  });
  const { data } = await response.json();
  if (data?.publicCases?.totalCount !== 68) throw new Error(`Expected 68 public cases, got ${JSON.stringify(data)}.`);
  await stop(pressCtrlC, [0, 130, 'SIGINT']);
  await start();
  await stop(interrupt, [0]);
  console.log('started twice, stopped twice, nothing left running');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
  try {
    if (running) process.kill(-running.child.pid, 'SIGTERM');
    await Promise.race([running?.ended, after(10_000)]);
  } catch {
    // It has ended by itself.
  }
  process.exit();
}
PROGRAM
