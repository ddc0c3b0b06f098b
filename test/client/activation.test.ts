import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const manifest = path.resolve(import.meta.dirname, '../../package.json');

it('the extension starts with what needs it before a report is opened', () => {
  const { activationEvents } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as {
    readonly activationEvents: readonly string[];
  };
  expect(activationEvents).toEqual([
    // A timeline that is there again after a reload.
    'onWebviewPanel:postmortem.timeline',
    // Links that follow a renamed file, and the symbols of all reports.
    'workspaceContains:**/*.postmortem.md',
  ]);
});
