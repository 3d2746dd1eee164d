import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { node, ROOT, tool } from './paths.mjs';

/**
 * Runs a command at the root and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, shell?: boolean }} [options] quiet: keep the output back
 * @returns {Promise<{ code: number, output: string }>} code 1 for a command that could not start or was ended
 */
export function run(command, args, { env = {}, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: environment(env),
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell,
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a tool of node_modules by the pinned Node; options and result as for `run`. */
export function runTool(name, args, options) {
  return run(node(), [tool(name), ...args], options);
}

/** The caller's environment with the project's own tools, its Node among them, found first. */
export function environment(extra = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}
