/** Sentences in the words that most reports use, each beside what a system did in them. */
export const WHARVES: Readonly<Record<string, string>> = {
  counterfactual: `
The security team should have revoked the key on the day the employee left.
lessons|Someone in the warehouse could have spotted the duplicate labels.
If the on-call had known his tools better, the restore would have taken minutes.
summary|The customer would never have noticed had support kept quiet until the fix.
The platform team was expected to have the new nodes ready by Monday.
timeline|07:33 - Carla restarts the gateway; she should've waited for the drain.
A responsible operator would have closed the valve first.
It should never have been left to a trainee to run the cut-over.
`,
  nonevent: `
The reviewers overlooked the hard-coded host name.
Security was never asked for an opinion by the project team.
lessons|- The vendor kept us in the dark about the recall
timeline|23:15 On-call fails to respond; escalation to secondary at 23:30.
The developer ignored the compiler warning.
The crew started the pump without opening the suction valve.
Management had been told twice and still did nothing.
The release engineer did not tag the commit.
`,
  'human-error': `
The outage was caused by a simple user mistake.
The engineer deleted the wrong snapshot.
Someone put the decimal point in the wrong place.
summary|A wrong command typed by the storage admin unmounted the volume.
The fault was introduced by mistake during the last shift.
The dispatcher confused the two trains.
timeline|15:47 Admin erroneously removes the production route.
Misreading of the gauge by the operator.
`,
  judgement: `
The project lead took a completely unreasonable risk.
The on-call's response was slow and disorganised.
lessons|- Amateurish change planning in the network group
The web team is notorious for its sloppy reviews.
summary|Poor decisions by the duty officer made it worse.
The tester was obviously not up to the task.
It was stupid to run this in business hours.
The supplier's engineers bungled the firmware update.
`,
  fault: `
The team responsible for the outage is Payments.
The data loss is entirely the DBA's fault.
lessons|- Root cause: the offshore developers
An overzealous auditor locked everybody out.
summary|The incident was triggered by a careless contractor.
The blame lies with those who cut the training budget.
Developers broke the contract between the two services.
The night crew is guilty of leaving the gate open.
`,
  'named-person': `
Francesca uploaded the wrong price list.
The outage was caused by Marius.
@tess removed the retry limit and the queue exploded.
summary|Anders' deployment broke the login page.
Because Yuki skipped the smoke test, the bug reached production.
Dr. Okafor entered the dose in the wrong unit.
The alarm had been disabled by Lucia for the demo.
timeline|08:12 Stefan corrupts the index with a manual edit.
`,
  'unhelpful-label': `
The team lost sight of the big picture.
Lack of awareness among the developers.
The watchman had fallen asleep.
lessons|Complacency crept in after two quiet years.
The driver's inattention led to the collision.
The operators were overconfident in the autopilot.
summary|The responder failed to maintain situational awareness.
The engineer was not paying attention to the region selector.
`,
  hindsight: `
It should have been clear to anyone that the disk would fill up.
Looking back, the choice of the vendor was a mistake.
The operators just had to read the sign.
lessons|It was foreseeable that the contractor would be late.
Any competent admin knows that RAID is no backup.
Clearly the team did not think this through.
summary|The outage could easily have been prevented by the team.
The reviewer must have known about the leak.
`,
  punishment: `
resolution|The engineer has been put on a performance plan.
resolution|The driver was fined by the company.
lessons|Such behaviour will not be tolerated again.
actions|Remove the operator from the on-call schedule
resolution|Both admins have lost their root access as a consequence.
resolution|The team lead was replaced after the outage.
resolution|We reported the nurse to the board.
actions|Give the two technicians an official warning
`,
  'fix-the-human': `
actions|Staff should check labels more carefully
actions|Train engineers to avoid such mistakes
actions|Remind @jonas to run the tests
lessons|Everyone should pay attention to the colour of the prompt.
actions|Developers have to think before they merge
actions|Try harder to keep the docs current
actions|Raise the awareness of the drivers
actions|Be sure to check the region next time
`,
  'who-question': `
Who changed the firewall rule?
Why did the team not test the rollback?
lessons|Who is going to own up to this?
Why on earth did they deploy at noon?
Nobody knows who started the job.
actions|Determine who left the door open
Why hadn't the vendor told us?
How could you miss this?
`,
};

/** What looks like it and blames nobody. */
export const WHARVES_PLAIN = `
The key was not revoked when the employee left, since HR and IAM are not linked.
Duplicate labels are accepted by the scanner.
lessons|A restore test would have shown the missing key.
The new nodes should have joined within a minute.
timeline|07:33 - Carla restarts the gateway after the drain.
The valve should have closed on loss of power.
summary|The cut-over was run by a trainee and her mentor, as planned.
The host name was hard-coded in 2016.
The vendor published the recall on its website.
timeline|23:15 No answer from the pager service; escalation at 23:30.
The compiler ignores warnings in generated code.
The pump starts with the suction valve closed.
The commit carried no tag.
The cleanup job deleted the wrong snapshot.
The parser put the decimal point in the wrong place for German locales.
The unmount command takes a prefix.
Both trains had the same number in the system.
timeline|15:47 Admin removes the old route as planned.
The gauge has two scales.
The risk was accepted in the design review of 2020.
The response was slow: 4 seconds at the median.
Reviews of the web team take place asynchronously.
The test plan has no case for leap days.
The firmware update failed on two of nine devices.
summary|The team responsible for the gateway is Payments.
The data loss is limited to one shard.
Root cause: a missing index on \`orders\`.
An audit rule locked every account.
The incident was triggered by a leap second.
The schema change broke the contract between the two services.
The gate opens on loss of power.
resolution|Francesca uploaded the corrected price list.
timeline|10:02 Marius joins as scribe.
resolution|@tess removed the retry limit from the drill config.
successes|Anders' deployment fixed the login page in four minutes.
resolution|Yuki ran the smoke test twice.
summary|Dr. Okafor leads the review.
resolution|The alarm was enabled again by Lucia.
timeline|08:12 Stefan rebuilds the index.
The big screen shows the state of one region.
The region selector keeps its last value.
The autopilot has no alarm for a stuck sensor.
Two quiet years had passed since the last drill.
The sign is behind the door.
The disk fills up at 2 GB an hour.
RAID protects against one failed disk.
lessons|The colour of the prompt is the same in both regions.
The leak was known from ticket 4411, which was closed as a duplicate.
summary|The performance plan for the database is due in June.
resolution|Timeouts above 30 seconds will not be tolerated by the client again.
actions|Remove the operator pod from the cluster
resolution|Both hosts have lost their leases as a consequence.
resolution|The disk was replaced after the outage.
resolution|We reported the bug to the vendor.
actions|Give the two technicians a second torque wrench
actions|Print labels with a check digit
actions|Run the tests on each push
actions|Generate the docs from the code
actions|Ask for the region when the script starts
actions|Merge only when checks are green (branch protection)
actions|Camera at gate 4
actions|The vendor will send advisories to the shared mailbox from May
When was the firewall rule changed, and by which tool?
Why did the rollback take 40 minutes?
Nobody knows how often the job had started.
actions|Determine which doors report their state
lessons|How could the signal be made louder?
The engineer who was on call had the page within a minute.
The crew that took over at six had no notes.
The nurse did not hold the second key.
The operator had no view of the tank.
The technician was not told of the change, as the list had an old address.
The developer had not been in the meeting.
summary|No blame is implied.
lessons|Hindsight bias makes such signs look clear.
timeline|09:09 Vendor: "This was a human error on our side."
impact|Six engineers worked through the night.
impact|The staff had to write tickets by hand.
detection|The guard heard the alarm and called the control room.
detection|The on-call did not get the page: the gateway had dropped it.
`;
