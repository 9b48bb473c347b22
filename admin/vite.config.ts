import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const adminFolder = import.meta.dirname;

/** The console's build. Everything it needs is bundled: the page's Content-Security-Policy lets nothing in from elsewhere. */
export default defineConfig({
  root: adminFolder,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    proxy: { '^/api/': 'http://127.0.0.1:8080', '/verify': 'http://127.0.0.1:8080' },
  },
});
