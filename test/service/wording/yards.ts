/** Sentences from yards, wards, labs and bridges: people by relative clauses, halves of names and departments, and what they left undone. */
export const YARDS: Readonly<Record<string, string>> = {
  counterfactual: `
The contractor should not have been digging there in the first place.
lessons|The whole thing would never have happened if people had stuck to the plan.
summary|Half of the damage could have been avoided by a faster reaction of the on-call.
Nobody would have been affected had the engineer drained the node.
timeline|04:50 Second engineer joins (ought to have been called at 04:10).
A proper engineer would have put a limit on the query.
lessons|What the team should have done is stop and roll back.
She might at least have left a note in the channel.
It would have been sensible of the vendor to announce the deprecation.
The auditors needn't have shut off the whole branch.
resolution|If the responders had gone straight to the snapshots, we'd have been back by noon.
`,
  nonevent: `
The integration team did not keep the interface document up to date.
No reviewer commented on the missing lock.
lessons|- Product never told us about the launch date
timeline|16:33 Duty manager fails to call the fire brigade.
The on-call muted the alert and went back to sleep.
The lab assistant skipped the calibration.
Warnings from the field were not taken seriously by management.
The shift supervisor was unaware of the bypass because he hadn't read the log.
summary|The supplier kept the defect to itself for two months.
We overlooked that the token expires on a Sunday.
The developer who added the endpoint hadn't documented it.
Despite the on-screen prompt the cashier didn't count the float.
The DBA's failure to vacuum the table let it grow to 2 TB.
`,
  'human-error': `
The incident was the result of operator error.
An admin had put the comma in the wrong place.
summary|A simple human mistake cost us four hours.
The engineer was in the wrong terminal window.
The parameter had been entered incorrectly by the planner.
Miscommunication between the two shifts and a slip by the crane driver.
The wrong customer was deleted because of an employee's error.
lessons|- Human error (again)
The sysadmin fat-fingered the netmask.
A contractor inadvertently cut the feed.
timeline|11:08 DBA drops the wrong index.
The nurse gave the second dose too early.
`,
  judgement: `
The team's risk assessment was superficial.
Deploying straight to all regions was reckless.
lessons|- Unprofessional tone of the vendor on the bridge
The engineer foolishly trusted the cached value.
summary|The migration was badly planned by the data team.
He panicked and pulled the plug on the whole rack.
The network team made a poor choice of maintenance window.
The review was perfunctory.
The developers cut corners to meet the date.
An incompetent subcontractor had wired the panel.
resolution|The commander dithered for twenty minutes before declaring the incident.
The facility manager showed little interest in the leak reports.
`,
  fault: `
The outage was the fault of the billing team.
summary|An intern brought down the payment gateway.
The developers are to blame for the memory leak.
The vendor is responsible for the data loss.
lessons|QA let this bug through.
The operator's action caused the spill.
The main cause was the electrician, who had swapped two phases.
The DBAs crashed the primary with an unbounded delete.
resolution|The guilty commit's author has been identified as a contractor.
Our hosting provider is the one who messed this up.
The real problem is the release team.
Failures like this always come from the offshore team.
`,
  'named-person': `
Rashid restarted the wrong cluster.
The trigger was Beate's late merge.
@svenja pushed an untested config.
summary|Prod went down when Miguel changed the security group.
The index had been dropped by Tomas.
Due to Eleni's script the queue filled up within minutes.
Caroline forgot to renew the domain.
Root cause: Haruto deployed from his laptop.
lessons|Gwen broke production twice this month.
Jan-Willem van Dijk approved the change without a test.
Captain Reyes ordered the valve to be closed too early.
`,
  'unhelpful-label': `
The incident shows a loss of situational awareness in the NOC.
The team had become complacent.
lessons|- Lack of attention during the handover
The driver was inattentive.
Confirmation bias kept the responders on the wrong track.
The engineers took the backups for granted.
The operator got distracted by a chat message.
Carelessness and routine played a part.
summary|The crew was not focused.
Too much confidence in their own skills made the installers skip the torque check.
`,
  hindsight: `
In retrospect the sign-off came far too soon.
The team surely knew that the disk was full.
lessons|All they had to do was read the banner.
It was clear from the start that the plan would fail.
The operators should have realised that the reading was off.
Even a beginner knows not to run this on the primary.
The error was glaringly obvious in the diff.
How anybody could miss a red banner is hard to grasp.
The developer just didn't think about time zones.
summary|The failure was bound to happen with these operators.
The admin obviously had not read the manual.
lessons|It was a disaster waiting to happen.
`,
  punishment: `
resolution|The responsible technician was dismissed.
resolution|The employee received a formal reprimand.
lessons|Anyone who skips the review will be held accountable.
resolution|HR has been informed about the behaviour of the operator.
actions|Replace the on-call engineer
resolution|He was stripped of his production access.
resolution|The team lost its deploy rights after the incident.
lessons|The matter will be raised in his annual review.
resolution|The shift leader was told off by the director.
resolution|The apprentice's contract was not renewed.
`,
  'fix-the-human': `
actions|Engineers need to be more vigilant during migrations
actions|Remember to lower the TTL before a move
actions|Retrain the warehouse staff
lessons|We must all take more care with shared credentials.
actions|Coach the reviewers on SQL
actions|Encourage people to ask before they act
actions|Make sure that everyone follows the checklist
actions|Double-check every config change
actions|Pilots shall read back each instruction carefully
actions|No more careless mistakes in the billing run
actions|Reminder mail to the floor staff about the gates
`,
  'who-question': `
Who forgot to renew the licence?
Why wasn't the on-call awake?
lessons|Who should have caught this?
Who's to blame for the missing backup?
Why would anyone run this by hand?
actions|Clarify who approved the purchase
How did the nurses fail to see the label?
Why did Elif push on a Friday?
Which engineer turned off the monitoring?
`,
};

/** What looks like it and blames nobody. */
export const YARDS_PLAIN = `
The cable plan shows no cable at that spot.
The upgrade was tested on a copy of the data from January.
summary|The plan had three steps, and the second one was done by a script.
summary|Half of the damage was undone by the nightly job.
The node had not been drained, because the drain command timed out.
timeline|04:50 Second engineer joins.
A limit on the query would have bounded the damage.
The scheduler should have rolled back by itself.
The vendor announced the deprecation in a forum we do not read.
resolution|The snapshots were found at noon.
The interface document is generated and was two versions behind.
Reviews happen in a tool that hides generated files.
The launch date was in a calendar that operations cannot see.
timeline|16:33 Fire brigade called.
The on-call's phone was muted by its sleep mode.
Calibration takes 40 minutes, and the slot was 30.
The bypass is not shown in the log.
The token expires on a Sunday.
The drain valve has no position indicator.
The endpoint was not documented.
The till does not ask for a count of the float.
Autovacuum skipped the table, since a transaction was open.
The parser puts the comma in the wrong place.
Both terminal windows have the same title and colour.
The importer entered the parameter twice.
Two customers have the same short name.
The netmask field accepts any number.
The migration dropped the index as written in the ticket.
The second dose is due six hours after the first.
The risk assessment covers one region.
The deployment goes to all regions at once.
The cached value was 40 minutes old.
The kernel panicked on both hosts.
The maintenance window overlapped with the payroll run.
The review took place on paper.
The panel was wired as in the drawing of 2008.
resolution|Twenty minutes later the commander declared the incident.
Leak reports go to a shared mailbox.
summary|The payment gateway went down during the upgrade.
The memory leak is in the image library.
summary|The vendor is responsible for patches within five days.
The bug passed all tests.
The valve's action caused a pressure wave.
Two phases were swapped in the drawing.
An unbounded delete crashed the primary.
resolution|The commit's author explained the reason for the flag.
The real problem is the missing backpressure.
resolution|Rashid restarted the cluster at 10:40.
resolution|Beate's merge fixed the build.
timeline|09:14 @svenja pushes the config to staging.
resolution|Miguel changed the security group back.
resolution|The index was rebuilt by Tomas overnight.
resolution|With Eleni's script the queue was empty within minutes.
successes|Caroline renewed the domain within ten minutes of the call.
timeline|10:05 Haruto deploys the fix.
actions|Gwen to add a smoke test, 15 June
summary|Approved by Jan-Willem van Dijk.
resolution|Captain Reyes ordered the evacuation.
The NOC sees one of three feeds.
The handover takes place in the corridor.
The driver of the network card was outdated.
The first hypothesis fitted the graphs and held for an hour.
Backups were assumed to run, as the dashboard was green.
A chat message arrived at the same moment.
The torque check is not in the installer's list.
The sign-off came two days before the freeze.
The banner is red for every kind of message.
The disk was full at 02:10.
Time zones are not part of the test data.
lessons|The runbook just says "restart".
The reading was off by 4%.
The manual has 900 pages and no index.
resolution|The alert was dismissed by the correlation engine.
resolution|The job received a higher priority.
actions|Suspend unused site badges automatically after 90 days
actions|Replace the on-call phone
actions|Replace the pump's controller
resolution|The session was stripped of its cookies by the proxy.
resolution|The node lost its vote after the partition.
summary|The annual review of the contract is due in May.
resolution|The lease was not renewed in time, since the clock was off.
actions|Lower the TTL in the move playbook
actions|Offer SQL pairing sessions to reviewers who want them
actions|Turn the checklist into a form
actions|Verify every config change in CI
actions|Show read-back on the display
actions|Automatic gate closure after 30 seconds
actions|Keep credentials in the vault and rotate them each month
Why did the licence expire without a notice?
Why was the phone silent?
lessons|What could have caught this earlier: a canary, a smoke test.
How did the label look in the dim light?
Which host turned off the monitoring is not in the logs.
actions|Clarify who owns the monitoring of the gates
actions|Document who approves purchases
Nobody is to blame for the swapped drawing.
This was neither carelessness nor bad luck.
summary|We use no names in this report.
The sentence "the nurse forgot" was struck from the draft.
timeline|12:44 Customer writes: "You broke it, you fix it."
The log says \`operator error: no such host\`.
lessons|The team could not have known about the second reader.
It wasn't clear to the crew which drawing was valid.
successes|The operators should be proud of the four-minute failover.
successes|Rashid noticed the lag before the alert did.
successes|Two reviewers independently caught the second bug.
impact|300 drivers got a wrong route.
impact|Pilots received the bulletin a day late.
impact|The shop staff could not take cards and had to send people away.
detection|The on-call saw the graph drop and opened the runbook.
detection|We did not see any errors, as the log level was too high.
detection|Nobody was paged: the rule was in the old format.
`;
