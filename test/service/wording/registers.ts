/** Other grammar and register: questions, reported speech, contractions, nominalisations, table cells, letters, British spelling. A section other than the root cause stands before `|`. */
export const REGISTERS: Readonly<Record<string, string>> = {
  counterfactual: `
Looking at the graph alone, the shift lead could've told that the pump was dry.
Were it not for the hurry of the migration team, the checksum would have been compared.
The duty engineer's first step should have been a call to the provider.
According to the auditor, the custodian should have counter-signed the form.
If the integration team had just asked, the port would have been opened.
It is regrettable that the planners hadn't reserved a spare slot; they should have.
A phone call to the plant would have cleared it up, but the operator made none.
One would have expected the senior engineer to run a backup first.
There was nothing to stop the release manager from waiting for the canary.
The third-line engineer ought to have been consulted by the service desk.
The shift could, and should, have stopped the line.
The team would have seen the spike if they had opened the dashboard.
Ideally the on-call would have paged the storage team at once.
They were told to wait and should've waited.
Why wasn't the change postponed, as the manager should have insisted?
The programmer would have been well advised to read the manual.
A moment's thought by the operator would have saved the batch.
lessons|I ought to have spoken up.`,
  nonevent: `
Nobody on the bridge thought of checking the feature flag.
The ticket sat in the queue for three days because support did nothing.
Not one of the five reviewers ran the code.
The on-call saw the page and went back to sleep.
Warnings from the vendor went unread by the infrastructure team.
Tests weren't run by the contributor before merging.
The oversight of the accounts team meant that the invoice was paid twice.
The engineer on duty wasn't monitoring the channel.
The manager never replied to the two escalations.
Inaction by the security office left the port open for a week.
The host team had been warned, yet took no steps.
The tester skipped over the red result.
Operators regularly disregarded the interlock.
The developer hadn't bothered with a feature flag.
It slipped the administrator's mind to extend the licence.
He didn't tell anyone that he had changed the zone.
Their non-observance of the procedure led to the spill.
timeline|09:40 The on-call acknowledged the page but didn't look into it.
The lab assistant disregarded the colour code.`,
  'human-error': `
It all began with a slip of an engineer's hand.
The wrong customer was charged owing to a clerk's mistake.
The root cause has been classified as human error.
Someone had typed 10 instead of 1.0.
Human error during data entry was named as the cause.
A simple copy-paste mistake by the analyst was enough.
We put it down to a mix-up by the night team.
The technician had mistaken port 12 for port 21.
Investigation showed that the fault was man-made: an engineer hit the wrong key.
An employee's typing error sent the payment to the wrong account.
The pharmacist picked up the wrong vial.
He had confused the two environments.
The dispatcher misheard the street name.
Manual mistakes like this one are common in the team.
The trainee unplugged the live feed by mistake.
The report was mailed to the wrong list by our assistant.`,
  judgement: `
How irresponsible of the vendor to ship without a test!
The contractor's workmanship was poor.
What a stupid thing to do on a live system.
The service desk's answer was rude and unhelpful.
The developer chose the lazy option and hard-coded the address.
The team's preparation for the move left much to be desired.
The rollout plan had been thrown together in haste by the project lead.
Management's reaction was chaotic.
The migration was handled in a shockingly unprofessional manner.
The integrators didn't know what they were doing.
It was a foolish decision to cut over on Friday.
The operator's reckless override tripped the turbine.
The programmer wrote terrible code.
The architect was arrogant enough to skip the review.
The admin's excuse was feeble.
The vendor's engineer was completely out of his depth.
Poor communication by the incident lead cost us an hour.`,
  fault: `
If you ask the customers, the airline's IT department is to blame.
Three hours of downtime were caused by one careless admin.
We have the integrator to thank for this outage.
The damage was done by the night crew.
The vendor owes us an explanation: their engineer crashed the array.
It is entirely the fault of the hosting company.
Ultimately, the responsibility for the loss of the samples is with the lab manager.
The network team killed the link.
The finance team were the ones who broke the export.
This was the developer's own doing.
The service desk let the customers down.
Without the intern's meddling the cluster would still be up.
Our supplier is responsible for the corruption of the tapes.
The failure must be laid at the feet of the project office.
The problem was us, not the tool.
The contractors ruined the calibration.
One engineer took out the whole region.`,
  'named-person': `
The trouble began after Fiona had edited the zone file by hand.
Anders thought staging was selected and truncated the orders table.
It was Olga who switched the feed.
Carlos's commit 4f2a1c broke the parser.
The valve was opened by Ingrid against the plan.
Dr. Meyer prescribed ten times the dose.
Sanjay, new to the team, applied the patch to all nodes at once.
Blame lies with Helen.
@raj-p force-pushed to main and removed two weeks of history.
We traced it to a change by Noor.
Lucas's decision to skip the dry run cost us the index.
Wendy misread the graph.
The certificate lapsed since Pavel ignored the mail.`,
  'unhelpful-label': `
The reviewer's attention had slipped.
Tunnel vision kept the responders on the wrong host.
Over-reliance on the autopilot made the crew sleepy.
The whole shift had been lulled into a false sense of security.
Overconfidence on the part of the installers was a factor.
The operator's mind was elsewhere.
There was no situational awareness in the war room.
Cause: inattention.
The duty officer was asleep on the job.
A lack of vigilance at the console let the drift grow.
The admins were too comfortable with manual edits.
The team had grown complacent about the yellow alerts.`,
  hindsight: `
Any junior would have seen that the index was missing.
The risk was staring everyone in the face.
It should have been clear to all involved that the disk was failing.
As might have been expected, the untested restore did not work.
The team knew, or should have known, about the limit.
It does not take an expert to see that this would break.
Naturally, the vendor had forgotten the second site.
Surely somebody must have seen the queue growing.
The consequences were foreseeable.
Looking back, we were naive to trust the estimate.
The fix was trivial and could have been done weeks ago.
It was only a matter of time before someone pressed it.
Nobody with any experience would have chosen that setting.
There were plenty of red flags that the managers ignored.`,
  punishment: `
The clerk has since been dismissed.
The crew were grounded for two weeks.
The trader lost his licence.
actions|Dock the bonus of the release team.
The driver was given a final written warning.
The manager reprimanded the two analysts.
actions|HR to open a case against the administrator.
The employee concerned was transferred to another site.
actions|Remove the engineer from the rota until further notice.
A letter was placed in the nurse's personnel file.
Two people were demoted.
lessons|Whoever bypasses review will lose merge rights.
The contractor's contract was terminated.`,
  'fix-the-human': `
actions|Staff to be reminded of the colour code.
actions|The team will be more careful next time.
actions|All operators shall re-read the procedure.
actions|Encourage developers to pay attention to warnings.
actions|Refresher training for the night crew.
actions|Do not forget to lock the valve.
actions|Everybody must follow the checklist to the letter.
actions|Improve the discipline of the release team.
actions|Nurses must check labels twice.
actions|Ask colleagues to think before they deploy.
actions|Write an e-mail to all engineers stressing the importance of backups.
actions|Communicate to staff that manual changes are forbidden.
actions|Instruct the contractors to work more carefully.
actions|Ensure that engineers understand the impact of their changes.
lessons|We need to take more care with spreadsheets.
actions|The on-call should always look at the dashboard first.
actions|Greater care when copying values.
actions|Have the analyst redo the onboarding course.`,
  'who-question': `
Does anyone know who deleted the volume?
Who on earth approved this?
Why hadn't the night shift called?
Whose idea was it to skip the test?
Open question: who gave the order to cut over?
The board wants to know who is at fault.
Who was supposed to be watching?
Why would anybody run that on a live system?
How did the reviewers manage to miss it?
What possessed the operator to pull the lever?
Wasn't anyone looking at the gauge?
Which of the teams forgot to renew the domain?`,
};

/** Innocent sentences of the same registers. */
export const REGISTERS_PLAIN = `
According to the vendor, the pump should have restarted by itself.
If the checksum had been compared by the job, the copy would have stopped.
Had the disk been full, the writer would have raised an alarm.
The interlock could have held the turbine if it had had power.
The export should have run at 02:00.
The on-call could not have seen the spike: the graph was cached.
With more memory the job would have finished in time.
A phone call to the plant took four minutes.
A second sensor would have shown the drift.
We would have lost more data without the quick reaction of the night crew.
The engineers would have had to drive to the site.
timeline|09:02 Fiona edited the zone file as planned in CHG-2201.
timeline|09:40 Anders paged the storage team.
timeline|10:15 Olga switched the feed back.
timeline|11:00 Carlos and Noor joined the call.
timeline|11:30 The on-call stopped the export and told support.
timeline|12:10 Operator closes valve 3.
timeline|13:00 Team decides to wait for the vendor.
Sanjay found the leak at 11:05 with a heap dump.
Wendy and Pavel wrote this report.
The incident was reported by Helen at 07:45.
The alarm was acknowledged by Lucas within a minute.
Ingrid reopened the valve, and pressure returned.
The fix was written by Noor and reviewed by Raj.
Dr. Meyer confirmed that no patient was harmed.
The reader missed two badges in the rain.
The printer skipped a label when the roll ran out.
The spooler overlooked jobs with an empty name.
The gateway never replied to the second request.
Messages went unread by the consumer for 20 minutes.
The tests weren't run by the pipeline because the path filter excluded them.
No one is on call between 02:00 and 06:00.
Nobody was at the plant on Sunday; the site is unmanned.
None of the reviewers is notified when a file moves.
Not one of the five probes covers the checkout.
The page was sent to a phone that was off.
The on-call was driving when the page came.
The engineer on duty was alone with 40 alarms in ten minutes.
The team was not told about the freeze because the list was out of date.
The operator did not have the drawing at hand.
The driver of the van was not hurt.
The technician did what the label said.
The clerk followed the form, which asks for the amount in cents.
The administrator saw "success" although the copy was empty.
The custodian signed the form as usual.
Staff worked around the outage with paper.
The export was mailed to the wrong list because both lists have the same name.
The wrong customer was charged because identifiers are reused.
The wrong vial was stocked in the drawer.
The button to approve stands next to the one to delete.
The word "production" does not appear on the screen.
Type 10 or 1.0: the field takes both and means seconds.
The parser mistakes port 12 for a date.
The typo in the template was there since 2019.
A typo in the config key is ignored without a warning.
A wrong default sent the report to everyone.
A manual step remained in the procedure.
Manual approval takes a day.
Human review of each label is not feasible.
Operator input is limited to eight characters.
The user error page was shown to 300 customers.
The driver error rate rose to 2 %.
The pilot ran for two weeks with one store.
The pilot project failed to reach its goal of 5,000 users.
The copilot feature was switched off.
The conductor of the cable was broken.
The plant's supply failed at 03:10.
The vendor's portal was down as well.
The hosting company's cooling failed.
The airline's website was slow.
The provider's status page was green during the outage.
The supplier replaced the faulty board under warranty.
The supplier is responsible for spare parts.
The lab manager is responsible for the calibration plan.
The export job killed the link by using all of its bandwidth.
The link was killed by the export job.
A storm took out the whole region.
A single bad packet crashed the array.
The damage was done by water from the roof.
The corruption came from a bug in the tape driver.
The loss of the samples is due to the power cut.
This was caused by us of a deprecated flag.
The outage was caused by users retrying at the same moment.
The bank is to be informed within four hours.
Customers blamed the app store for the delay.
Poor insulation cost us an hour of cooling.
Poor network coverage in the hall slowed the scanners.
The poor man's queue in the database was replaced.
A weak reference was collected too early.
The weak link in the chain is a single DNS server.
The lazy index is built on the first query.
The dirty flag was never cleared.
The sloppy quorum setting allows stale reads.
Reckless mode disables the guard; it is now removed.
The retry storm was chaotic to watch but short.
The answer of the API was unhelpful: error 500.
The decision to wait was right with what was known.
The decision to cut over on Friday was taken two months earlier by the steering group.
The team chose the documented option.
The plan was made under time pressure: the contract ended on Sunday.
The engineers improvised a workaround within ten minutes.
successes|The night crew reacted quickly and calmly.
successes|Nobody had to stay up all night.
successes|The vendor's engineer was on site within 30 minutes, so that the array was back before noon.
successes|Carlos's earlier work on the parser made the fix small.
successes|The drill in March meant that everyone knew where the valve was.
successes|The service desk told customers before they noticed.
lessons|The procedure should be shorter.
lessons|The export should have its own bandwidth limit.
lessons|Two lists should not have had the same name.
lessons|An interlock would have made the override impossible.
lessons|The alarm list needs priorities: 40 alarms in ten minutes cannot be read.
lessons|Nobody can watch a gauge for eight hours; an alarm can.
lessons|We will look at how other plants label their valves.
lessons|The drawing was hard to find.
lessons|A checklist alone does not help when the screen says "success".
actions|Add a lock to valve 3. Owner: plant engineering. Due 2024-07-01.
actions|Rename the two mailing lists.
actions|Show the environment in red on the console.
actions|Let the form refuse amounts above 10,000 without a second approval.
actions|Remove the export user from the admin group.
actions|Dismiss stale alerts automatically.
actions|Transfer the domain to the company account.
actions|Ground the rack and fit a surge protector.
actions|Terminate TLS at the edge.
actions|Remind owners by bot when a licence has 30 days left.
actions|Have the pipeline run the tests for every path.
actions|Check labels with a scanner at the drawer.
actions|Write down how to reach the plant at night.
actions|Follow up with the supplier on the board. Owner: Helen.
actions|Ask the vendor why the array accepted the command.
actions|Encourage clients to back off by sending Retry-After.
actions|Stop the export when the checksum differs.
actions|Never reuse identifiers.
actions|Do not deploy the agent on the database hosts.
actions|Improve the accuracy of the sensor.
actions|Give the on-call access to the drawing.
actions|Communicate the new window to customers a week ahead.
Who may approve amounts is set in the form.
Who sees the alarm first depends on the shift.
Whose shift it is can be read from the board.
Why did the screen say "success"?
Why did the on-call have no drawing?
Which of the probes covers the checkout?
Who does the page reach at night?
What did the operator know at that moment?
How does the reviewer see moved files?
How could the tool make the target plain?
It is unknown which valve opened first.
The customer asked who had received the report; we told them.
The log does not say who made the change, only the service account.
The gauge clearly needs a larger face.
Of course the numbers differ between sites; the meters are read at other times.
The fix was easy to roll back.
A restart is a simple step.
The two screens look obviously different now.
The limit was known to the team and documented.
It was not clear from the screen which site was selected.
It was hardly possible to tell the two lists apart.
Blame is not what this report is for.
This should not be read as a mistake of the crew.
The customer's letter speaks of "gross negligence".
"Somebody must have been asleep", wrote a newspaper.
In the chat somebody asked "who broke it?", which we answered with the log.
The option is called \`--careless\`.
We were lucky that the reserve pump was primed.
It took the team 40 minutes to find the drawing.
The crew needed a second key, which is kept at the gate.
The dispatcher repeated the street name, and both confirmed it.
The trainee had been told that feed B was off.
The intern's script was reviewed and had tests.
The contractor had asked for the drawing twice.
The accounts team pays about 900 invoices a day.
The duty officer had been awake for 19 hours.
The shift was two people short.
The admins share one account, as the tool has no roles.
The developers could not reproduce the crash.
The engineers did not expect the valve to close by itself, as the manual says it stays open.
We did not lose any data.
We did not see any errors after 14:00.
They did not receive the mail because the list was out of date.
The team did not need the reserve.
Support did not get any calls before 09:30.
The attacker did not reach the database.
The attackers exploited a bug in the parser.
The customers did not notice the switch.
`;
