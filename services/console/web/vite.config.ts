import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const server = process.env['VIGIE_CONSOLE'] ?? 'http://127.0.0.1:4070';

// The console's pages: `npx vite build services/console/web` writes services/console/web/dist, which the console serves.
export default defineConfig({
  root: here,
  base: '/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    // Browsers of 2024: an older target rewrites :dir() into guesses by language.
    cssTarget: ['chrome123', 'firefox120', 'safari17.4'],
    // Nothing becomes a data: address, so that the page's policy can refuse them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': server, '/login': server, '/socket.io': { target: server, ws: true } } },
});
