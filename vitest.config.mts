import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{service,lsp,webview,cli,client,grammar,repo}/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
  },
});
