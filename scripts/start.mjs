/** `npm start`: installs if needed, builds, serves the build and says where. PORT and HOST are honoured. */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { ensureInstalled } from './lib/install.mjs';
import { node, ROOT, tool } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { environment, runTool } from './lib/run.mjs';

const FIRST_PORT = 4173;

try {
  const wanted = Number(process.env.PORT || FIRST_PORT);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535)
    throw new Error(`PORT is "${process.env.PORT}": no port number.`);
  await ensureInstalled();
  console.log('Building …');
  const build = await runTool('vite', ['build', '--logLevel', 'warn'], { quiet: true });
  if (build.code !== 0) throw new Error(`The build failed:\n${build.output}`);
  await serve(wanted);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function serve(wanted) {
  const port = await freePort(wanted);
  const host = process.env.HOST || 'localhost';
  const args = [tool('vite'), 'preview', '--host', host, '--port', String(port), '--strictPort', '--logLevel', 'error'];
  const server = spawn(node(), args, { cwd: ROOT, env: environment(), stdio: ['ignore', 'inherit', 'inherit'] });
  server.on('close', (code) => (process.exitCode ??= code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      process.exitCode = 0;
      server.kill('SIGTERM');
    });
  }
  // npm does not always pass a signal on: when it has gone, the server goes too.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref();
  const address = `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}/`;
  const ended = () => server.exitCode !== null || server.signalCode !== null;
  while (!ended() && !(await answers(address))) await setTimeout(100);
  if (ended()) return;
  if (port !== wanted) console.log(`Port ${wanted} is taken.`);
  console.log(`Neev is at ${address}  (Ctrl-C stops it)`);
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
