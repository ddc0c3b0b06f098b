/** Sentences as responders write them at the end of a long night, and what a machine did in the same words. */
export const BRIDGES: Readonly<Record<string, string>> = {
  counterfactual: `
The release manager could easily have held the build back until the load test was done.
lessons|Ideally somebody from networking would have been in the room.
If the author had run \`terraform plan\` once more, the drift would have been visible.
timeline|09:12 Release captain merges the hotfix; a rebase ought to have come first.
A more careful reading of the vendor's notice by the facilities team would have revealed the date.
lessons|- We should never have let the consultants near the production console.
The on-call was supposed to check both queues but checked only one.
By following the checklist, the crew could have had the pump back within ten minutes.
Why the analysts chose CSV is unclear; Parquet would have been the sane choice for them.
resolution|@ravi-k might have saved an hour by asking in #dba first.
`,
  nonevent: `
Nobody from the release squad verified the signature of the new installer.
The ward sister omitted the second signature on the form.
timeline|22:41 On-call SRE doesn't acknowledge the page.
The customer success team sat on the report for a week.
lessons|- Developers bypassed code review for "small" changes
The procurement office never informed us that the licence had been cancelled.
The DBAs were slow to react to the growing lag.
summary|The failure of our support team to escalate the first tickets cost us two hours.
The two engineers had not agreed on who would watch the dashboard.
The night shift left the maintenance mode on.
The change was made without informing the network operations centre.
Several warnings from the staging run had been waved away by the tech lead.
The electrician didn't bother labelling the new breaker.
`,
  'human-error': `
A manual mistake during the certificate rotation.
The technician accidentally pulled the wrong cable.
summary|The whole outage comes down to a typo by one of our SREs.
The clerk picked the neighbouring row in the list.
Root cause category: People / mistake.
An engineer copied the production secret into the public gist by accident.
The purge ran in the wrong account because the admin had the wrong profile active.
lessons|Errors made by the field crew keep happening at this site.
Due to an oversight in the ops team, the old key stayed valid.
The operator mixed up valve 3A and valve 3B.
timeline|14:20 Intern runs the script against prod by mistake.
`,
  judgement: `
The rollout was rushed by a team that wanted to make its quarter.
The head of platform ignored all advice and stubbornly kept the single region.
lessons|- Sloppy runbook maintenance by the SRE group
The consultant's configuration was a mess.
summary|Our incident communication was terrible: three hours without an update.
Choosing to upgrade on the last day of the quarter was a questionable decision.
The engineers carelessly reused a production token in the demo.
The on-call handled the escalation badly.
An inexperienced operator was left in charge of the reactor feed.
resolution|The vendor's support was clueless and cost us four hours.
The code was written by someone with no grasp of concurrency.
The manager took an irresponsible gamble with the backup window.
`,
  fault: `
The infrastructure team caused the outage by changing the DNS TTL.
summary|Blame rests with the integrator, who shipped an untested firmware.
Marketing broke the site with its newsletter.
It was the on-call's own fault that the page went unanswered.
lessons|The security team owes everyone an explanation for the lock-out.
The person to blame is the one who turned off the alarms.
Two contractors were responsible for the cut fibre.
resolution|The culprit, a developer on the search team, reverted the commit.
The night operator triggered the cascade with an ill-timed restart.
This one is squarely on the mobile team.
The responsibility lies with the supplier's installer.
Because of the plumber, two racks were under water.
`,
  'named-person': `
Magnus rebooted the wrong hypervisor.
The bad deploy was pushed by Keiko at 17:55.
@li.wen dropped the table that billing still reads.
summary|Johanna's cleanup job deleted 3,000 invoices.
Pedro and Anita disabled the alarm on Friday.
K. Lindqvist had entered the quota with one zero too many.
The cause was a change by Thabo to the ingress rules.
lessons|Next time Sergio needs to tell someone before he restarts the broker.
When Hannah ran the migration twice, the ids collided.
Dr. Feld overrode the dose limit.
`,
  'unhelpful-label': `
The operators lost situational awareness after the third alarm.
lessons|Overconfidence in the team led to skipping the dry run.
The admin wasn't paying attention to the prompt.
Alarm fatigue had made the night crew indifferent.
The reviewer was on autopilot.
A lapse of concentration on the part of the train driver.
summary|Complacency about backups had set in.
The team suffered from tunnel vision and looked at the database only.
Insufficient vigilance of the guards let the intruder pass.
The responder was too focused on the dashboard to see the chat.
`,
  hindsight: `
It should have been obvious to the team that the cache would be cold.
lessons|With hindsight, the change was far too big.
The engineer simply had to look at the second tab.
The warning signs were impossible to overlook.
Clearly, nobody on the team understood the retry logic.
Any junior could have seen that the regex was greedy.
lessons|This incident was entirely avoidable.
The team knew full well that the disk would not last the weekend.
Of course the on-call didn't look at the second page of alerts.
summary|A trivial check of the invoice date by accounting would have caught it.
It was only a matter of time until someone on that team deleted the wrong bucket.
The developers should have seen this coming a mile off.
`,
  punishment: `
resolution|The engineer was suspended for two weeks.
resolution|Management has removed him from the on-call rotation.
lessons|Repeat offenders will face disciplinary action.
actions|Issue a formal warning to the contractor
resolution|The manager was asked to resign.
resolution|Her admin rights were taken away as a lesson.
resolution|The nurse lost her licence over this.
resolution|The developer had to apologise in front of the whole company.
lessons|The incident cost the plant manager his job.
resolution|The operator has been transferred to the day shift as a punishment.
resolution|We parted ways with the engineer who made the change.
`,
  'fix-the-human': `
actions|Be more careful when editing firewall rules
actions|Remind all engineers of the change freeze
actions|Operators must double-check the target host before running scripts
actions|Additional training for the on-call team
lessons|The team needs to pay closer attention to certificate expiry.
actions|Everybody should think before running destructive commands.
actions|Improve the discipline of the release team
actions|Never deploy on a Friday again!
actions|Raise awareness among developers about secrets in code
actions|Reviewers have to look at migrations more closely
`,
  'who-question': `
Who pushed the change to production?
lessons|Why did the on-call ignore the first alert?
It is still unclear who gave the order to restart.
Who is responsible for this mess?
actions|Find out who deleted the bucket
Why didn't anyone on the team speak up?
How could the reviewers let this through?
Whose job was it to renew the domain?
Did nobody think to check the logs?
What were the admins thinking?
`,
};

/** What looks like it and blames nobody. */
export const BRIDGES_PLAIN = `
The release job held the build back until the load test was done.
\`terraform plan\` had been run an hour before the drift appeared.
timeline|09:12 Release captain merges the hotfix.
The vendor's notice gives the date in American order.
lessons|A second queue monitor would have paged two hours earlier.
The pump should have restarted by itself.
summary|Had the belt held until Sunday, nobody would have noticed.
Parquet files could not have carried the mixed types.
actions|Networking should be part of the change review from May on.
timeline|22:41 Page sent to the on-call SRE; the phone shows no signal.
The installer's signature is verified by the updater.
The report waited for a week in a queue without an owner.
The ticket form omits the field for the second signature.
The review rule is bypassed for files under \`docs/\`.
The replica was slow to catch up.
Maintenance mode stays on until it is switched off by hand.
The breaker carries no label.
The diff view does not show files past the first 300 lines.
We did not have a probe for the second feed.
The team did not know that the flag is global, since the docs say otherwise.
The certificate rotation is manual.
The technician pulled the cable that the label named.
A typo in the vendor's template reached every site.
The list shows neighbouring rows without a border.
The tool mixed up two tenants whose names differ in case only.
The decimal point is lost on the thermal printer.
timeline|14:20 Intern reports the odd numbers.
The mail client sent the wrong attachment after a sync conflict.
A bad block on the disk.
The single region was chosen for cost in 2019, and the decision is recorded in ADR 14.
The configuration holds 400 lines without a comment.
summary|Three hours passed between the second and the third update.
The upgrade fell on the last day of the quarter.
The demo uses the same token store as production.
The operator in charge had joined in April.
resolution|The vendor's first-line support has no access to our account.
The code takes two locks in opposite order.
A poor signal in the lift shaft delayed the radio message.
The change of the DNS TTL caused the outage.
The newsletter brought ten times the usual load.
The fibre was cut by an excavator.
The restart triggered the cascade.
summary|The mobile team is responsible for the SDK and its releases.
A burst pipe put two racks under water.
resolution|The search team reverted the commit.
resolution|The culprit, a stale lease, was removed by hand.
Two rules were responsible for most of the false alarms.
resolution|Magnus rebooted the hypervisor after draining it.
timeline|17:55 Keiko pushes the deploy as planned.
resolution|@li.wen restored the table from the snapshot.
resolution|Johanna's cleanup job was paused.
timeline|20:01 Pedro and Anita join the bridge.
resolution|K. Lindqvist raised the quota to 500.
actions|Thabo: add a test for the ingress rules, 2024-09-01
resolution|Sergio told the bridge before he restarted the broker.
resolution|Hannah ran the migration on a copy first.
summary|Author: Omar Haddad. Reviewers: Lena Brandt, Mr. Castellanos.
Dr. Feld and the ward use different dose tables.
The fire door is held open by a magnet.
The third alarm has the same sound as the first two.
The prompt looks the same on all hosts.
The night crew saw 400 alarms in an hour.
The loss of the session made the client focus another window.
The guards' tour passes the gate once an hour.
Chat and dashboard are on different screens.
The cache was cold after the restart.
The second tab holds the retry settings.
The regex is greedy.
resolution|Simply restarting the broker did not help.
The error is easily reproduced with curl.
summary|The disk was expected to last until Monday.
The invoice date is not part of the check.
resolution|The job was suspended for two weeks.
resolution|The host was removed from the rotation.
actions|Issue a warning when the quota reaches 80%
resolution|The stale sessions were terminated.
resolution|Admin rights of unused accounts were taken away by the nightly job.
resolution|The carrier waived the fee for the late report.
summary|The plant manager moved to the new site in June, before the incident.
resolution|We changed the supplier of the valves.
actions|Show a warning when firewall rules are edited
actions|Send the freeze calendar to the chat each Monday by bot
actions|Have the script print the target host and wait for its name
actions|Add a second person to the on-call rota
actions|Alert on certificate expiry 30 days ahead
actions|Group similar tickets in the support inbox
actions|Require \`--yes\` for destructive commands
actions|The release team will publish a calendar by 1 June
actions|Block deploys on Fridays in the pipeline
actions|Scan commits for secrets
actions|Split migrations from code changes in reviews
How did the change reach production without a canary?
lessons|Why did the first alert go to an empty channel?
It is still unclear which job sent the restart.
actions|Find out which service still reads the bucket
Why did the domain have no renewal date?
What did the admins see on their screens?
timeline|10:10 A customer asks: "Who is responsible for this mess?"
The page "Be more careful" in the wiki dates from 2017.
Calling it operator error would stop the search too early.
The team was not careless: the console gives no sign of the region.
No one is at fault here.
summary|Nobody was disciplined or warned.
lessons|We do not want to know who did it but how it could happen.
Neither the on-call nor the vendor could have seen the fault from outside.
It was not obvious to anyone that the flag is global.
successes|The on-call handled the escalation with calm.
successes|Quick thinking by the night nurse prevented harm.
successes|The crew double-checked each valve on its own initiative.
successes|Nobody hesitated to stop the line.
lessons|We were lucky that Johanna was still in the office.
impact|Twelve customers received the wrong invoice.
impact|Drivers had to wait 40 minutes at the barrier.
detection|A nurse noticed the odd reading and called the lab.
detection|The alert did not fire, since its query had a typo.
detection|Support learned of the problem from a customer.
`;
