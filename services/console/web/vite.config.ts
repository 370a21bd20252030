import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const server = process.env['VIGIE_CONSOLE'] ?? 'http://127.0.0.1:4070';

// The console's pages: `npx vite build services/console/web` writes services/console/web/dist, which the console serves.
export default defineConfig({
  root: here,
  base: '/',
  plugins: [react(), namedMessages(), compressed()],
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

/** Tells `before.js` where each language's messages are, so that the reader's come with the scripts and not after them. */
function namedMessages(): Plugin {
  return {
    name: 'vigie-named-messages',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const named = Object.values(bundle ?? {}).flatMap((chunk) => {
          const language = chunk.type === 'chunk' && /messages\/(fr|en)\.ts$/.exec(chunk.facadeModuleId ?? '')?.[1];
          return language ? [`data-${language}="/${chunk.fileName}"`] : [];
        });
        return html.replace('<script src="/before.js"', `<script src="/before.js" ${named.join(' ')}`.trimEnd());
      },
    },
  };
}

/** Writes each script and style once more, gzipped, so that the console sends it so without doing it again. */
function compressed(): Plugin {
  return {
    name: 'vigie-compressed',
    closeBundle() {
      const folder = join(here, 'dist/assets');
      for (const name of readdirSync(folder))
        if (/\.(js|css)$/.test(name))
          writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
    },
  };
}
