import { describe, expect, it } from 'vitest';
import { timelineHtml } from '../../client/src/timeline/html.js';

describe('the page of the timeline', () => {
  const html = timelineHtml({
    cspSource: 'https://webview.example',
    script: 'https://webview.example/timeline.js',
    style: 'https://webview.example/timeline.css',
    nonce: 'n0nce',
    language: 'de',
    bundle: { 'All "events"': '<Alle>' },
  });
  const policy = /content="([^"]+)"/.exec(html)?.[1] ?? '';

  it('lets nothing load or run but its own script and style', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'nonce-n0nce'");
    expect(policy).not.toMatch(/unsafe|\*|data:/);
  });

  it('holds its translations as text that ends no attribute', () => {
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('content="{&quot;All \\&quot;events\\&quot;&quot;:&quot;&lt;Alle&gt;&quot;}"');
  });

  it('holds no inline code or style', () => {
    expect(html).not.toMatch(/\son\w+=|\sstyle=|<style/);
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script nonce="n0nce" src="https://webview.example/timeline.js">',
    ]);
  });
});
