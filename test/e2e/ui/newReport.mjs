import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const CHAT = '[14:05] ann: rolling back the release\n[14:09] bo: orders go through again\n';
const TEMPLATE = `---
title: \${title}
date: \${date}
---

# \${title}

Severity: \${severity}

## Storm log

\${cursor}
`;

/** New Post-Mortem by its other ways: back, out of it, from each template, into a name that is taken, from a chat. */
export const newReport = [
  {
    title: 'Back asks the question before with its answer, Esc leaves all and writes nothing',
    async run({ workbench, folder }) {
      await workbench.run('New Post-Mortem');
      await workbench.answer(/New Post-Mortem: title/, 'Search was down');
      await workbench.question(/New Post-Mortem: severity/);
      await workbench.shoot('new-1-severity');
      await workbench.page.locator('.quick-input-widget .codicon-quick-input-back').click();
      await workbench.question(/New Post-Mortem: title/);
      assert.equal(await workbench.input.inputValue(), 'Search was down');
      await workbench.answer(/New Post-Mortem: title/);
      await workbench.question(/New Post-Mortem: severity/);
      await workbench.page.keyboard.press('Escape');
      await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      assert.equal(fs.existsSync(path.join(folder, 'postmortems')), false);
    },
  },
  {
    title: 'a start is read as people say it, and one that does not exist is not taken',
    async run({ workbench }) {
      await workbench.run('New Post-Mortem');
      await workbench.answer(/New Post-Mortem: title/, 'Search was down');
      await workbench.choice('SEV-2').click();
      await workbench.answer(/New Post-Mortem: start/, '2026-02-30 14:05');
      await workbench.page.locator('.quick-input-message', { hasText: '2026-02-30' }).waitFor();
      await workbench.shoot('new-2-no-such-day');
      await workbench.input.fill('yesterday 14:05');
      await workbench.page.locator('.quick-input-message', { hasText: '14:05' }).waitFor();
      await workbench.page.keyboard.press('Enter');
      await workbench.question(/New Post-Mortem: time zone/);
      await workbench.input.fill('Berlin');
      await workbench.choice('Europe/Berlin').waitFor();
      await workbench.shoot('new-3-zone');
      await workbench.page.keyboard.press('Escape');
      await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },
  },
  ...[
    ['Guided', 'Guided report', 'Incident Summary'],
    ['Short', 'Short report', 'Incident Summary'],
    ['plain', 'Own report', 'Storm log'],
  ].map(([template, title, heading]) => ({
    title: `the template "${template}" gives a report without a warning`,
    async run({ workbench, folder }) {
      fs.writeFileSync(path.join(folder, 'plain.md'), TEMPLATE);
      await workbench.run('New Post-Mortem');
      await workbench.answerQuestions({ title, start: '2026-09-03 14:05', template });
      await workbench.tab(`2026-09-03-${title.toLowerCase().replace(' ', '-')}.postmortem.md`).waitFor();
      await workbench.page.locator('.view-line', { hasText: heading }).first().waitFor();
      await workbench.shoot(`new-4-${template.toLowerCase()}`);
    },
  })),
  {
    title: 'a name that is taken gets a number, the file that has it stays',
    async run({ workbench, folder }) {
      const taken = path.join(folder, 'postmortems/2026-09-03-short-report.postmortem.md');
      const before = fs.readFileSync(taken, 'utf8');
      await workbench.run('New Post-Mortem');
      await workbench.answerQuestions({
        title: 'Short report',
        start: '2026-09-03 14:05',
        template: 'Guided',
      });
      await workbench.tab('2026-09-03-short-report-2.postmortem.md').waitFor();
      assert.equal(fs.readFileSync(taken, 'utf8'), before);
    },
  },
  {
    title: 'selected lines of a chat become the timeline of a new report',
    async run({ workbench, folder }) {
      fs.writeFileSync(path.join(folder, 'plain.md'), CHAT);
      await workbench.page
        .locator('.explorer-folders-view .monaco-list-row', { hasText: 'plain.md' })
        .dblclick();
      await workbench.page.locator('.view-line', { hasText: 'rolling' }).first().waitFor();
      await workbench.focusEditor();
      await workbench.page.keyboard.press('ControlOrMeta+A');
      await workbench.run('New Post-Mortem from Selection');
      await workbench.answerQuestions({ title: 'From a chat', start: '2026-09-03 14:05', template: 'Short' });
      await workbench.tab('2026-09-03-from-a-chat.postmortem.md').waitFor();
      const lines = workbench.page.locator('.view-line');
      await lines
        .filter({ hasText: /14:05.*ann.*rolling/ })
        .first()
        .waitFor();
      await lines
        .filter({ hasText: /14:09.*bo.*orders/ })
        .first()
        .waitFor();
      await workbench.shoot('new-5-from-chat');
    },
  },
];
