import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Stripping the types of every module anew would be most of the start; a folder that cannot be written is no error.
enableCompileCache(fileURLToPath(new URL('../../.cache/node', import.meta.url)));

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const { run } = await import('./run.ts');
// The exit code is set, never forced: forcing would cut off what is still on its way to a pipe.
process.exitCode = await run(process.argv.slice(2), process);
