import { describe, expect, it } from 'vitest';
import { copyTarget, freePath, linkSnippet, relativePath } from '../../client/src/paste/links.js';

describe('a link to a file', () => {
  it.each([
    [['assets/graph.png'], '![${1:alt text}](assets/graph.png)'],
    [['a b/c(1).PNG'], '![${1:alt text}](a%20b/c%281%29.PNG)'],
    [['../logs/app.log'], '[${1:app}](../logs/app.log)'],
    [['a.png', 'b.log'], '![${1:alt text}](a.png) [${2:b}](b.log)'],
    [['$x}/[y].txt'], '[${1:\\\\[y\\\\]}](%24x%7D/%5By%5D.txt)'],
  ])('to %j is %s', (paths, snippet) => {
    expect(linkSnippet(paths.map(path => ({ path, image: /png$/i.test(path) })))).toBe(snippet);
  });

  it.each([
    ['/w/reports', '/w/reports/assets/a.png', 'assets/a.png'],
    ['/w/reports', '/w/logs/a.log', '../logs/a.log'],
    ['/w', '/w/a.log', 'a.log'],
    ['/w/a', '/w/a', '../a'],
    ['/', '/a.log', 'a.log'],
  ])('from %s to %s goes by %s', (folder, file, path) => {
    expect(relativePath(folder, file)).toBe(path);
  });
});

describe('a copied file', () => {
  const file = { report: '2026-03-17-checkout', name: 'image.png' };

  it.each([
    ['assets/${fileName}', 'assets/image.png'],
    ['assets/', 'assets/image.png'],
    ['', 'image.png'],
    [' img/${documentBaseName}-${fileName} ', 'img/2026-03-17-checkout-image.png'],
    ['/tmp/${fileName}', null],
    ['C:\\x', null],
    ['~/x', null],
    ['${workspaceFolder}/x', null],
    ['${fileName', null],
    ['${toString}', null],
  ])('goes for the setting %j to %j', (setting, path) => {
    expect(copyTarget(setting, file)).toBe(path);
  });

  it.each([
    ['../../etc/passwd', 'a/-..-etc-passwd'],
    ['..', 'a/file'],
    ['a:b?.png', 'a/a-b-.png'],
  ])('named %j goes to %j', (name, path) => {
    expect(copyTarget('a/${fileName}', { ...file, name })).toBe(path);
  });

  it.each([
    [[], 'a/i.png'],
    [['a/i.png'], 'a/i-2.png'],
    [['a/i.png', 'a/i-2.png'], 'a/i-3.png'],
  ])('beside %j gets the name %s', async (taken: string[], path) => {
    expect(await freePath('a/i.png', each => Promise.resolve(taken.includes(each)))).toBe(path);
  });

  it.each([
    ['a.b/file', 'a.b/file-2'],
    ['.env', '.env-2'],
  ])('%s that is taken becomes %s', async (path, other) => {
    expect(await freePath(path, each => Promise.resolve(each === path))).toBe(other);
  });
});
