/** `npm run test:deep`: the long matrices of e2e/deep on a fresh build. Minutes, so not a part of `npm test`. */
import { freePort } from './lib/ports.mjs';
import { runTool } from './lib/run.mjs';

const built = await runTool('vite', ['build', '--logLevel', 'warn']);
const env = { DEEP: 'yes', E2E_PORT: String(await freePort(4300)) };
process.exitCode = built.code === 0 ? (await runTool('playwright', ['test'], { env })).code : built.code;
