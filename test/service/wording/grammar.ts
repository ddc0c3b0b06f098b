/** One meaning in many forms: word order, insertions, relative clauses, nominalisations, passives, by category. A section stands before `|`. */
export const GRAMMAR: Readonly<Record<string, string>> = {
  counterfactual: `
The release engineer really ought to have diffed the manifests before promoting the build.
Somebody on the platform crew could have paused the rollout the moment latency doubled.
Had the duty manager rung the hospital's switchboard, the ambulances would have been rerouted.
Were the reviewer to have opened the attached plan, the missing join would have been plain.
If the DBA had only looked at the slow log, the lock would have been found in minutes.
Any of the three approvers might have stopped the change.
The signaller was supposed to set the points back before going off shift.
lessons|We could have caught this weeks earlier if we had simply read our own dashboards.
It would have been wiser for the on-call to wait for the second opinion.
The treasury desk should not have been releasing payments on a bank holiday.
The welders needed to have preheated the plate.
The captain would have done well to divert.
What the operator should have done was to call the control room.
The vendor should've told us about the changed rate limits.
Two engineers were in a position to stop the job and should have.
Nobody should have been editing the zone by hand at that hour.
The pharmacist was expected to double-check the dilution, and that would have prevented the overdose.
The change should never have been approved by the board.
A more experienced responder would have recognised the pattern.
With a bit more care from the night team the volume would still exist.
If they'd bothered to ask, we would have told them the port was in use.
The team had ample time to roll back and should have used it.
Unless the admin had typed the wrong name, the bucket would still be there.
There was no reason for the trader not to have checked the limit.
The failing test should have been taken seriously by the developer.
lessons|I wish we had rehearsed the failover.
The analyst should, before sending the file, have encrypted it.
Why the crew did not divert is unclear; they should have.
It was the foreman who ought to have locked the panel.
The junior DBA could have asked for help at any time.
Had the anaesthetic team repeated the allergy check, the reaction would not have happened.
It was up to the release captain to hold the train, and he should have.
The operators were meant to log every valve movement.
If the coders had followed the style guide, the bug wouldn't exist.
Support should at the very least have forwarded the call.
lessons|In this situation we ought to have declared an incident at once.
Nobody on the desk should have accepted an order of that size.
The inspection should have been signed off by a second fitter.
The brewer might well have noticed the smell.
A quick call to the depot would have cleared it up.
The maintainer had two days to answer and should have done so.
Someone should have told the night porters.
Should the pilots not have gone around?`,
  nonevent: `
The on-call never got round to acknowledging the page.
The release manager omitted to tell the call centre about the freeze.
No member of the payments team looked at the alert for forty minutes.
The reviewers did not spot the dropped index.
Due to the failure of the shift lead to escalate, the outage lasted two hours.
The nurse neglected to scan the wristband.
The backend developers paid no attention to the deprecation notice.
The operator let the certificate run out.
Not one of the engineers thought to compare the checksums.
The ticket sat in the queue because support never triaged it.
The DBA, who had been paged twice, did not respond.
It slipped the technician's mind to close the bypass valve.
The captain's omission of the checklist left the flaps up.
The change was pushed without the author running the tests.
The vendor gave us no warning of the migration.
Three people saw the warning and none of them acted on it.
The team lost track of the open incident.
Nobody in the branch office cared to report the leaking tank.
The infrastructure team kept ignoring the disk warnings.
Our SREs were unaware of the freeze because they hadn't read the announcement.
The intern went ahead without asking anyone.
timeline|03:12 On-call engineer slept through three pages.
The auditor's inattention to the second ledger let the difference grow.
The dispatcher couldn't be bothered to ring back.
The loader didn't so much as glance at the weight sheet.
Warnings from the sensor were brushed aside by the operators.
The radiographer failed in her duty to verify the side.
The last three restore drills were skipped by the team.
The proposal to add a limit was dismissed by the architects and forgotten.
The infrastructure crew never bothered to rehearse the failover.
The brokers paid scant attention to the margin call.
The shift handover omitted the open valve because the supervisor forgot it.
Our contractor failed to earth the cabinet.
The release notes were not read by any of the developers.
Despite two warnings, the stationmaster did not stop the train.
The lab technicians skipped the control sample.
The platform team hadn't tested the restore since 2021.
No reviewer questioned the new timeout.
The tellers ignored the mismatch for three days.
The ward sister neglected to hand over the drip rate.
The decision was taken without consulting the network engineers.
Marketing didn't tell anyone about the campaign.
The reluctance of the developers to write tests is a contributing cause.`,
  'human-error': `
The proximate cause was a blunder on the part of the night operator.
An engineer's typo in the CIDR block cut off the office.
Root cause: the technician pulled the wrong cable by mistake.
This was purely an error by the person on duty.
The clerk keyed in the wrong account number.
The wrong database was dropped owing to a slip of the administrator.
Investigation concluded that it was down to operator error.
A developer inadvertently committed the private key.
It was the driver's mistake that the brakes were off.
A lapse by the anaesthetist led to the double dose.
The DBA ran the script against the wrong cluster by accident.
Someone clicked the wrong button in the console.
Errors made by the finance staff during the import caused the duplicate postings.
The shift engineer confused the two breakers.
The administrator accidentally revoked the production role.
A copy-and-paste mistake by a colleague removed the rule.
timeline|14:02 SRE erroneously terminated the primary instead of the standby.
The incident stems from a mistake of the contractor's crew.
A member of the team had mistaken staging for production.
Pure user error.
The pilot set the wrong QNH.
The planner transposed two digits in the part number.
The failure was the result of an incorrect command entered by the on-call.
The outage can be traced back to a mistake in judgement of the operator.
The nurse gave the wrong drug to the wrong patient by mistake.
The mechanic erred when he torqued the bolts.
A slip of the finger by the trader multiplied the order by ten.
Cause: misoperation by the plant staff.
The engineer unintentionally shut down the wrong rack.
The cause of the data loss was a person, not the tool: somebody typed the wrong name.
The wrong feed was disconnected by mistake by the electrician.
The postmortem committee concluded: operator error.
A developer pasted the production password into the public channel by accident.
The clerk misread the seven as a one.
Through an oversight of the facility manager, the generator had no fuel.
The surgeon's slip cut the duct.
The engineer chose the wrong region in the drop-down.
This outage is a textbook case of human error.
The driver mixed up the two levers.
The mechanic fitted the wrong gasket.
One of our admins unintentionally removed the peering.
A tired operator entered a wrong setpoint.
A data-entry error by the pharmacist doubled the dose.
Somebody had mistakenly labelled the spare as faulty.`,
  judgement: `
The change was prepared in an amateurish way.
The operators' cavalier attitude to alarms is well known.
The DBA's decision to skip the backup was irresponsible.
The on-call handled the incident poorly.
The team did a terrible job of testing the migration.
The crew made a bad call in continuing the approach.
It was naive of the developers to trust the vendor's numbers.
The rollout plan was half-baked and nobody owned it.
The architect's stubborn refusal to add a queue cost us the weekend.
The hand-over between the shifts was chaotic and unprofessional.
The surgeon acted rashly.
A grossly negligent configuration by the hosting partner exposed the bucket.
The support agent was incompetent and rude.
The handling of the cash by the tellers was lax.
The manager's reckless deadline led to the shortcut.
The engineer unwisely restarted all nodes at once.
The maintainers showed a complete disregard for the procedure.
The welding was shoddy work.
The reviewers rubber-stamped the change.
The network group mishandled the cut-over from the start.
The decision of the captain to land was plainly wrong.
Our communication with customers was abysmal because the press office had no discipline.
The operator panicked and pressed stop.
The contractor cut corners on the earthing.
It was foolish to deploy on a Friday.
The team has a sloppy attitude towards reviews.
The trader's greed and poor discipline took the position over the limit.
The technician was out of his depth.
The engineers were in over their heads and made bad choices.
The on-call's response was amateurish at best.
The way the team handled the hand-over was unprofessional.
The developers were too lazy to add a test.
It was reckless of the captain to depart.
The bank's operations staff did a poor job.
The vendor's shoddy installation caused the leak.
An incompetent contractor wired the panel.
The maintenance crew's negligence is the main factor.
The architect's decision was simply wrong.
The review was careless.
The planners showed a lack of judgement.
The manager mishandled the escalation.
The operator foolishly silenced the horn.
That deployment was irresponsible.`,
  fault: `
The blame lies squarely with the network department.
The hosting company is to blame for the four hours of downtime.
It was the night shift's fault that the tank overflowed.
The storage team is responsible for the loss of the snapshots.
The outage was brought on by a developer.
Accountability for the spill lies with the foreman.
The culprit was a junior administrator.
The incident was the doing of the integration team.
The DBA brought the cluster down.
Marketing caused the overload by sending the newsletter at noon.
The delay has to be laid at the door of procurement.
The derailment was due to the driver.
We put this down to the vendor.
The engineer on duty single-handedly took down the site.
A contractor broke the fibre and is responsible for the outage.
The front-end team must accept the blame.
Operations was the cause of the data loss.
The second outage was self-inflicted by the database team.
The guilty party is the supplier of the valve.
If anyone is to be faulted, it is the release manager.
The team that merged the change bears responsibility for the corruption.
The person responsible for the outage has been identified.
The incident was triggered by an engineer who ran the wrong command.
Security let us down again.
The ward's staff have only themselves to blame.
The failure is attributable to the maintenance crew.
The vendor is the reason that we lost two hours.
The developers are guilty of shipping untested code.
Blame for the missed train falls on the dispatcher.
The payroll department messed with the table and caused the duplicate payments.
The fault lies with the billing team.
The leak was caused by a careless employee.
The contractor is to blame.
The breach was the DevOps team's fault.
Responsibility for the outage rests with the infrastructure group.
The night nurse is responsible for the overdose.
A trainee took down production.
The collision was caused by the tug's captain.
We blame the supplier for the corrupt batch.
The main culprit is the outsourcing partner.
The DBAs broke replication.
The outage happened because of the QA team.
The cause was one person: the release manager.
The signaller alone is answerable for the collision.`,
  'named-person': `
Olga dropped the wrong partition, which started the outage.
@mkeller merged the change without waiting for the tests.
The restart that took the site down was done by Rahul.
Jin-woo's script wiped the volume.
Because Marta had disabled the alert, nobody was paged.
The wrong key was uploaded by Stefan Brandt.
Pieter hard-coded the old endpoint.
Wei Zhang of the DBA team truncated the ledger table.
lessons|Samuel pushed straight to main and broke the build.
The bucket was made public by @fern_o.
Dr. Okafor entered the dose in the wrong unit.
Thanks to Gustavo's change the limit was removed.
Nadia ran terraform destroy in the production workspace.
Mr Lindqvist pulled the wrong breaker.
summary|Ines deployed a broken image to all regions.
It was Bogdan who unplugged the switch.
@ops-tina restarted the primary in the middle of the backup.
Hassan's typo in the filter sent the mail to all customers.
Ravi Subramanian, the DBA on call, killed the replication job.
Sofia misread the gauge and opened the valve.
The cause was Dmitri's manual edit of the routing table.
Leila forgot to renew the certificate.
Our colleague Tomoko shipped the release with the debug flag on.
The file was deleted by Yusuf while he was cleaning up.
Luca and Ngozi changed the retention to zero days.
The mistake was made by Hannah.
Anna sent the unencrypted list to the wrong address.
Jorge turned off the interlock to save time.
Captain Reyes continued the approach below minima.
Kenji deleted the wrong snapshot.
Because Ines skipped the dry run, the rename hit production.
@rjones force-pushed over the hotfix branch.
The firewall rule was removed by Amara.
Marek's commit broke the checkout.
Dr Patel ordered the wrong blood group.
It was Chloe who pressed the red button.
Fatima had left the debug flag enabled.
The root cause is that Diego merged an unreviewed change.
lessons|Sven should not run migrations alone again; he crashed the cluster.
Elena Rossi accidentally emptied the queue.
Tariq approved the change without reading it.
@li.wei typed the wrong hostname.`,
  'unhelpful-label': `
The crew had lost their situational awareness.
Complacent operators ignored the trend.
The nurse was distracted and not concentrating.
The engineer suffered from tunnel vision during the incident.
The on-call was on autopilot.
A lack of attention by the dispatcher led to the wrong route.
The team had grown complacent after two years without an incident.
The operator was not paying attention to the level.
The pilot flying was fixated on the gear light.
The reviewers were inattentive.
Overconfidence within the platform team was a factor.
The driver's mind was elsewhere.
An absence of vigilance in the control room contributed.
The technician became overconfident after the first success.
The controllers suffered a loss of concentration.
Poor situational awareness on the bridge caused the grounding.
The trader got carried away.
The team did not have its eye on the ball.
The DBA was tired and unfocused.
Alarm fatigue made the operators careless, and they tuned out.
The root cause is inattention.
The shift was lulled into a false sense of security.
The surgeon's lapse of concentration went unnoticed.
The engineer was daydreaming.
The staff have become blasé about the alarms.
Confirmation bias blinded the on-call engineer.
The crew's poor awareness of the traffic was a contributing factor.
The team was asleep at the wheel.
The operator's forgetfulness is the main cause.
The whole department suffers from a lack of ownership and awareness.
The crew suffered a loss of situational awareness.
Complacency had crept into the night team.
The operator wasn't paying attention.
The reviewer lost focus after lunch.
Due to inattention the nurse read the wrong line.
The pilots were overconfident.
A lack of vigilance in the team is evident.
The team's tunnel vision on the database prolonged the outage.
The dispatcher was distracted by a private call.
The controllers had become complacent.
The driver was not concentrating on the signals.
The engineer had a lapse of attention.`,
  hindsight: `
It was obvious that the disk would fill up.
Everyone knew that the valve was worn.
The signs were there for all to see.
Clearly the team had not tested the rollback.
Looking back, the warning could not have been plainer.
The on-call should have known that the cache was cold.
With the benefit of hindsight the rollout was doomed.
This could easily have been avoided.
All the operator had to do was press reset.
The outage was entirely preventable.
Of course nobody had run the restore.
Any engineer worth their salt would have seen it.
It doesn't take a genius to see that the index was missing.
The engineer simply did not read the page.
The failure was foreseeable, and nobody prepared for it.
How the reviewer overlooked this is beyond me.
It was only a matter of time until someone deleted the wrong table.
The pilots must have realised that they were too low.
Anyone with basic knowledge of TLS would have spotted the date.
As everyone could have predicted, the migration failed.
Needless to say, the vendor had not tested the patch.
The developer just had to look at the dashboard.
This was an accident waiting to happen.
Surprisingly, nobody had checked the battery.
A glance at the graph would have been enough.
It goes without saying that one reads the manual first.
Inexplicably, the nurse gave the second dose.
The warning signs were plain, yet the board chose to proceed.
It is hard to see how the team could miss this.
They knew perfectly well that the pump was broken.
In hindsight, the plan was bound to fail.
The operator should have known that the tank was full.
Obviously the engineers did not read the manual.
The failure was entirely predictable.
Anyone could have seen the crack.
The technician just had to close one valve.
It was clear to everyone that the disk would not last.
The supervisor simply forgot the second key.
With hindsight, the deployment should have waited.
Any competent DBA would have noticed.
It should have been obvious to the reviewers that the loop never ends.
Of course the contractor had not labelled the cables.
This incident was easily avoidable.
How anyone could overlook that warning is hard to understand.`,
  punishment: `
The engineer has been given a final warning.
The contractor was dismissed the next morning.
A disciplinary hearing will be held for the two operators.
HR has been informed about the behaviour of the technician.
The trader lost her bonus over this.
The team lead was demoted.
The technician's access was revoked as a consequence of his mistake.
The driver was taken off the roster pending an inquiry.
The on-call got a stern talking-to from the director.
The DBA has been put on a performance plan.
The nurse received a formal reprimand.
actions|Give the developer a written warning.
The vendor's engineer was banned from the site for his error.
The responsible person will face consequences.
Management spoke to the engineer about his conduct.
Two members of the team were let go following the outage.
The pilot was suspended without pay.
The manager was asked to resign.
The intern's contract was not renewed because of this incident.
actions|Note the incident in the operator's personnel file.
The signaller had to explain himself before the board.
The developer lost commit rights as a punishment.
His pay was docked for the broken forklift.
The mistake will be reflected in her annual review.
The cashier had to pay for the missing money.
The foreman was sacked.
The responsible administrator was removed from the on-call rotation.
The clerk was called to account by the mayor.
The engineer was made to apologise to the customer.
Sanctions against the two dispatchers are being considered.
The operator was formally reprimanded.
The engineer has since been fired.
The nurse was suspended pending an investigation.
Management issued a written warning to the developer.
The contractor's staff were removed from the project.
The responsible manager was transferred to another department.
actions|Discipline the technician who opened the valve.
The employee's bonus was cut.
The captain lost his licence.
The DBA's on-call allowance was withdrawn as a punishment.
A disciplinary procedure against the driver was opened.
The trainee was sent home for the rest of the week.`,
  'fix-the-human': `
actions|Engineers should pay closer attention to the diff.
actions|Remind all staff of the importance of the checklist.
actions|Operators need to be more vigilant at night.
actions|Send the DBAs to a refresher course.
actions|Talk to the team about being careful with production.
actions|Everyone must read the runbook before going on call.
actions|Double check the namespace before deleting anything.
actions|The reviewers have to look more carefully at migrations.
actions|Retrain the night shift on the valve procedure.
actions|Raise awareness among developers of the cost of full scans.
actions|Never run ad-hoc queries on the primary again.
actions|Ask people to think twice before force-pushing.
actions|Take more care when editing the firewall rules.
actions|Make sure nobody forgets to close the batch.
actions|Stress to the nurses that the wristband has to be scanned.
actions|Pilots to exercise greater caution on approach.
actions|Hold a training session on attention to detail.
actions|Stay focused during the hand-over.
actions|Engineers to be reminded to lock the cabinet.
actions|Don't trust the dashboard blindly.
lessons|Next time we need to be more careful with wildcards.
lessons|We must not forget to test the rollback.
actions|Coach the on-call engineer on the correct use of kubectl.
actions|Insist that tellers count the cash twice.
actions|Tell the contractor to be more thorough.
actions|Improve the discipline of the change approvers.
actions|Reinforce the need for care when handling samples.
actions|Urge colleagues to follow the process.
actions|All developers will be instructed to verify the target.
actions|Have the operator repeat the safety training.
actions|Developers must be more careful with feature flags.
actions|Remind nurses to check the wristband twice.
actions|Be more attentive during night shifts.
actions|Retrain the operators.
actions|All engineers should double-check the region before running the script.
actions|Send a mail to all staff asking them to follow the procedure.
actions|The team needs to pay more attention to alerts.
actions|Do not make this mistake again.
actions|Drivers have to concentrate better at junctions.
actions|Tell the reviewers to look more closely.
actions|Always check twice before deleting.
actions|Train the DBAs in being careful with DROP statements.
actions|Technicians should remember to close the cover.
lessons|We need to be more disciplined about change freezes.`,
  'who-question': `
Who approved this change?
Why did the operator not call anyone?
Whose idea was it to deploy on Friday?
Who is accountable for the missing backup?
Why was nobody watching the dashboard?
What on earth was the pharmacist thinking?
We still need to find out who deleted the table.
It is unclear who left the gate open.
Which of the engineers pushed the button?
How could the reviewers let this through?
Why had the crew not read the NOTAM?
Who on the team should have caught this?
The question is who dropped the ball.
Why would anyone run this on production?
actions|Determine who disabled the alarm.
Who signed off the drawing?
actions|Identify the person who changed the setpoint.
Why didn't QA test this?
Did nobody think of testing the restore?
How did the on-call manage to miss three pages?
Why on earth would the vendor reuse the key?
Why weren't the developers told, and who failed to tell them?
What made the technician think he could skip the test?
Who let the certificate expire?
Why does the network team keep doing this?
Who was on duty when the valve was left open?
actions|Find the engineer who ran the script.
Why not simply ask the DBA?
Who else knew about the worn cable and kept quiet?
What was the driver doing when the signal changed?
Who pushed the broken config?
Why did nobody notice the full disk?
Why didn't the pilots go around?
Who is to blame for the delay?
How could the pharmacist overlook the allergy?
Whose fault is it?
We have to establish who deleted the records.
Why was the second engineer not called?
Who allowed the contractor into the cage?
Which technician closed the wrong breaker?
What was the operator thinking when he overrode the alarm?
actions|Find out who merged this.
Why did you restart the primary?`,
};
