/** Sentences of dispatchers, developers and nurses, with the facts that lie beside them. */
export const DEPOTS: Readonly<Record<string, string>> = {
  counterfactual: `
The intern should have been supervised while editing the ACLs.
A phone call from the dispatcher to the depot would have been enough.
Instead of restarting blindly, the on-call could have read the stack trace.
summary|Had Ops been told by the project managers, the second shift would have been staffed.
The surgeon ought to have asked for the older scan.
timeline|19:05 First responder silences the alarm; should have paged the secondary.
The developers had months to migrate off the old API and didn't.
lessons|If only we had listened to the warehouse crew.
The reviewer, who knows this module well, should not have approved it so quickly.
`,
  nonevent: `
The platform engineers never rotated the signing key.
lessons|- No follow-up by the account managers after the first complaint
The apprentice did not isolate the feed before opening the cabinet.
Our DNS provider didn't tell customers about the change of name servers.
summary|The alarm was acknowledged and then ignored by the control room staff.
The author left the debug flag in the release build.
Nobody took the trouble to compare the two exports.
The planners disregarded the advice of the yard.
timeline|03:26 Secondary misses the page as well.
The finance people closed the books without waiting for the last batch.
She failed in her duty to inform the site manager.
`,
  'human-error': `
Operator error was identified as the root cause.
The change failed because somebody mistyped the CIDR.
The two samples were swapped by the night technician.
summary|A slip of the keyboard by the trader turned 1 million into 10 million.
The on-call engineer misinterpreted the dashboard.
The wrong file was attached by the HR assistant.
Human failure in the control room.
timeline|10:31 Operator enters the wrong set point.
The admin executed the script on the live host instead of the test host.
lessons|People make mistakes, and this time it was the release engineer.
The courier delivered the drives to the wrong building.
`,
  judgement: `
The deployment was carried out in a slipshod way by the contractor.
Nobody with any sense of responsibility would have merged that.
The team's decision to skip the canary was irresponsible.
lessons|- Bad preparation by the project lead
summary|The handling of the incident by the duty manager was chaotic.
The vendor gave us useless advice for two hours.
The backup admin was incompetent.
The engineers were too proud to ask for help.
resolution|The commander lost control of the bridge.
They went about the migration with breathtaking arrogance.
The technician took a shortcut and left out the pressure test.
It was naive of the product owner to promise the date.
`,
  fault: `
The vendor's negligence led to the data loss.
Our own developers introduced the vulnerability.
summary|The contractor has admitted that the outage was his fault.
The operators overloaded the grid.
Who is at fault: the night shift.
lessons|Support must take responsibility for the wrong announcement.
The blame for the late response falls on the NOC.
The leak was caused by the cleaning crew.
The analysts ruined the data set with their ad-hoc fixes.
Once again the network guys took the whole site offline.
If anyone is to blame, it is the architects.
The downtime is owed to a hasty developer.
`,
  'named-person': `
Sabine merged the broken branch.
The load balancer failed since Ahmed had removed the health check.
@mwright ran the wrong playbook.
The certificate was deleted by Nikolai from the wrong vault.
summary|Claire's change to the firewall cut off three offices.
Jorge and his colleague pulled the wrong drive.
lessons|Without Dmitri's edit the site would still be up.
Mrs. Hollis gave the wrong patient the insulin.
Priya Nair overwrote the shared spreadsheet.
What started it all was a force-push by Ben.
timeline|09:58 Luis wipes the wrong volume.
`,
  'unhelpful-label': `
The pilot suffered a loss of situational awareness.
The monitoring team had grown complacent over the years.
The engineer's attention was elsewhere.
lessons|- Overconfidence among the senior staff
The signaller's lack of concentration led to the wrong route.
The nurses were desensitised to the beeping.
The on-call was half asleep when he typed the command.
Routine had made the loaders careless.
summary|Lack of vigilance on the part of the moderators.
The responders fixated on the database.
`,
  hindsight: `
Obviously the operator should not have touched the valve.
In hindsight, the migration was bound to fail.
lessons|The team could have easily spotted the typo.
Everybody knew that the disk was too small.
It's inconceivable that nobody looked at the queue.
The danger was plain to see for any electrician.
summary|This was a completely preventable outage.
The on-call simply forgot the second node.
A first-year student would have noticed the missing index.
The admins must have seen the warnings.
`,
  punishment: `
resolution|The operator was fired.
resolution|Both engineers were issued written warnings.
actions|Reprimand the on-call engineer
resolution|The contractor will not be invited back.
resolution|The responsible team had its budget cut.
lessons|This will have consequences for the reviewer.
resolution|The trainee was taken off nights.
resolution|He had his badge confiscated.
resolution|The company terminated the contract of the technician.
`,
  'fix-the-human': `
actions|Everyone must be more attentive during releases
actions|Remind the dispatchers to confirm by radio
actions|Training for all operators on the new valve
actions|Always double-check the environment before deploying
actions|Pay more attention to the logs
lessons|We need to be more disciplined about tagging releases.
actions|Tell the developers to stop committing secrets
actions|Hold engineers accountable for reading the runbook
actions|Do not forget to bump the version
actions|The on-call shall remember to hand over open alerts
`,
  'who-question': `
Who wrote this code?
lessons|Why did nobody check the backup?
We need to know who disabled the alarm.
Who was on duty and why did he not react?
Why didn't QA find this?
actions|Identify the engineer who merged the change
How could an experienced nurse mix up the bags?
Whose decision was it to skip the rehearsal?
Why was the contractor even allowed to log in?
Who let the certificate expire?
`,
};

/** What looks like it and blames nobody. */
export const DEPOTS_PLAIN = `
The ACL editor has no preview.
lessons|The new default is mentioned on page 40 of the release notes.
The depot cannot be reached by phone at night.
The stack trace named a different module.
The older scan is stored in another system.
timeline|19:05 First responder silences the alarm and pages the secondary.
The old API was due to be switched off in June.
The freeze is announced in a ticket.
lessons|We had not thought of the leap second, and neither had the library.
The cache should have been invalidated by the deploy job.
The key was never rotated, because the job had no permission.
The engineer did not have access to the cabinet plan.
The on-call did not know that the feed was shared.
The operator did not receive the page until 03:40.
The technician had not yet arrived when the pressure rose.
The nurse did not need a second signature under the rules of 2019.
The team did not expect the replica to lag, since it had never done so.
The crew did not cause the leak.
The vendor did not delete the data; it was moved.
The reviewers did not see the generated file in the diff.
detection|The support team did not get any tickets before 08:00.
summary|The responders did not make things worse.
The name servers changed on 3 March.
The debug flag is on by default in release builds.
The two exports use different encodings.
timeline|03:26 Secondary paged.
The last batch arrived after the books were closed.
The change failed because the CIDR overlapped with another one.
The two samples have the same colour code.
The dashboard shows averages, which hid the spike.
The attachment dialog remembers the last folder.
timeline|10:31 Operator enters the set point from the sheet.
The script ran on the live host, because the test host has the same alias.
Both buildings share one street number.
The canary stage is optional in the pipeline.
summary|The duty manager handled calls from four sites at once.
The vendor gave us two answers that contradict each other.
The pressure test takes an hour and needs two people.
The product owner had promised the date before the audit was known.
resolution|The bridge had 40 people on it.
The vulnerability was introduced in version 2.3.
The grid was overloaded by the heat wave.
summary|The night shift is responsible for the tape change.
The leak was caused by a worn seal.
Ad-hoc fixes are not recorded in the data set.
The downtime is due to a missing index.
The problem comes from the allocator.
The real problem is that the two systems share one queue.
resolution|Sabine merged the fix.
timeline|11:20 Ahmed adds the health check.
resolution|@mwright ran the rollback playbook.
resolution|The certificate was replaced by Nikolai at 12:10.
resolution|Claire's change to the firewall restored access.
resolution|Jorge and his colleague replaced the drive.
summary|Mrs. Hollis chairs the review.
successes|Priya Nair spotted the overwritten sheet within minutes.
actions|Ben: protect the branch against force-pushes
The cockpit has two displays for the altitude.
The beeping has the same pitch for all devices.
The command was typed at 03:10, in the sixth hour of the call.
The database graphs were the first on the page.
The valve's label is hidden by a pipe.
summary|The outage lasted 40 minutes and touched two regions.
The disk was sized for the load of 2018.
The warnings went to a log that is deleted each night.
resolution|The responders simply restarted the service as the runbook says.
The danger zone is marked in yellow.
resolution|The cron job was fired twice.
resolution|Both engineers were issued new badges.
resolution|The contractor will be back on Monday with the part.
summary|The budget for 2025 was cut in spring, before the incident.
resolution|The host was taken off the load balancer.
resolution|The company terminated the old circuit.
actions|Release check list as a bot in the channel
actions|Radio confirmation logged by the console
actions|Interlock on the new valve
actions|Show the environment in the prompt and ask for its name
actions|Ship logs to the central store
actions|Tag releases in CI
actions|Scan for secrets before a push is accepted
actions|Bump the version automatically
actions|List open alerts in the hand-over page
actions|Invite the nurses to the design of the dosing screen
Which version of the code was live?
lessons|Why did the backup check pass on an empty file?
We need to know when the alarm was disabled.
actions|Identify services that still use the old API
How did the two bags come to look alike?
Why was the login allowed without a second factor?
The review does not ask who wrote the code.
None of this was anybody's fault.
The phrase "should have known" is banned from our reports.
It would be unfair to call the crew negligent.
lessons|No engineer could have predicted the interaction.
summary|We speak of roles, not of people.
timeline|14:02 Chat message: "did someone fat-finger the route?"
successes|The trainee asked for help at once.
successes|The dispatcher's calm voice kept the crews together.
successes|Nobody ignored the alarm.
impact|40 couriers were sent to the wrong address by the app.
impact|Traders could not enter orders for 12 minutes.
impact|Two patients received their medication an hour late.
detection|A developer noticed the failing build by chance.
`;
