import { msg } from '../message.js';
import type { Rule } from '../rule.js';
import { readsAsEnglish, writtenSections } from '../sectionText.js';

const MONITORING =
  /\b(?:monitor\w*|alert\w*|alarm\w*|detect\w*|dashboards?|metrics?|log(?:s|ging|ged)?|pag(?:e|es|ed|ing)|observab\w*|notif\w*|visibility|tracing|traces|track\w*|health ?checks?|probes?|tests?|testing|canary|canaries|synthetic|thresholds?|slos?|warn\w*|report\w*|check\w*|watch\w*|rehears\w*|runbooks?|playbooks?|document(?:ation|ed|ing)?|drills?|on-?call|grafana|prometheus|datadog|pagerduty|sentry)\b/i;

/** One or two actions are too few to ask for a kind that is missing. */
const MIN_ACTIONS = 3;

export const noMonitoringAction: Rule = {
  id: 'no-monitoring-action',
  group: 'actions',
  severity: 'hint',
  docs: {
    summary: 'No action is about noticing or handling such an incident sooner.',
    why: 'Not every cause can be removed. Detection and response shorten the incidents that remain, the ones with other causes included.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '# Search was down\n\n## Preventive Actions\n\n- Fail the reindex job when the counts of the documents differ\n- Move the alias in the deployment of the index\n- Keep the previous index for a week\n',
        good: '# Search was down\n\n## Preventive Actions\n\n- Fail the reindex job when the counts of the documents differ\n- Alert when an alias moves to a smaller index\n- Keep the previous index for a week\n',
      },
    ],
  },
  *check({ report }) {
    const { actions } = report;
    const [section] = writtenSections(report, 'actions');
    if (section === undefined || actions.length < MIN_ACTIONS) return;
    const all = actions.map(action => action.text).join('\n');
    if (MONITORING.test(all) || !readsAsEnglish(all)) return;
    yield {
      message: msg`No action in "${section.heading}" is about detection or response. What would have shown this sooner, or made it shorter?`,
      span: section.headingSpan,
      fixes: [],
    };
  },
};
