import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** In development the compiled exhibit is served by the same handler that ships. */
const exhibit = (folder: string): Plugin => ({
  name: 'vitrine-exhibit',
  async configureServer(server) {
    const { createHandler } = await import('../exhibit/serve/handle');
    const handle = createHandler({ renderer: import.meta.dirname, exhibit: folder });
    server.middlewares.use('/exhibit', async (request, response) => {
      const answer = await handle(new Request(`http://localhost${request.originalUrl}`, { method: request.method }));
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  },
});

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [react(), exhibit(resolve(process.env.VITRINE_EXHIBIT ?? 'out/exhibits/paris-commune-1871'))],
  build: {
    outDir: resolve(import.meta.dirname, '../out/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The minifier folds `font-stretch: 90%` into the `font` shorthand, where no browser takes a percentage.
    cssMinify: false,
  },
});
