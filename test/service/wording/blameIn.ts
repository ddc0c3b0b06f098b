import { DEFAULT_CONFIG } from '../../../server/src/service/config.js';
import { analyse } from '../../../server/src/service/index.js';

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

/** The rules of the blame group that speak of a sentence in a section. */
export function blameIn(section: string, text: string): string[] {
  const bullet = section === 'actions' ? '- ' : '';
  return blameOf(`# Incident\n\n## ${HEADINGS[section] ?? ''}\n\n${bullet}${text}\n`);
}

/** The same of a whole report. */
export function blameOf(report: string): string[] {
  return analyse(report, { config: DEFAULT_CONFIG })
    .findings.filter(finding => finding.group === 'blame')
    .map(finding => finding.rule);
}
