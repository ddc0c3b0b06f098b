/** The same words without blame: systems, denials, quotations, plain facts, good actions. A section stands before `|`. */
export const PLAIN = `
The health check failed to reach the pod within three seconds.
The alert should have fired when the error rate passed 2 %.
The on-call engineer restarted the primary at 10:14.
timeline|10:02 Marta rolled back to build 1187.
timeline|11:40 @mkeller restarted the primary after the replica had caught up.
timeline|09:15 Ravi noticed the spike and opened an incident.
timeline|02:44 The on-call was paged and acknowledged within a minute.
The scheduler missed two heartbeats and evicted the node.
The proxy ignored the retry-after header.
This was not caused by human error.
We avoid the phrase "should have" in this report.
The dashboard clearly showed the drop.
The old signing key was still marked as the default.
Page faults rose to 40,000 a second.
\`git blame\` shows that the line is from 2019.
The service is fault tolerant within one zone.
Users could not log in for 14 minutes.
If the queue had been bounded, the workers would have shed load.
Had the replica been in sync, the failover would have taken seconds.
The job should have been cancelled by the watchdog after 30 seconds.
The request was rejected because the token had expired.
The runbook did not mention the second region.
There was no alert on replication lag.
We did not have a staging copy of the ledger.
The deploy pipeline accepted a production target without confirmation.
A customer wrote: "Who broke the login page?"
actions|Add a lock to the deploy job so that two runs cannot overlap.
actions|Send an automatic reminder 14 days before the certificate expires.
actions|Remove the default credentials from the image.
actions|Retrain the fraud model with the March data.
actions|Make sure the job retries with back-off.
actions|Check the certificate's expiry in the pipeline.
actions|Review the alert thresholds of the payment service (@olga, 2024-05-01).
actions|Train the spam classifier on the new corpus.
actions|Verify that backups can be restored, weekly and automatically.
actions|Owner: Tomoko
actions|Investigate why the canary did not stop the rollout.
actions|Never start the migration while a backup runs: have the tool refuse it.
lessons|The restart order in the runbook does not match the dependency graph.
lessons|We learned that the two clusters share a subnet.
successes|Wei noticed the trend before the alert fired.
successes|The team responded within two minutes.
successes|The operator stopped the pump before the tank overflowed.
Impact was limited because the on-call engineer drained the region quickly.
The packet loss was caused by a faulty line card.
The outage was triggered by a change of the load balancer's configuration.
The delay was caused by the vendor's maintenance window.
The database team is responsible for the cluster and was paged first.
The error was introduced in version 4.2 of the driver.
The user error message did not tell which field was wrong.
The human-readable error is cut at 80 characters.
The mistake-proof connector was not available for this pump.
The careful reader will find the details in appendix B.
Lazy loading of the images hid the timeout.
Stupid-simple protocol decoders were replaced in 2021.
A dumb terminal is attached to each console.
The poor performance of the disk was noticed at 09:10.
The bad block list was full.
The wrong time zone was configured on the host.
The invalid record was skipped by the importer.
The alarm was suppressed by the maintenance mode.
The line was manually closed at 14:03 by the dispatcher.
The engineer followed the runbook, which lists the restart first.
The reviewers saw a diff that did not include the generated files.
The nurse scanned the wristband and the system showed the previous patient.
The crew had been on duty for 11 hours and had received three route changes.
The pilots were cleared to the wrong runway by the tower.
The trader entered the order in the field for lots; the form accepts both units.
The two valves carry the same label and are 20 cm apart.
The train passed the signal at 21 km/h.
The tellers use a shared account, which the audit log does not resolve.
Of course the cache is cold after a restart; warm-up takes ten minutes.
The migration simply renames the column.
Just before 10:00 the error rate rose.
The easy path through the console skips the confirmation.
It is easy to select the wrong cluster in this menu.
The fired alerts are listed below.
The alert fired at 10:02 and again at 10:09.
The trigger fired for every row.
Two pods were terminated by the scheduler.
The account was suspended by the fraud system.
The kernel was killed by the watchdog, and the node was removed from the rotation.
The warned customers were refunded.
A warning letter to customers was sent on 3 May.
The action plan was approved.
Disciplined use of feature flags limited the impact.
The old node was demoted to follower.
The promotion of the replica took nine minutes.
The user who reported the fault helped with the reproduction.
Customers who had ignored the earlier mail were notified again.
Who is affected: all customers in the EU region.
Who receives the page is decided by the rota in PagerDuty.
Why did the failover not start?
Why was the alert silent for 20 minutes?
How did the change reach production without a test run?
What did the on-call engineer see at that moment?
Why the canary passed is explained below.
Which service owned the lock at 10:04?
The retries should have stopped after five attempts.
The breaker should have opened.
The backups could have been restored in an hour if the index had been intact.
The token should not have been valid after 24 hours.
Without the rate limit the service would have failed as well.
If an operator selects both rows, the console deletes the parent too.
If a developer runs the script twice, the second run overwrites the first.
Engineers can reach production from their laptops.
Only two people know the restore procedure.
The team was handling another incident at the same time.
The on-call engineer had not been given access to the console.
No engineer was on call between 02:00 and 06:00, as the rota had a gap.
Nobody was hurt.
Nobody is to blame for this.
We do not look for a culprit.
No single person or team was at fault.
This review does not ask who did it.
The cause was not carelessness: the screen showed both beds with one name.
The responsible disclosure programme received the report at 08:00.
The on-call responsible for the service was paged.
The failure to start the job was logged.
Failure of the primary was detected within ten seconds.
The missed heartbeat was the first sign.
The omitted field defaults to zero.
The file was overlooked by the linter because of its extension.
The pipeline skipped the tests.
The form lets a clerk enter a date in the past.
The batch was closed by the cashier at 18:00, as every day.
At 09:30 the DBA added the missing index.
The engineers decided to roll back, since the error rate kept rising.
The vendor confirmed the defect and sent a patch.
The supplier's API returned 500 for all calls.
The night shift worked through 41 alarms, none of them ranked.
The procedure asks for a second signature, which was not available on Sundays.
Mark the incident as resolved once the queue is empty.
Will the retry storm return? The limit is in place now.
Grant access by group, not by person.
The Chase connector timed out.
Jenkins skipped the stage.
The Victor pump stopped.
Grace period expired at noon.
Rob Pike's paper describes the design.
resolution|Anna restored the snapshot and Tomás checked the totals.
detection|A customer noticed the missing invoices before our monitoring did.
impact|Patients had to wait up to 40 minutes.
impact|Four engineers spent the night on the recovery.
summary|On 4 May the payment service was unavailable for 52 minutes.
summary|A change to the routing table removed the default route of the office network.
The deployment was done manually, as the pipeline was down.
The wrong volume was selected, since the console sorts by id.
The operator opened valve 40B; the procedure called for 40D.
The on-call engineer's laptop ran out of battery.
The engineer's terminal still had the production context loaded.
The developer's change passed all tests.
A new team member was on call for the first time, with no second responder on the rota.
The data was accidentally written twice by the importer.
The messages were mistakenly routed to the old queue by the broker.
An unintentional side effect of the flag is that caching is off.
The certificate was not renewed because the cron job had been disabled in March.
The check was forgotten in the new pipeline template.
We missed our SLO by 0.3 points.
The team missed the deadline for the March release, so the old version stayed in place.
Support received 340 tickets.
The distraction-free mode hides alerts.
The awareness campaign had no link to this incident.
The attention mechanism of the model was not affected.
Situation reports were sent every 30 minutes.
The focus of the review was the schema.
The autopilot disconnected at 400 feet.
The autopilot namespace was scaled down.
The tunnel was down.
It was not obvious which of the two graphs was current.
The fix was trivial, and was deployed at 12:10.
The predictable load pattern allowed a quick test.
The avoidable allocations were removed in the second patch.
The inevitable restart of the pods took two minutes.
The load balancer should have removed the host after three failed checks.
The engine failed to start on the second attempt.
The night shift found the leak at 03:20 and closed the main valve.
At 07:41 the pharmacist noticed the discrepancy and stopped the dispensing robot.
timeline|08:12 Kenji deleted the stuck pods.
timeline|08:20 Elena pushed the fix.
timeline|21:05 @rjones was paged.
The operator saw two identical entries in the list.
The technician followed the printed procedure, which still named the old pump.
We had no alert on certificate expiry.
We did not know the customer count at that time.
The team does not own the upstream service.
Had the cache been warm, the latency would have stayed below 200 ms.
If the disk had been larger, compaction would have finished.
The new index would have made the query fast.
The retry could have succeeded, but the lease was gone.
The importer ignored rows without a date.
The test runner skipped 14 tests.
The health probe missed the deadlock, as it only checks the port.
The sensor overlooked small particles by design.
A mistake in the schema migration removed the constraint.
An error in the script doubled the rows.
The typo in the hostname was in the vendor's documentation.
Human factors were considered in the design of the panel.
It was not operator error.
This was neither negligence nor carelessness.
The disk controller is at fault; the vendor will replace it.
The faulty relay was responsible for the outage.
The pump was to blame for the vibration.
A deadlock in the billing service caused the outage.
The billing team is responsible for the service and joined the call at 10:20.
The release was delayed by two days.
The supplier's release notes announce the change on page 12.
The contractor replaced the fuse at noon.
The trainee was supervised by a senior colleague, as the rota asks.
successes|Thanks to Amara, the rollback took four minutes.
successes|The on-call engineer quickly found the failing node.
successes|Nobody panicked, and the hand-over worked.
resolution|Diego restarted the workers one by one.
resolution|The DBA restored the table from the snapshot of 02:00.
impact|12 patients were transferred to another ward.
impact|Two trains were cancelled and 900 passengers had to wait.
detection|The alert did not fire because its expression referenced a renamed metric.
detection|A user reported the problem on the forum.
actions|Add a second confirmation to the drop command. Owner: Sven
actions|Alert when a certificate expires within 21 days.
actions|Document the restore procedure and rehearse it each quarter.
actions|Limit the script to one region per run.
actions|Label the two valves in different colours.
actions|Replace the shared account with personal accounts.
actions|Have the deploy job refuse to run during a freeze.
actions|Look into why the probe reported healthy.
actions|Remove unused admin rights from the console.
actions|Test the failover monthly with the on-call team.
actions|Add a check that the index exists before the migration starts.
actions|Move the training data out of the shared bucket.
actions|Ask the vendor for a patch.
actions|Discuss with the network team how the loop can be detected earlier.
actions|We should add rate limiting to the import API.
actions|Verify the backups of the ledger automatically.
lessons|Our runbooks assume that the primary is reachable.
lessons|Two people are needed to run the failover, and one was on leave.
lessons|We will test restores every month.
Who owns the queue is written in the service catalogue.
Who needs to be informed: customers with invoices in May.
Why did the retry storm start?
Why was the primary read-only?
How did the operator get two alarms with the same text?
How can we detect this earlier?
What did the responders know at 10:30?
Which alarms were active?
The easiest way to reproduce is to fill the disk.
The obvious metric, CPU load, stayed flat.
It became obvious at 11:00 that the primary was gone.
Simply restarting the pod brought it back.
Of course, the same limit applies to the standby.
Clearly marked emergency stops are within reach.
The reminder job was disabled during the migration.
Attention: the times below are UTC.
The focus of this report is the second outage.
The awareness of the cluster state is kept in etcd.
The instance was terminated and replaced.
The job was suspended until Monday.
The user's session was revoked after the credential leak.
All tokens of the contractor were revoked, since they had been in the leaked file.
The trigger was fired twice.
The worker was removed from the pool.
Warnings were logged by the collector from 09:50 on.
The final notice of the certificate authority went to a mailbox that no longer exists.
The guilty-verdict banner is unrelated.
We made a decision at 10:40 to fail over, since the lag kept growing.
The decision to delay the rollback was made together with the business.
The pilots had three charts open, two of them out of date.
The nurses on the ward covered 14 beds each that night.
The trader's screen showed the price of the previous day.
The dispatcher handled 40 calls in the first hour.
The crew could not hear the alarm over the engine noise.
The engineer could not see the error, as the log is written only on exit.
The engineers did not have access to the vendor's console.
The on-call was not paged because the route in the alerting tool was missing.
Nobody could have seen this from the graph.
No operator action was needed.
None of the users lost data.`;
