import path from 'node:path';
import { chromium } from 'playwright-core';

/** Debian's Chromium, or the one that CHROMIUM names; HEADED=1 shows it. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: process.env.HEADED === undefined,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/**
 * Where the workbench is. `folder`: workspace folder; `extension`: folder of an extension to load in development
 * mode; `tests`: module whose `run` the extension host calls; `env`: environment of the extension host;
 * `open`: a file to open.
 */
export function workbenchUrl(server, { folder, extension, tests, env, open }) {
  const remote = file => `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
  const payload = [];
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  if (env !== undefined) payload.push(['extensionEnvironment', JSON.stringify(env)]);
  if (open !== undefined) payload.push(['openFile', remote(open)]);
  const url = new URL(server.origin);
  url.searchParams.set('folder', path.resolve(folder));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
