import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/service/index.js';
import { DEFAULT_CONFIG } from '../../../server/src/service/config.js';
import { BRIDGES, BRIDGES_PLAIN } from './bridges.js';
import { CRAFTS, CRAFTS_PLAIN } from './crafts.js';
import { DEPOTS, DEPOTS_PLAIN } from './depots.js';
import { ERRANDS, ERRANDS_PLAIN } from './errands.js';
import { GRAMMAR } from './grammar.js';
import { GUILDS, GUILDS_PLAIN } from './guilds.js';
import { PLAIN } from './innocent.js';
import { MASTERS, MASTERS_PLAIN } from './masters.js';
import { OPERATIONS, OPERATIONS_PLAIN } from './operations.js';
import { OFFICES, OFFICES_PLAIN } from './offices.js';
import { REGISTERS, REGISTERS_PLAIN } from './registers.js';
import { SERVICES, SERVICES_PLAIN } from './services.js';
import { STAGES, STAGES_PLAIN } from './stages.js';
import { BLAMING, INNOCENT } from './trades.js';
import { WHARVES, WHARVES_PLAIN } from './wharves.js';
import { WORKPLACES, WORKPLACES_PLAIN } from './workplaces.js';
import { YARDS, YARDS_PLAIN } from './yards.js';

const HEADINGS: Readonly<Record<string, string>> = {
  'root-cause': 'Root Cause Analysis',
  timeline: 'Timeline of Events',
  lessons: 'Lessons Learned',
  actions: 'Preventive Actions',
  successes: 'Successes and Positive Outcomes',
  impact: 'Impact',
  detection: 'Detection',
  summary: 'Summary',
  resolution: 'Resolution and Recovery',
  'went-wrong': 'What went wrong',
};

function blameIn(line: string): string[] {
  const [section, text] = line.includes('|') ? line.split('|') : ['root-cause', line];
  const bullet = section === 'actions' ? '- ' : '';
  const report = `# Incident\n\n## ${HEADINGS[section ?? ''] ?? ''}\n\n${bullet}${text ?? ''}\n`;
  return analyse(report, { config: DEFAULT_CONFIG })
    .findings.filter(finding => finding.group === 'blame')
    .map(finding => finding.rule);
}

const lines = (text: string): string[] => text.split('\n').filter(line => line !== '');

for (const [category, sentences] of [
  BLAMING,
  GRAMMAR,
  OPERATIONS,
  REGISTERS,
  WORKPLACES,
  SERVICES,
  OFFICES,
  CRAFTS,
  GUILDS,
  MASTERS,
  ERRANDS,
  STAGES,
  BRIDGES,
  YARDS,
  DEPOTS,
  WHARVES,
].flatMap(set => Object.entries(set))) {
  describe(category, () => {
    it.each(lines(sentences))('%s', sentence => {
      expect(blameIn(sentence)).not.toEqual([]);
    });
  });
}

describe('innocent', () => {
  it.each(
    lines(
      INNOCENT +
        PLAIN +
        OPERATIONS_PLAIN +
        REGISTERS_PLAIN +
        WORKPLACES_PLAIN +
        SERVICES_PLAIN +
        OFFICES_PLAIN +
        CRAFTS_PLAIN +
        GUILDS_PLAIN +
        MASTERS_PLAIN +
        ERRANDS_PLAIN +
        STAGES_PLAIN +
        BRIDGES_PLAIN +
        YARDS_PLAIN +
        DEPOTS_PLAIN +
        WHARVES_PLAIN,
    ),
  )('%s', sentence => {
    expect(blameIn(sentence)).toEqual([]);
  });
});
