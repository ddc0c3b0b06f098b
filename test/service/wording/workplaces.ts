/** Farms, ports, libraries, airlines, broadcasters, utilities and start-ups: blame by category. A section other than the root cause stands before `|`. */
export const WORKPLACES: Readonly<Record<string, string>> = {
  counterfactual: `
The harbour pilot should have asked for a second tug.
Had the librarian exported the catalogue beforehand, nothing would have been lost.
The studio crew could have switched to the backup encoder within seconds.
If our backend developers had read the changelog, they would have pinned the version.
An attentive dispatcher would have noticed the missing truck.
The reservoir keeper needn't have opened both gates.
lessons|We should've kept a copy of the old keys.
The account manager was supposed to inform the customer.
The site crew would have done better to wait for daylight.
The alert should have been acknowledged by the second-line team within ten minutes.`,
  nonevent: `
The milking crew failed to rinse the sensor.
The SRE on duty didn't look at the saturation panel.
Nobody from the platform team reviewed the Terraform plan.
The ramp agents forgot to unload the second container.
The backend team ignored the deprecation notice for a year.
The producer did not tell the control room about the new feed.
Our DNS provider neglected to renew the delegation.
The librarians never tested the restore.
The developer merged the change without running the integration tests.
The night auditor overlooked a negative balance.`,
  'human-error': `
The underlying cause was pilot error.
An engineer accidentally ran the cleanup job against production.
The berth was double-booked through a mistake by the planner.
The farmer typed the wrong pen number.
Root cause: fat-fingered IP address.
The presenter pressed the wrong button.
A developer mistakenly committed the key.
The approach radar crew on shift mixed up the two call signs.
The incident was the result of human error.
The operator inadvertently shut the main valve.`,
  judgement: `
The stevedores were careless with the reefer plugs.
The start-up's approach to backups was amateurish.
The project lead made a bad decision by skipping the pilot phase.
The broadcast engineer acted irresponsibly.
The provider's response was hopelessly slow.
The developers were sloppy with input validation.
It was reckless of the skipper to leave the channel.
The librarian's handling of the tapes was inappropriate.
The code review was performed negligently.
The vendor did a terrible job of testing the patch.`,
  fault: `
The outage was caused by the platform team.
The shipping agent is to blame for the late manifest.
It was the cloud provider's fault.
The frontend developers broke the checkout.
The airline's crew planners are responsible for the cancellations.
The culprit was a contractor with root access.
Blame must lie with the studio manager.
The incident was triggered by a careless intern.
The DBA took the cluster down.
Because of the deckhand the line parted.`,
  'named-person': `
Sven pushed the untested build to production.
The keys were leaked by Adaeze.
Marta's query locked the bookings table.
@pnowak dropped the wrong schema.
The feed was cut because Hiroshi pulled the wrong patch lead.
Bjorn skipped the rinse cycle.
Leila approved the change without reading the diff.
The data was deleted by Tom Becker.`,
  'unhelpful-label': `
The bridge team lost situational awareness in the fog.
The keepers had become complacent.
Inattention at the control desk let the level rise.
The crew was distracted by the visitors.
The engineer wasn't paying attention.
Overconfidence led to the skipped rehearsal.
A lack of concentration was noted.
The pilot was fixated on the approach.`,
  hindsight: `
It was obvious that the tide would turn.
In retrospect, the switch was a bad idea.
The crew should have known that the rope was worn.
Clearly, the developer didn't read the docs.
Anyone could see that the queue was growing.
The skipper simply had to look at the chart.
The flood was foreseeable.
The planner obviously ignored the forecast.`,
  punishment: `
The intern was fired the next day.
actions|Issue a formal warning to the crew chief.
The skipper's licence was suspended.
The developer lost commit rights after the incident.
The operator was taken off the roster.
actions|Take disciplinary action against the contractor.
The agent received a reprimand.
actions|Mention the error in the DBA's annual review.`,
  'fix-the-human': `
actions|Remind everyone to rinse the sensor.
actions|Engineers should be more careful with production.
actions|Retrain the ramp agents.
actions|Pay more attention to the forecast.
actions|Developers must double-check the target cluster.
actions|Tell the crew to follow the procedure.
actions|Raise awareness of the dangers of manual changes among developers.
actions|Be more vigilant during fog.`,
  'who-question': `
Who deleted the schema?
Why didn't the crew ask for a tug?
Who is to blame for the leak?
We have to find out who left the gate open.
Whose fault was it?
Why did the developer skip the tests?
What was the skipper thinking?
Who was on watch when the line parted, and why did he not call?`,
};

/** Innocent sentences of the same trades. */
export const WORKPLACES_PLAIN = `
The encoder should have switched to the backup feed.
The gate could have been closed by the controller if it had had power.
Had the queue been shorter, the trucks would have been served.
timeline|05:10 The harbour pilot asked for a second tug.
timeline|05:22 Sven paused the rollout and paged the platform team.
timeline|06:00 Leila and Tom Becker restored the catalogue from tape.
timeline|06:40 The studio switched to the backup encoder.
timeline|07:15 Bjorn restarted the rinse cycle.
The sensor failed to report the level.
The rinse program skipped the last step when pressure was low.
The manifest missed two containers because the import cuts after 500 lines.
The reservoir level was not reported for 40 minutes.
Nobody was hurt.
No one at the port was reachable before 06:00, as the office opens at seven.
None of the passengers missed a connection.
The crew did not have a second line on board.
The SRE on duty had two other incidents open.
The librarians had asked for a restore test in May; there was no budget.
The DNS provider returned SERVFAIL for 12 minutes.
The delegation expired because the mail went to a closed account.
The developer ran the command from the runbook, which still named the old cluster.
The engineer pulled the lead that was labelled as spare.
Two pens share the same number in the herd database.
The buttons for both studios look the same.
The two call signs differ by one letter.
The wrong pen number was accepted without a check.
The main valve shuts when the control power fails.
The outage was caused by a corrupted routing table.
The late manifest was caused by a time zone bug in the export.
The cloud provider had an outage in one zone.
The cluster was taken down by a kernel panic.
The line parted because of chafing at the fairlead.
The checkout was broken by a change in the payment API.
The keys were leaked by a debug log.
The data was deleted by the retention job.
The schema was dropped by the migration tool as configured.
The query locked the bookings table for nine minutes.
The planner service is responsible for assigning berths.
The platform team is responsible for the cluster.
The crew planners work with data that is six hours old.
The utility responded within ten minutes.
Response times were hopelessly slow from Asia.
The lazy connection pool opens sockets on demand.
The input validation was missing for empty strings.
The patch was tested on two of the three chip versions.
The pilot phase ended in June.
The decision to continue in fog was in line with the port rules.
The chart did not show the new wreck.
The forecast gave no hint of the flood.
The rope looked sound; the wear was inside.
It was not obvious which of the two gates was live.
The docs do not mention the limit.
The tide tables are clear, the display is not.
successes|The deckhand spotted the chafing early.
successes|The crew stayed calm and followed the drill.
successes|Adaeze had rotated the keys the day before.
successes|The librarian's export script let us rebuild the catalogue in an hour.
lessons|The system should ask for the pen number twice.
lessons|Labels should name the studio.
lessons|A rinse log would have shown the skipped step.
lessons|Runbooks age; they need an owner.
actions|Add a second pressure sensor. Owner: utilities. Due 2024-08-01.
actions|Label all patch leads by studio.
actions|Have the retention job keep a snapshot for seven days.
actions|Rotate keys every 90 days. Owner: @adaeze.
actions|Remove root access from the shared account.
actions|Warn when the target cluster is production.
actions|Rehearse the restore every quarter with the librarians.
actions|Alert on the age of the forecast data.
actions|Send delegation mails to a team address.
actions|Review who holds root access. Owner: security.
Who is paged depends on the roster.
Why did the display show the old chart?
Which gate was live?
What did the skipper see on the chart?
How did the import cut the manifest?
Nobody is at fault when two buttons look the same.
This report does not ask who pulled the lead.
We do not call this human error.
A passenger wrote "your crew was careless".
The skipper said he had been told that the gate was shut.
The intern's change passed review and all tests.
The contractor followed the permit.
The crew had been on duty for 13 hours.
The operator saw 60 alarms in two minutes.
`;
