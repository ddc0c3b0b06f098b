import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{service,lsp,webview,cli,client,grammar,repo}/**/*.test.ts'],
    setupFiles: ['test/support/sameCases.ts'],
    pool: 'threads',
    isolate: false,
    // No measure of speed: a machine that is busy with other things may take its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
