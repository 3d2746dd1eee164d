/** `npm run types`: checks every floor with the tsconfig that knows only what that floor may know. */
import { ensureInstalled } from './lib/install.mjs';
import { runTool } from './lib/run.mjs';

const FLOORS = ['model', 'words', 'scenario', 'worker', 'app', 'cli', 'test'];
/** "No inputs were found in config file": a floor without sources has no types to check. */
const NO_SOURCES = 'TS18003';

await ensureInstalled();
const waiting = [...FLOORS];
let failed = 0;
// Two at a time: the compiler is parallel itself, and the machine has two cores.
await Promise.all([worker(), worker()]);
process.exitCode = failed === 0 ? 0 : 1;

async function worker() {
  for (let floor = waiting.shift(); floor; floor = waiting.shift()) {
    const { code, output } = await runTool('tsc', ['-p', `tsconfig.${floor}.json`, '--pretty', 'false'], {
      quiet: true,
    });
    const empty = code !== 0 && output.includes(NO_SOURCES);
    if (code !== 0 && !empty) failed += 1;
    console.log(`  ${floor}: ${code === 0 ? 'ok' : empty ? 'no sources' : 'failed'}`);
    if (code !== 0 && !empty) console.log(output.trimEnd());
  }
}
