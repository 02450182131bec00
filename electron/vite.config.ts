import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/**
 * One entry a run (`--mode main`, `--mode preload` or `--mode update/update-worker`), each one CommonJS file: a sandboxed preload cannot load a second file,
 * and Electron 25 takes no ES modules. The compiler's worker is built by `exhibit/vite.config.ts`.
 */
export default defineConfig(({ mode }) => ({
  root: here,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ssr: resolve(here, `${mode}.ts`),
    outDir: resolve(here, '../out/electron'),
    emptyOutDir: false,
    // Electron 25 carries Node 18.15.
    target: 'node18',
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } },
  },
}));
