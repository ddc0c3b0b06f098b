import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const CHAT = '[14:05] ann: rolling back the release\n[14:09] bo: orders go through again\n';
const REPORT = `---
time-zone: UTC
---
# Checkout was down on 2026-10-08

## Timeline

- 14:02 — on-call engineer: took the page
`;

/** Lines of a chat, copied from one file and pasted into the timeline of a report, with keys and the menu. */
export const paste = [
  {
    title: 'a copied chat is pasted as text, and entries are offered',
    async run({ workbench, folder, draft }) {
      // Files that the Explorer shows already: it may not look for new ones.
      fs.writeFileSync(path.join(folder, 'plain.md'), CHAT);
      fs.writeFileSync(path.join(folder, draft), REPORT);
      const { page } = workbench;
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'plain.md' }).dblclick();
      await line(workbench, 'rolling').waitFor();
      await workbench.focusEditor();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('ControlOrMeta+C');
      await workbench.open(draft);
      // The first report starts the extension; what is pasted before that is plain text.
      await page.locator('.squiggly-info, .squiggly-warning, .squiggly-error').first().waitFor();
      await workbench.focusEditor();
      await page.keyboard.press('ControlOrMeta+End');
      await workbench.cursorAt(9);
      await page.keyboard.press('ControlOrMeta+V');
      await line(workbench, /^\[14:05\]\sann:/).waitFor();
      await page.locator('.post-edit-widget').waitFor();
      await workbench.shoot('paste-1-offered');
    },
  },
  {
    title: 'the offer turns the pasted lines into entries',
    async run({ workbench }) {
      const { page } = workbench;
      await page.locator('.post-edit-widget a').first().click();
      const offer = page.locator('.action-widget .monaco-list-row', { hasText: 'timeline entries' }).first();
      await offer.waitFor();
      await workbench.shoot('paste-2-menu');
      await offer.click();
      await line(workbench, /^-\s14:05\s—\sann:\srolling/).waitFor();
      await line(workbench, /^-\s14:09\s—\sbo:\sorders/).waitFor();
      assert.equal(await line(workbench, '[14:05]').count(), 0);
      await workbench.shoot('paste-3-entries');
    },
  },
  {
    title: 'one undo takes the entries back',
    async run({ workbench }) {
      await workbench.focusEditor();
      await workbench.page.keyboard.press('ControlOrMeta+Z');
      await line(workbench, /^-\s14:09/).waitFor({ state: 'detached' });
      await line(workbench, /^-\s14:02/).waitFor();
    },
  },
];

function line(workbench, text) {
  return workbench.page.locator('.view-line', { hasText: text }).first();
}
