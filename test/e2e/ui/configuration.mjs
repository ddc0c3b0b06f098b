import fs from 'node:fs';
import path from 'node:path';

/** `.postmortem.json` as somebody writes it who does not know its keys. */
export const configuration = [
  {
    title: 'completion offers the keys of the configuration file',
    async run({ workbench, folder }) {
      fs.writeFileSync(path.join(folder, '.postmortem.json'), '{\n  \n}\n');
      const { page } = workbench;
      await workbench.openQuickly('.postmortem.json');
      await workbench.focusEditor();
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await workbench.cursorAt(2);
      const offered = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'timeZone' });
      // The language server for JSON may not have read the schema yet; asking again is what a person does.
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press('ControlOrMeta+Space');
        const shown = await offered.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
        if (shown) break;
        if (attempt === 10) throw new Error('timeZone is not offered');
        await page.keyboard.press('Escape');
      }
      await workbench.shoot('configuration-1-completion');
      await page.keyboard.press('Escape');
    },
  },
  {
    title: 'a rule that does not exist is told of at its key',
    async run({ workbench }) {
      const { page } = workbench;
      await page.keyboard.type('"rules": { "human-eror": "off" }');
      await workbench.run('Problems: Focus on Problems View');
      await workbench.problems.filter({ hasText: 'human-eror' }).first().waitFor();
      await workbench.shoot('configuration-2-problem');
    },
  },
];
