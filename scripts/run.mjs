// Entry of every npm script: node scripts/run.mjs <name> [arguments].
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { explainOldNode, isNodeNewEnough } from './node/guard.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const name = process.argv[2] ?? '';

if (isNodeNewEnough(process.version)) await runHere();
else runUnderBundledNode();

async function runHere() {
  const script = new URL(`./${name}.ts`, import.meta.url);
  if (!/^[a-zA-Z0-9]+$/.test(name) || !existsSync(script)) {
    process.stderr.write(`There is no script "${name}".\n`);
    process.exitCode = 2;
    return;
  }
  module.enableCompileCache();
  process.argv.splice(1, 2, fileURLToPath(script));
  try {
    await import(script.href);
  } catch (error) {
    process.stderr.write(`${error.name === 'Refusal' ? error.message : (error.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}

function runUnderBundledNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const bundled = `${root}node_modules/node/bin/${file}`;
  if (process.env.ORTAQ_NODE_STARTED || !existsSync(bundled)) {
    process.stderr.write(`${explainOldNode(process.version)}\n`);
    process.exitCode = 1;
    return;
  }
  const child = spawn(bundled, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, ORTAQ_NODE_STARTED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}
