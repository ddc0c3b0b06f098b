/** The one-way road: service ← protocol ← lsp ← node | browser; service ← cli; client → protocol. See ARCHITECTURE.md. */
const platform = '^(node:|fs|path|os|vscode|vscode-languageserver|vscode-languageclient|vscode-uri)';
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'service-is-pure',
      comment: 'The service knows no LSP, no vscode, no Node, no DOM.',
      severity: 'error',
      from: { path: '^server/src/service/' },
      to: {
        path: [
          '^server/src/(?!service/)',
          '^client/',
          `(^|/)node_modules/(vscode|@types/vscode|vscode-[^/]+)/`,
          platform,
        ],
      },
    },
    {
      name: 'service-no-node-core',
      severity: 'error',
      from: { path: '^server/src/service/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-file-knows-remark',
      severity: 'error',
      from: {
        path: '^(client|server)/src/',
        pathNot: '^server/src/service/(remark|markdownParser|inline)\\.ts$',
      },
      to: {
        path: '(^|/)node_modules/(remark-|unified|mdast-util-|micromark)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'protocol-knows-service-only',
      severity: 'error',
      from: { path: '^server/src/protocol/' },
      to: { path: '^server/src/(lsp|node|browser|cli)/' },
    },
    {
      name: 'lsp-knows-no-platform',
      severity: 'error',
      from: { path: '^server/src/lsp/' },
      to: { path: '^server/src/(node|browser|cli)/', dependencyTypesNot: [] },
    },
    {
      name: 'lsp-no-node-core',
      severity: 'error',
      from: { path: '^server/src/(lsp|protocol|browser)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cli-speaks-to-service',
      severity: 'error',
      from: { path: '^server/src/cli/(?!lsp\\.ts)' },
      to: { path: '^server/src/(lsp|browser)/' },
    },
    {
      name: 'client-takes-only-protocol-at-run-time',
      severity: 'error',
      from: { path: '^client/src/' },
      to: {
        path: '^server/src/(?!protocol/|service/(?:picture/|message\\.ts|templates/freeName\\.ts))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'webview-takes-only-messages',
      severity: 'error',
      from: { path: '^client/webview/' },
      to: {
        path: ['^server/src/(?!service/(?:picture/|message\\.ts))', '^client/src/(?!timeline/messages\\.ts)'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
