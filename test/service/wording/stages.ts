/** Sentences from theatres, harbours, kitchens and server rooms: turns of phrase, people by what they do, and what nobody says outright. */
export const STAGES: Readonly<Record<string, string>> = {
  counterfactual: `
A quick glance at the change calendar by the shift lead would have kept both maintenance jobs apart.
It was the duty manager's job to have the valve inspected before the pressure test.
lessons|- Should've been tested on staging by the payments people first.
summary|All of this could have been prevented by the on-call picking up the phone at 02:15.
Nobody on the mobile squad should ever have had to be told that the flag defaults to on.
resolution|With the tiniest bit of planning, the network folks would've had the spare transceiver at hand.
Were the reviewer a bit more familiar with Terraform, she would have asked about the \`moved\` block.
lessons|The stage hands had every opportunity to stop the show and should have taken it.
The least our hosting partner could have done was to tell us the date.
lessons|Rather than retrying eleven times, @petra.k should have read the message on the screen.
One would have expected the interlocking technician to compare both wiring diagrams.
summary|The team needed only to have rolled back at 14:00 and no order would have been lost.
The curator, of all people, had to have known not to prop the fire door.
`,
  nonevent: `
The temp left the freezer door ajar overnight and never looked at the thermometer.
No attempt was made by the data platform group to find out who else reads the topic.
timeline|11:17 - second-line support does not pass the ticket on until after lunch.
Our payroll provider let three weeks go by without answering.
Having skimmed the checklist, the flight dispatcher left out the fuel check.
The message "disk 92% full" sat in the channel for two days; not one of the admins lifted a finger.
lessons|- QA signed off without ever opening the Arabic version.
What the release captain failed to mention was that the branch had been rebased.
summary|Despite two calls from the ward, the IT helpdesk took no action.
The stage manager, busy with the interval, did not hear the cue and did not ask for it again.
Neither Legal nor Procurement had bothered to look at the end-of-support date.
The developer turned a blind eye to the deprecation warnings for half a year.
It slipped the analyst's mind that the report runs in local time.
resolution|Nobody from the carrier had thought to bring a second spool of fibre.
lessons|The apprentices were left to themselves, and the foreman never once looked in on them.
`,
  'human-error': `
Cause: finger slip while entering the dosage.
The wrong tenant was purged as the result of a slip on the part of an administrator.
summary|A copy-and-paste error by the release engineer put the staging endpoint into the production values file.
It boiled down to somebody hitting the wrong key.
The postmaster confused the two relay hosts and blackholed the mail of a whole site.
The failure can be attributed to an individual's lapse.
The surveyor entered the coordinates the wrong way round.
timeline|08:55 Night porter locks the wrong gate by mistake, ambulance has to turn round.
lessons|As so often, the weak point sat between keyboard and chair.
Manual blunders such as this one account for most of our downtime, and this time it was the DBA's turn.
The instructor pulled the wrong breaker.
summary|User error on our side: a technician unplugged the live firewall instead of the spare.
Someone had transposed two digits of the account number.
The vet tech mislabelled the vials.
`,
  judgement: `
The way the on-call dealt with the alert left a great deal to be desired.
Approving a 4,000-line diff in six minutes is not what we expect of a senior engineer.
lessons|- Poor discipline in the platform team around merging on Fridays
The contractor did a slapdash job of the cable labels.
summary|Our response was amateur hour.
The migration had been planned with scandalous indifference to the night batch.
Letting an unsupervised trainee near the switchgear was asking for trouble.
The decision of the head of operations to save on the second generator was penny-wise and pound-foolish.
timeline|13:10 Site manager overreacts and orders the whole hall shut down.
The librarians treated the retention rule as optional.
lessons|The integrator's staff showed a total lack of interest in our topology.
The dispatcher was out of his depth.
The pull request had been waved through by a reviewer in a hurry.
Frankly, the on-call handover note was rubbish.
He acted rashly in cutting the mains before the pumps had run down.
The team had grown lazy about rotating keys.
`,
  fault: `
The buck stops with the storage lead.
summary|We have the overnight cleaners to thank for the flooded server room.
That the backups were unreadable is the producer's responsibility.
The real offender here is the front-end guild.
lessons|The loss of the samples is on the lab technician, plain and simple.
Had it not been for the contractor, the line would still be up.
All evidence points to someone in the finance department.
resolution|The vendor eventually accepted the blame for the bad firmware.
The chain of errors began with the harbour pilot.
A trainee in the print room is behind the misprinted ballots.
The stage crew brought this on themselves.
summary|An over-eager admin took down the whole campus network.
The responsibility for the mix-up has to be borne by the pharmacy.
lessons|Much of the guilt sits with management, who cut the test budget.
`,
  'named-person': `
Ottoline flushed the production cache without asking.
The typo that brought down checkout was introduced by Gareth Pugh.
Because Mireille had unplugged the wrong tray, the array went read-only.
summary|The outage started when @dkovacs force-pushed over the release branch.
Yusuf's config change knocked out the VPN for two hours.
lessons|Ingrid let the domain lapse.
The data loss goes back to a script that Adaeze wrote over the weekend.
Mr. Oduya keyed in the wrong voltage.
On Tuesday night Sunniva and Leif deleted the shared volume.
timeline|10:22 Kasimir breaks the build for everyone.
A careless \`rm -rf\` by Lorcan emptied the artefact store.
The wrong sluice was opened by Anneke at high tide.
`,
  'unhelpful-label': `
The crew's complacency after eleven quiet nights explains the late reaction.
Poor situational awareness on the bridge led to the second restart.
lessons|- Tunnel vision of the responders
The anaesthetist was distracted and lost track of the time.
Fatigue is no excuse: the operator simply wasn't concentrating.
The developers had become blasé about red builds.
summary|A false sense of security had crept into the operations team.
The duty officer's mind was elsewhere.
The technicians were on autopilot and ticked every box.
Group-think in the architecture board kept the old queue alive.
A lack of vigilance in the control room let the level rise.
`,
  hindsight: `
It would have taken five minutes to find this in the docs.
lessons|The outcome was a foregone conclusion once the team had skipped the rehearsal.
You don't need a degree to see that a TTL of 0 breaks the cache.
The developer must have known that the table was in use.
resolution|All it needed was for the operator to read the label.
Predictably, the interns ran the script twice.
The accident was waiting to happen with that crew.
lessons|- As anyone with a bit of experience could have told the team, NFS and SQLite don't mix
summary|The warning lights were there for everyone in the control room to see.
It is hard to understand how three reviewers overlooked a hard-coded password.
Needless to say, the vendor had not tested the downgrade.
It never dawned on the planners that the bridge would be closed, although the road signs had been up for weeks.
The right port was, after all, printed in big letters right in front of the technician.
Looking at it now, the fix was staring the on-call in the face.
`,
  punishment: `
resolution|The forklift driver got a warning and lost his shift bonus.
resolution|The supervisor had to give up the rota.
resolution|The responsible engineer was moved to another project the same week.
lessons|Next time this happens, there will be consequences for the person who merged.
resolution|The stage hand was sent home for the rest of the run.
resolution|The vendor's field engineer was banned from the site.
actions|Talk to the night auditor's manager about his conduct
resolution|Both operators had their certification suspended.
resolution|After the incident Kolya was demoted to second-line support.
resolution|The head nurse received a letter from the board about her behaviour.
resolution|The CTO gave the whole squad a piece of his mind.
`,
  'fix-the-human': `
actions|Everyone on the rota to read the runbook again
actions|Tell developers not to merge on red
actions|Stay alert during failovers
actions|Send the pharmacists on a refresher course
actions|The DBAs will take greater care with ad-hoc deletes.
lessons|In future we all need to look twice before pressing Enter.
actions|Reviewers must not approve what they don't understand.
actions|Impress upon the contractors that the freeze applies to them too.
actions|Lecture the release team about semantic versioning
actions|More discipline when closing tickets
actions|Don't run scripts from chat without thinking
actions|Operators are urged to concentrate at shift change
`,
  'who-question': `
Which of the admins had the bright idea to reboot both nodes?
lessons|- Why had nobody in the team looked at the logs?
We still have to establish who left the port open.
How come the on-call slept through the page?
Whose idea was it to skip the canary?
actions|Find the person who changed the thresholds
Who on earth signed this off?
Why does the database team insist on manual failover?
timeline|15:02 Management asks who is behind the change.
What made the engineer think that was a good idea?
2. Why? Because the admin didn't follow the guide. Why didn't the admin follow it?
`,
};

/** What looks like it and blames nobody. */
export const STAGES_PLAIN = `
The freezer door stood ajar from 22:10; the door sensor reports every six hours.
timeline|11:17 Second-line support received the ticket; the queue sorts by age.
The temp worked from the printed list, which was two weeks old.
resolution|The service got a warning from the quota manager and backed off.
Both wiring diagrams carry the same revision number.
resolution|Wei found the wrong drive and put it back.
resolution|The board was sent home by courier for repair.
actions|Don't wait until the queue is empty; start the second consumer at 80%.
The change calendar showed only one of the two jobs.
summary|The on-call picked up the phone at 02:15 and opened the bridge.
The watchdog would have restarted the process, had its timer been set.
The spare transceiver was in the other data hall.
The warning about the \`moved\` block scrolled off the screen.
Carrier and hoster use different names for the same circuit.
summary|Nothing in the tool tells the reader that the flag defaults to on.
The consumer forgot its offset when the broker's disk was replaced.
The validator let three rows through without a key.
The planner in Postgres missed the index.
The worker skipped the step because its condition was false.
The printer driver turned the page the wrong way round.
Two digits of the account number were swapped by the import filter.
The label on the breaker read "pump 2", the drawing "pump 3".
timeline|08:55 Gate 4 locked; ambulance redirected to gate 2.
The keyboard layout of the console is American.
The robot's gripper dropped the vial.
summary|The review looks at conditions, not at people.
The design leaves room for two interpretations.
The reviewer had six minutes between two incidents.
A senior and a junior engineer were on call.
resolution|The site manager ordered the hall to be shut down, as the plan says.
The retention rule is optional in the current schema.
The depth sensor was out of its range.
The pull request was merged by the bot once both checks were green.
A lazy iterator kept the file handle open.
Keys are rotated every 90 days by a cron job.
The main offender in the flame graph is \`json.Marshal\`.
summary|The storage lead is the contact for questions about this report.
The chain of events began with a lightning strike.
Behind the misprint is a font that lacks the glyph.
All evidence points to a race in the allocator.
resolution|The vendor accepted the return of the bad modules.
resolution|The stage crew brought a spare desk.
The update took down the campus network.
timeline|10:22 Kasimir starts the build again.
resolution|Ottoline flushed the cache at the request of the bridge.
resolution|Gareth Pugh introduced the responders to the vendor's engineer.
resolution|Mireille unplugged the failed tray, and the array rebuilt.
timeline|03:10 @dkovacs reverts the release branch.
resolution|Yusuf's config change brought the VPN back.
actions|Tamsin: move the teardown playbook behind an approval, 12 March
successes|Ingrid renewed the domain within minutes.
resolution|Anneke opened the sluice at 04:30 as the tide fell.
The monitor lost track of the process after the rename.
The autopilot disengaged at 300 feet.
The pump ran unattended by design.
After eleven quiet nights the pager battery was empty.
The control room has nine screens, and the level is on none of them.
The docs give three values for the TTL.
lessons|Rehearsing the cut-over took five minutes and found two gaps.
The label with the port number is on the back of the device.
The table was in use by a report nobody knew of.
summary|The road signs had been up for weeks.
resolution|The fix took one line.
The rollback was simple on paper: one button.
Naturally occurring radiation flips a bit now and then.
resolution|The job got a penalty in the fair-share queue.
resolution|The old certificate was revoked and the new one issued.
resolution|The unused admin rights of the service account were revoked.
actions|Move the on-call engineer's laptop to the new VPN profile
actions|Pay the contractor's invoice for the new pump
timeline|09:00 The supervisor hands the rota to the day shift.
resolution|Both operators went home at the end of the shift.
resolution|The field engineer was let into the site at 05:10.
resolution|The faulty node was banned from the cluster by the reputation system.
timeline|16:00 The head nurse received a letter from the manufacturer about the recall.
actions|Add the runbook's section on failover
actions|Block merges on red
actions|Alert during failovers when lag exceeds 10 s
actions|Offer the pharmacists a second screen
actions|Reject a delete without a tenant filter
actions|Run scripts from chat only in the sandbox account
actions|The release team publishes the version policy on the wiki by 3 June.
actions|Close tickets automatically after 14 days
actions|Move the shift change to a quiet hour
actions|Show the name of the host in the prompt
Why did the canary pass with half of its hosts down?
Which of the nodes holds the lease is not logged.
How did the page reach only one phone?
What made the wrong host look like the right one?
Why? Because the guide and the tool name the step differently.
actions|List the services whose owner has left
timeline|15:02 Management asks when the service will be back.
It is not known which of the two processes held the lock.
The report says "operator error"; we set it aside.
summary|We do not ask who did it.
lessons|Nobody could have foreseen the second fault.
The technician could not have known that the trays were swapped at the factory.
"You should have called us", the customer wrote.
timeline|12:01 Chat: "who broke prod?"
The script prints \`you forgot to set PROFILE\` and goes on.
This was no case of carelessness; the form hides the unit.
summary|Nobody was punished, and nobody will be.
The report does not single out the pilot.
It is too easy to say that the crew was complacent.
lessons|Blaming the reviewer would leave the form as it is.
summary|No single person caused this outage.
The error was ours to find and nobody's to hide.
lessons|What we did well: calm hand-overs, short messages.
successes|The apprentice noticed the smell and pulled the plug at once.
successes|A quick decision by the bridge kept the ferry in port.
successes|Careful reading of the logs by the interns gave us the first lead.
successes|The operators did not hesitate to stop the line.
successes|No one panicked.
successes|The vendor answered within ten minutes.
summary|The court clerk files the papers by noon.
summary|The ward is responsible for handing out the wristbands.
summary|Facilities own the generators, IT the racks.
summary|The incident commander decides who joins the bridge.
The pharmacy has two forms for the same drug.
The harbour pilot boarded at buoy 7.
Someone has to acknowledge the page within 15 minutes; the phone was in a dead spot.
The team did not have access to the vendor's tracker.
We did not know of the second reader of the topic.
The on-call had no runbook for this alert.
No one on the night shift has the badge for hall B.
The admins were not on the mailing list of the carrier.
The form did not ask for the unit.
The interlock does not cover the manual mode.
The alert was muted by a rule from 2021.
The backup was not readable, because its key had been rotated.
The domain was registered with an address that no longer exists.
Two people edited the same file at the same time, and the editor has no locks.
At 14:00 the team rolled forward, as the playbook prefers.
The engineer typed the host name that the ticket gave.
The dosage field accepts milligrams and micrograms.
An off-by-one error in the paginator left out the last row.
The parser's error message was misleading.
A mistake in the vendor's manual gives the ports in reverse.
The user error rate rose to 12%.
The wrong endpoint was in the values file since the template was copied in May.
impact|40 passengers missed their connection.
impact|Customers forgot nothing: their carts were restored.
impact|Users could not log in and had to wait.
impact|Some patients should have had their results by noon and received them at four.
impact|Three suppliers lost orders worth 12,000 euros.
summary|If the storm had lasted an hour longer, the second feed would have failed as well.
summary|We were lucky: it could have been a weekday.
lessons|A checksum would have shown the difference.
lessons|A second thermometer could have warned the kitchen.
lessons|The drill in May should have included the lift.
The valve should close within two seconds of the signal.
actions|The team should rehearse the restore each quarter with the new tool.
actions|The clerk will be able to undo a booking for ten minutes.
`;
