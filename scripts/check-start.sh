#!/usr/bin/env bash
# Does what the README tells a newcomer: starts the registry on an empty folder, asks it, stops it, and starts it again.
set -um
cd "$(dirname "$0")/.." || exit 1
data=$(mktemp -d)
chmod 755 "$data"
port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
pid=
trap '[ -n "$pid" ] && kill -INT -- "-$pid" 2>/dev/null; wait 2>/dev/null; rm -rf "$data"' EXIT

# starts it and prints how many seconds it took until it had answered with the 68 documented cases
start_and_ask() {
  local limit=$1
  DATA_DIR="$data/db" PORT=$port npm start --silent >"$data/log" 2>&1 &
  pid=$!
  PORT=$port LIMIT=$limit node --input-type=module <<'JS' || { cat "$data/log"; return 1; }
const { PORT, LIMIT } = process.env;
const began = Date.now();
const query = encodeURIComponent('{ publicCases(first: 1) { totalCount } }');
for (;;) {
  const seconds = (Date.now() - began) / 1000;
  try {
    const answer = await (await fetch(`http://127.0.0.1:${PORT}/graphql?query=${query}`)).json();
    if (answer.data?.publicCases.totalCount !== 68) throw new TypeError(`Unexpected answer: ${JSON.stringify(answer)}`);
    console.log(`Ready and answering after ${seconds.toFixed(1)} s.`);
    break;
  } catch (error) {
    if (error.cause === undefined && error instanceof TypeError) { console.error(error.message); process.exit(1); }
  }
  if (seconds > LIMIT) { console.error(`No answer within ${LIMIT} s.`); process.exit(1); }
  await new Promise((done) => setTimeout(done, 100));
}
JS
}

stop() {
  kill -INT -- "-$pid" # Ctrl-C reaches the whole process group
  wait "$pid"
  local code=$?
  pid=
  # npm itself answers Ctrl-C with 130; the registry has ended in order when it has let go of its data folder.
  for _ in $(seq 50); do [ -e "$data/db/owner.pid" ] && sleep 0.1; done
  if [ "$code" -ne 0 ] && [ "$code" -ne 130 ] || [ -e "$data/db/owner.pid" ]; then
    echo "It did not end in order (exit code $code)."
    cat "$data/log"
    return 1
  fi
}

start_and_ask 60 && stop && start_and_ask 15 && stop
