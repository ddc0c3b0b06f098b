import fs from 'node:fs';
import path from 'node:path';

const REPORT = `---
time-zone: UTC
---
# Search was down on 2026-10-08

## Timeline

- 09:12 — **[started]** on-call engineer: took the page
- 10:40 — search team: rolled back`;

/** Writing on in a report with nothing but the keyboard, the key of Enter bound as it comes. */
export const help = [
  {
    title: 'notes stand beside the times, commands above the timeline',
    async run({ workbench, folder, draft }) {
      // A file that the Explorer shows already: it may not look for new ones.
      fs.writeFileSync(path.join(folder, draft), REPORT);
      await workbench.open(draft);
      await line(workbench, 'T+01:28').waitFor();
      await workbench.page.locator('.codelens-decoration', { hasText: 'Preview' }).waitFor();
      await workbench.focusEditor();
      await workbench.page.keyboard.press('ControlOrMeta+End');
      await workbench.cursorAt(9);
      await workbench.shoot('help-1-notes');
    },
  },
  {
    title: 'Enter begins the next entry, Tab goes to its text, a second Enter ends the list',
    async run({ workbench }) {
      const { keyboard } = workbench.page;
      await keyboard.press('Enter');
      await line(workbench, /^-\s10:40.*—\s*$/).waitFor();
      await keyboard.type('11:05');
      await keyboard.press('Tab');
      await keyboard.type('reindexed');
      await keyboard.press('Enter');
      await line(workbench, /^-\s11:05.*—\s*$/).waitFor();
      await keyboard.press('Enter');
      await line(workbench, /^-\s11:05.*—\s*$/).waitFor({ state: 'detached' });
      await line(workbench, /^-\s11:05.*—\sreindexed$/).waitFor();
      await workbench.cursorAt(11);
    },
  },
  {
    title: 'completion offers the sections that are missing',
    async run({ workbench }) {
      const { page } = workbench;
      await page.keyboard.press('Enter');
      await page.keyboard.type('#');
      await page
        .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Incident Summary' })
        .waitFor();
      await workbench.shoot('help-2-completion');
      await page.keyboard.press('Enter');
      await line(workbench, /^##\sIncident\sSummary/).waitFor();
    },
  },
  {
    title: 'a time is told at the pointer',
    async run({ workbench }) {
      await workbench.page.keyboard.press('ControlOrMeta+Home');
      await workbench.cursorAt(1);
      await workbench.page.locator('.view-line', { hasText: 'took' }).getByText('09:12').first().hover();
      await workbench.page.locator('.monaco-hover', { hasText: 'the start' }).first().waitFor();
      await workbench.shoot('help-3-hover');
    },
  },
];

function line(workbench, text) {
  return workbench.page.locator('.view-line', { hasText: text }).first();
}
