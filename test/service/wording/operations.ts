/** Networks, data centres, payments, mobile releases, hospitals, games, models and devices: blame by category. A section other than the root cause stands before `|`. */
export const OPERATIONS: Readonly<Record<string, string>> = {
  counterfactual: `
The network engineer should have drained the border router before touching the optics.
Had the field technician labelled the fibre, the wrong pair would never have been pulled.
A careful reviewer would have spotted the inverted comparison.
The build for the store shouldn't have been submitted by the mobile team on a Friday.
If the ML engineer had plotted the feature drift, she would have paused the retraining.
The payments lead could've rejected the batch at 09:40.
Should the firmware author have asked for a second flash cycle? Yes.
The clinic's administrator was meant to have printed the downtime forms.
With more attention from the shift, the chiller alarm would have been acted on.
Why nobody pulled the circuit breaker, as they ought to have, is the main question.
A competent DBA would never have run that without a transaction.
timeline|14:20 The on-call should have declared an incident at this point, but carried on debugging.
We would not be here if the vendor had honoured the maintenance window.
The community manager might have posted a notice earlier.
lessons|We really should have load-tested the matchmaking service.
It was the job of the release captain to have frozen the branch.`,
  nonevent: `
The data centre staff failed to reseat the power supply.
Neither of the two reviewers noticed the missing index.
Our network operations team never followed up on the optical warnings.
The trainee forgot to reattach the debug probe before flashing.
Despite three warnings, the analyst didn't rerun the reconciliation.
QA had not tested the upgrade path from version 4.
The game operations team neglected to announce the downtime.
No one in radiology bothered to verify the modality worklist.
The data scientist omitted the holdout evaluation.
The integrator hadn't read the errata of the chip.
The provider has repeatedly failed to notify us of maintenance.
timeline|03:12 Operator overlooked the second alarm.
Due to the release manager's failure to bump the build number, the store rejected the binary.
The team did not bother with a dry run.
Nobody took the time to read the migration notes.
The technician left out step 6 of the procedure.`,
  'human-error': `
The root cause was a human mistake during the cable move.
The outage came down to operator error.
A typo by the network engineer in the prefix list withdrew our routes.
Human factors, namely a slip of the technician, explain the loss of power.
This was yet another case of user error.
Root cause: manual error while editing the routing table.
The bad label was an error on the part of the pharmacist.
An administrator accidentally wiped the staging volume, and this caused the outage.
An ML engineer mistakenly promoted the candidate model.
Cause: fat-fingered subnet mask.
It was an honest mistake by the release captain.
The technician erroneously powered down rack 14 instead of rack 41.
A contractor made a mistake while patching the panel.
The payments operator inadvertently approved the same batch twice.`,
  judgement: `
The release was pushed out carelessly by the mobile team.
The firmware engineer acted recklessly when disabling the watchdog.
It was negligent of the provider to reuse the certificate.
The technician's sloppy cabling made the trace impossible.
The incident commander made a poor call.
The network change was incompetently executed by the contractor.
Their response was slow and unprofessional.
The way support handled the escalation was unacceptable.
The team's handling of the rollback was amateurish.
The decision of the DBA to skip the snapshot was irresponsible.
The handover was botched by the night shift.
The on-call panicked and made things worse.
The reviewer lazily approved a 4,000-line change.
Frankly, the data team was not up to the task.
The administrator showed bad judgement in reusing the key.`,
  fault: `
The network team is to blame for the withdrawn routes.
Responsibility for the double charge lies squarely with the payments vendor.
The outage was caused by a contractor who unplugged the wrong feed.
It was the data centre operator's fault that the generator did not start.
The firmware team broke the update for a third of the devices.
The mobile developers brought down the login service.
The culprit turned out to be a junior developer.
The blame for the failed import rests with the analyst.
The radiology admin is the one who caused the duplicate orders.
Accountable for the data loss: the storage team.
This incident is on us.
The outage happened because of the night operator.
Once again the platform team took production down.
The platform group was at fault here.`,
  'named-person': `
Priya pushed the wrong prefix list, which withdrew our routes.
The outage started when Tomasz unplugged feed B.
@dkim deleted the production index by accident.
Ingrid Solberg flashed the devices with the wrong key.
The duplicate charge was caused by Kwame's script change.
Yuki forgot to renew the push certificate.
The model was promoted by Rajesh without an evaluation.
Elena overwrote the routing table during the migration.
Mr. Okafor ran the purge against the live database.
The cables were swapped by Dmitri.
The crash was introduced by @lenak in build 2207.
Because Hannah merged the branch early, the store build broke.`,
  'unhelpful-label': `
The crew had lost situational awareness by the second alarm.
Complacency in the network team set in after a quiet year.
The night shift was distracted.
The operators were overconfident after three smooth migrations.
Lack of attention led to the swapped cables.
The technician had tunnel vision and saw only the first alarm.
There was a lack of ownership in the data team.
The engineer wasn't paying attention to the voltage.
The on-call was not focused on the right dashboard.
A lack of discipline in change management caused this.
Alarm fatigue made the nurses complacent.
The reviewers had become lax.`,
  hindsight: `
It was obvious that the link would saturate.
In hindsight, the team should never have trusted the vendor's estimate.
Anyone could have seen that the disk would fill up.
The analyst clearly should have known the file was old.
The warning signs were there for all to see.
The technician simply needed to read the label.
The engineers must have known that the certificate was about to expire.
This was an entirely predictable failure that the team chose to ignore.
Obviously, the operator had not read the runbook.
With the benefit of hindsight the migration was bound to fail.
The on-call just had to look at the second graph.
How could the reviewers not see the missing lock?
All the DBA had to do was to check the replication lag.
Of course the vendor blamed our configuration.`,
  punishment: `
The technician has been taken off the on-call rota as a consequence.
The contractor was let go after the incident.
actions|Formal warning for the release captain.
The operator received a written reprimand.
actions|Bar the engineer who ran the purge from production.
This will be reflected in the analyst's performance review.
The administrator was suspended pending an investigation.
actions|Discuss consequences with the engineer's line manager.
The vendor's engineer was removed from the project.
The DBA will face disciplinary action.
actions|Put the on-call on a performance improvement plan.
lessons|People who skip the checklist must be held accountable.`,
  'fix-the-human': `
actions|Engineers must be more careful with prefix lists.
actions|Remind the field technicians to label both ends.
actions|Retrain the night shift on the chiller panel.
actions|Pay closer attention to the build number.
actions|Everyone needs to double-check the target environment.
actions|Be more diligent when approving batches.
actions|Tell the data scientists to always plot the drift first.
actions|Raise awareness among the nurses of the look-alike labels.
actions|Reviewers should take more care with migrations.
actions|Send the operator on a refresher course.
actions|Coach the on-call on reading dashboards properly.
actions|Make sure people read the release notes.
actions|Try harder to follow the change process.
lessons|We must all be more vigilant during maintenance windows.
actions|Emphasise to the team the importance of testing.
actions|Stop making changes without thinking.`,
  'who-question': `
Who pulled the wrong cable?
Why did the technician not look at the label?
Whose change took the routes down?
We still need to find out who approved the batch.
Who signed off on the model?
Why didn't the on-call escalate?
Which engineer flashed the wrong image?
It remains unclear who disabled the watchdog.
Why was nobody watching the queue?
How could the reviewer let this through?
What was the DBA thinking?
Who is responsible for this mess?`,
};

/** Innocent sentences of the same trades. */
export const OPERATIONS_PLAIN = `
The border router failed to install the new route.
The optical amplifier should have switched to the spare pump.
The chiller could have run for another nine minutes on the reserve.
Had the generator started, the batteries would have lasted.
The build was rejected by the store because the entitlement was missing.
The push certificate expired at midnight and was not renewed automatically.
timeline|10:02 Priya drained the border router.
timeline|10:20 Tomasz moved feed B back to the old panel.
timeline|11:40 @dkim restored the index from the 06:00 snapshot.
timeline|12:15 The DBA dropped the unused replica.
timeline|08:01 Ingrid Solberg paused the rollout at 4 %.
The on-call engineer rolled the firmware back at 10:20.
Rajesh restored the previous model from the registry.
Hannah reverted the merge and rebuilt the branch.
The technician reseated the power supply, after which the alarm cleared.
Elena found the cause at 11:30 by comparing both routing tables.
The watchdog missed three beats and reset the board.
The scheduler did not notice that the node had gone.
The model ignored the new feature because its weight was zero.
The load balancer skipped the draining host.
The importer overlooked rows without an identifier.
The client did not check the signature of the manifest.
The parser never read past the first record.
The health check missed the stuck thread.
The runbook did not mention the second feed.
No alert was configured for replication lag.
Nobody was paged because the rule was routed to an empty schedule.
No one outside the EU was affected.
None of the engineers on call had access to the console.
The on-call did not have permission to restart the database.
The team had no dashboard for the queue.
The technicians could not reach the site before 05:00 because of the storm.
The vendor confirmed the defect in firmware 3.2.
The vendor's amplifier failed twice in March.
The payments provider returned error 503 for 40 minutes.
Our provider had a fibre cut near Utrecht.
The batch was approved twice because the page submits again on reload.
Two operators may approve the same batch, since the lock is taken after the first read.
The label of the cable names the rack, not the port.
Both cables carried the same label.
An engineer ran the documented purge command; it has no confirmation and defaults to production.
The purge script defaults to the live database.
The reviewer saw a diff of 12 lines; the generated file was collapsed.
The dashboard showed the average, which hid the failing region.
At the time, the graph of the queue looked normal.
The alarm text was the same for both chillers.
The nurses had silenced the pump as the procedure asks.
The pharmacist followed the printed order, which was two hours old.
Radiology switched to paper forms at 09:10.
The clinic went to the downtime procedure within four minutes.
The game servers shed load as designed.
Players could not join matches for 22 minutes.
The matchmaker wrongly marked full lobbies as open.
The anti-cheat module erroneously banned 340 accounts.
The cache mistakenly kept entries for deleted users.
The tool accidentally includes hidden files.
The migration inadvertently locked the whole table.
The error was caused by a race in the session store.
The outage was caused by an expired intermediate certificate.
The crash was caused by an unaligned read on the older chip.
Root cause: the retry policy had no jitter.
A memory leak in the exporter took the node down.
A bad deploy brought down the login service.
The deploy of build 2207 broke the update for a third of the devices.
The new compiler is to blame for the larger binary.
The segmentation fault was seen only on arm64.
The fault detector isolates a faulty line card in 50 ms.
Ground fault protection tripped at 02:14.
Fault injection was not part of the test plan.
Page faults doubled after the kernel upgrade.
The default route was withdrawn.
Responsibility for the certificate moves to the platform team in May.
The storage team is responsible for the backup schedule.
The release captain is responsible for freezing the branch.
The DBA on call owns the failover runbook.
The engineer who took the call joined the bridge within two minutes.
Thanks to the technician's quick call, the second feed stayed up.
successes|The on-call noticed the drift before any customer did.
successes|Yuki had practised the restore the week before, which saved about an hour.
successes|Nobody had to guess: the runbook named the exact command.
successes|The support team handled the wave of calls calmly.
successes|The decision to fail over early limited the loss.
successes|Careful planning of the spare parts paid off.
successes|The team did not wait for the vendor and built a workaround.
lessons|The alert should fire on the slope, not on the level.
lessons|A dry run in staging would have shown the lock.
lessons|An automatic check of the build number would have stopped the upload.
lessons|The canary could have caught this if it had used real traffic.
lessons|Staging should have had the same kernel as production.
lessons|The backup should have been encrypted by the job itself.
lessons|There was no shared place to record who is on call.
lessons|We learned that the two regions share one power feed.
lessons|The tooling makes it easy to select the wrong environment.
lessons|Nothing in the interface tells staging from production.
actions|Add an alert on optical power below -20 dBm, owner: network team, due 2024-06-01.
actions|Make the purge script refuse to run against production without a ticket.
actions|Remove production access from the shared service account.
actions|Train the spare model on the new features. Owner: @rajesh.
actions|Write a runbook for the chiller panel and rehearse it with every shift.
actions|Add a check of the build number to the pipeline.
actions|Send a reminder from the certificate bot 30 days before expiry.
actions|Warn in the console when both feeds are on one panel.
actions|Review the routing policy with the provider.
actions|Document who may approve batches and enforce it in the tool.
actions|Find out why the canary received no traffic.
actions|Fire the alert after two missed beats instead of five.
actions|Double the number of retries with jitter.
actions|Terminate idle sessions after 15 minutes.
actions|Suspend the import job until the fix is live.
actions|Discipline in naming is enforced by a linter rule from now on.
actions|Ask the vendor for a signed image.
actions|Carefully phase out the old cipher over two releases.
Who is paged first depends on the schedule.
The page lists who approved each batch.
Why did the canary not see the error?
Why was the alert late?
Who was affected: all users of the EU region.
What did the on-call see at 10:14?
How did the wrong image reach the devices?
Which service pulled the stale key?
It is unclear why the failover took nine minutes.
It is not known which of the two switches reloaded first.
The audit log shows who changed the policy, and when.
The simplest fix was to raise the limit.
The queue drained easily once the consumer was back.
Restarting the exporter is just a matter of minutes.
The obvious workaround, a restart, did not help.
Clearly marked cables are now required by the site standard.
The graph clearly shows the drop at 10:14.
The logs show a clear pattern of timeouts.
The link was known to be near its limit; an upgrade was ordered in January.
We could not have known the vendor's internal limit.
The engineer could have chosen either command; both are in the runbook.
This is not about who pulled the cable.
We do not hold individuals accountable for gaps in tooling.
Nobody is to blame for a label that names only the rack.
Human error is not a root cause; it is where the questions begin.
Calling this operator error would hide the missing interlock.
The word "careless" appeared in the first draft and was taken out.
A customer wrote: "your engineers should have told us".
The interface is human-readable, and errors are not.
The human resources system was not affected.
The lazy loader fetched the module twice.
The naive join was slow on large tables.
A greedy regular expression consumed the CPU.
The dumb terminal in the lab kept its session.
An aggressive timeout of 200 ms made matters worse.
The poor link quality was caused by a dirty connector.
The bad block was remapped.
The stupid-simple mode of the tool was active.
The irresponsible-host list holds 14 addresses.
The orphaned lock was ignored by the cleanup job.
Packet loss was missed by the probe because it samples once a minute.
The error budget was used up on the 14th.
The Prometheus operator did not pick up the new rule.
The user agent did not send the header.
The engine failed to start because of a missing library.
The agent skipped the update since the disk was full.
The controller ignored the annotation.
The supervisor process killed the worker.
The master did not replicate the last 14 writes.
The watcher missed the event during the compaction.
The job owner field was empty, so no mail was sent.`;
