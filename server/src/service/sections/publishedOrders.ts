import type { SectionKind } from '../model.js';

/** The orders of the sections in templates that many teams write after. */
const ORDERS: readonly (readonly SectionKind[])[] = [
  // Google SRE Book, appendix D, https://sre.google/sre-book/example-postmortem/
  order('summary impact root-cause resolution detection actions lessons successes went-wrong timeline'),
  // PagerDuty, https://postmortems.pagerduty.com/resources/post_mortem_template/
  order('summary root-cause resolution impact timeline successes went-wrong actions'),
  // Atlassian, https://www.atlassian.com/incident-management/postmortem/templates
  order('summary root-cause impact detection resolution timeline lessons actions'),
];

/** Fewer sections are in some template's order by chance. */
const LEAST = 4;

/** Whether so many different kinds follow each other as in one of the templates, as far as it knows them. */
export function isPublishedOrder(kinds: readonly SectionKind[]): boolean {
  return (
    kinds.length >= LEAST &&
    ORDERS.some(known => {
      const places = kinds.map(kind => known.indexOf(kind));
      return places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1));
    })
  );
}

function order(kinds: string): SectionKind[] {
  return kinds.split(' ') as SectionKind[];
}
