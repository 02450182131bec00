import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/**
 * Two bundles of the content format. `vite build` makes `out/exhibit/cli.mjs` for Node; with `--mode worker` it makes
 * `out/electron/compile-worker.cjs`, which Electron runs in a utility process.
 */
const here = import.meta.dirname;

/** A compiled exhibit remembers by which source it was made; both bundles must agree about it. */
function sourceHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(here, { recursive: true }).map(String).filter((one) => one.endsWith('.ts')).sort()) hash.update(name).update(readFileSync(resolve(here, name)));
  return hash.digest('base64url').slice(0, 12);
}

const executable: Plugin = {
  name: 'vitrine-executable',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) file.code = `#!/usr/bin/env node\n${file.code}`;
  },
};

export default defineConfig(({ mode }) => {
  const worker = mode === 'worker';
  return {
    root: here,
    publicDir: false,
    define: { __COMPILER__: JSON.stringify(sourceHash()) },
    plugins: worker ? [] : [executable],
    // Everything is bundled but what is native.
    ssr: { noExternal: true, external: ['sharp'], target: 'node' },
    build: {
      ssr: resolve(here, worker ? 'compile/compile-worker.ts' : 'cli.ts'),
      outDir: resolve(here, worker ? '../out/electron' : '../out/exhibit'),
      emptyOutDir: false,
      // Electron 25 carries Node 18.15.
      target: 'node18',
      minify: false,
      rolldownOptions: {
        output: { format: worker ? 'cjs' : 'es', entryFileNames: worker ? 'compile-worker.cjs' : 'cli.mjs', codeSplitting: false },
      },
    },
  };
});
