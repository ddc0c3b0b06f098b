import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the files of `folder` under the server's own origin, by its route /proxy/PORT/: the web extension host
 * takes extensions from there only.
 */
export async function serveThroughProxy(server, folder) {
  const files = http.createServer((request, response) => {
    const name = path.normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    fs.readFile(path.join(folder, name), (error, content) => {
      const type = types[path.extname(name)] ?? 'application/octet-stream';
      response.writeHead(error ? 404 : 200, { 'content-type': type });
      response.end(error ? '' : content);
    });
  });
  await new Promise(resolve => files.listen(0, '127.0.0.1', resolve));
  const base = {
    scheme: 'http',
    authority: `127.0.0.1:${server.port}`,
    path: `/proxy/${files.address().port}`,
  };
  return {
    base,
    close() {
      files.closeAllConnections();
      files.close();
    },
  };
}

/**
 * Makes the workbench of `page` load the extension at `base` into its web extension host, and run the tests at `tests`.
 * The page's configuration is changed as it is read: a document that is answered in the server's place would lose
 * its right to open a WebSocket.
 */
export async function useWebExtension(page, base, tests) {
  await page.addInitScript(
    options => {
      const { prototype } = globalThis.Element;
      const original = prototype.getAttribute;
      prototype.getAttribute = function (name) {
        const value = original.call(this, name);
        if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
        const configuration = JSON.parse(value);
        configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
        return JSON.stringify(configuration);
      };
    },
    { extensions: [base], extensionTestsPath: { ...base, path: base.path + tests } },
  );
}
