import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A folder in which no report can be created: the person is told, and nothing is left behind. `outside`: one that is no
 * folder of the workspace, which is told before the first question.
 */
export const unwritable = (setting, { outside = false } = {}) => ({
  title: `New Post-Mortem says why it cannot write into ${setting}`,
  async run({ workbench, folder }) {
    const before = fs.readdirSync(folder);
    await workbench.run('New Post-Mortem');
    if (!outside) await workbench.answerQuestions({ title: 'Nowhere to write' });
    await workbench.notification('postmortem.folder');
    await workbench.shoot(`12-unwritable-${setting.replaceAll(/\W+/g, '-')}`);
    assert.deepEqual(fs.readdirSync(folder), before);
    assert.equal(fs.existsSync(path.join(folder, '../outside')), false);
  },
});
