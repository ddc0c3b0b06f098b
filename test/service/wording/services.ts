/** Shops, payments, games, networks, clouds and laboratories: blame by category. A section other than the root cause stands before `|`. */
export const SERVICES: Readonly<Record<string, string>> = {
  counterfactual: `
The payments squad should have kept the old certificate until Monday.
We ought to have paged the second level at 02:00.
Had anyone on the data team looked at the lag, the loss would have stayed small.
She could have rolled back right away, but she kept digging.
If only the game masters had drained the lobby first.
The change advisory board should never have let this through.
Ops might have spared us the second outage by pinning the image.
A seasoned network engineer would have spotted the loop within a minute.
detection|Support should have told the on-call about the calls it received.
summary|This could have been prevented had the reviewers opened the diff.
The lab technician was supposed to label both racks.
The DBA had every opportunity to take a backup beforehand.
It would have been wise to ask the vendor before upgrading.
lessons|Someone should have raised a hand when the numbers looked odd.`,
  nonevent: `
The merchandising team never told us about the flash sale.
No engineer verified that the replica was in sync.
The on-call missed three pages in a row.
The reviewers skipped the section on rollback.
The contractor left out the firewall rule.
Support failed to escalate the ticket for two hours.
The release captain did not wait for the soak period to end.
detection|Nobody bothered to open the dashboard.
The network team disregarded the maintenance notice from the carrier.
The author of the change hadn't run the end-to-end suite.
- Didn't announce the migration in the channel
The laboratory manager omitted the calibration step.
The SREs were slow to react to the disk alarm.
They neglected to inform the customer success managers.`,
  'human-error': `
summary|The outage was down to human error.
An operator typed \`prod\` instead of \`stage\`.
The support agent accidentally refunded every order of the day.
He pasted the token into the wrong window.
A copy-and-paste mistake by the developer doubled the limit.
The game designer entered 100 rather than 10 as the drop rate.
Due to an oversight on the part of the network engineer the ACL stayed open.
The lab assistant swapped the two samples by mistake.
The release manager unintentionally promoted the canary to all regions.
An admin mis-typed the VLAN id.
We erroneously assumed that the cache was shared.
A slip of the finger closed the wrong account.
The SRE got the two clusters confused.
The wrong bucket was emptied owing to a user error.`,
  judgement: `
The migration was planned in a slapdash manner.
The vendor's engineers are clearly not up to the job.
Support handled the customer clumsily.
It was foolish to deploy on the eve of the sale.
The DBA's impatience cost us the replica.
The payments team took an unnecessary risk.
The on-call panicked and restarted everything.
Ignoring the alert was inexcusable.
lessons|The product owner's stubbornness delayed the rollback.
The review was superficial at best.
The carrier gave us a lame excuse.
The operators acted too hastily.
A rookie mistake by an otherwise capable team.
Our communication to the players was abysmal.`,
  fault: `
The data loss is on the storage team.
summary|The network vendor caused a six-hour outage.
The mistake was made by the billing team.
Responsibility lies squarely with the release manager.
The SRE team brought down the login page.
The blame falls on the contractor.
Product management is the reason we shipped without a flag.
This was all our fault.
An engineer broke the build on Friday evening.
The lab technicians contaminated the batch.
The support lead was responsible for the leak of the list.
The carrier let us down again.
The incident was self-inflicted by the platform group.`,
  'named-person': `
Priya deleted the production topic.
Kenji's change took the lobby down.
The flag was turned on by Oluwaseun without a ticket.
@rdiaz force-pushed over the release branch.
Because Magda restarted both nodes at once, quorum was lost.
summary|Tomasz Zielinski misconfigured the load balancer.
Ingrid forgot the second region.
lessons|Faisal was in a hurry and left the port open.
The wrong tariff was loaded by Chloe.
Dmitri's typo cut off the whole campus.
Ahmed ran the script twice.
Sofia, our release manager, approved the rollout without looking at the canary.`,
  'unhelpful-label': `
The on-call had lost the overall picture.
Carelessness and complacency had crept into the reviews.
The operator suffered from alert fatigue and tuned out.
lessons|Lack of discipline in the release process.
The team was on autopilot by then.
The engineers had tunnel vision on the database.
A lapse of attention during the handover.
The night crew had grown used to the alarm.
The reviewer's mind was elsewhere.
The developers were overconfident after the rehearsal.
The responders suffered from confirmation bias.
Poor situational awareness among the responders prolonged the outage.
The admin was inattentive while switching tabs.`,
  hindsight: `
Anyone with basic networking knowledge knows that a loop needs spanning tree.
In hindsight the rollout was far too fast.
It should have been obvious that the quota was too small.
The signs were there for everyone to see.
Of course nobody can run this without a backup.
How the team did not see this coming is hard to understand.
The failure was entirely predictable.
summary|The outage was easily avoidable.
The operator must have known that the queue was full.
A quick look at the graph would have sufficed.
With the benefit of hindsight the decision looks reckless.
They ought to have realised that the lease would expire.
Looking back, it is plain that the pool was too small.`,
  punishment: `
The engineer was let go in April.
actions|Withdraw production access from the DBA who ran the query.
The carrier's account manager was replaced as a consequence.
actions|Give the support agent a written warning.
HR has been informed about the operator's conduct.
The contractor will not be invited back.
actions|Hold the release manager accountable.
The on-call was taken out of the rotation after this.
The developer was reprimanded in front of the team.
The team's bonus was cut.
actions|Put the admin on a performance improvement plan.
He had to justify himself before the board.`,
  'fix-the-human': `
actions|Ask all engineers to check the region before they apply.
actions|Everybody needs to read the runbook.
actions|Remember to renew the licence.
actions|We need to be more disciplined about reviews.
actions|Coach the support agents on refunds.
actions|The release manager must always wait for the soak period.
actions|Do not deploy on Fridays anymore.
actions|Improve awareness of quotas in the data team.
actions|Additional training for the lab staff.
actions|Reviewers should look at the diff more closely.
actions|Send a reminder to all operators to follow the checklist.
lessons|We must pay closer attention to the warnings of the carrier.
actions|Make sure people double-check the account number.
actions|Train the on-call engineers better.`,
  'who-question': `
Who pushed the broken image?
Why did nobody look at the graph?
We still don't know who turned the flag on.
Whose change was it?
Why would anybody run this in production?
What was the DBA thinking?
How could the reviewers miss this?
Who should have caught this?
Why wasn't the on-call at the keyboard?
lessons|Find out which engineer granted the role.
Who is responsible for this mess?
Why didn't you call the carrier?
Which operator closed the valve?`,
};

/** Innocent sentences of the same trades. */
export const SERVICES_PLAIN = `
The certificate should have been renewed by the cron job.
The lobby service could have drained by itself, had the flag been on.
If the queue had been bounded, memory would have stayed flat.
The canary would have caught this with a longer soak.
A rate limit would have prevented the second outage.
Replication should have finished by 03:00; it took until 05:40.
The loop guard ought to have shut the port.
The refund API was supposed to reject duplicates.
We could have a second region by June.
Customers could have seen stale prices for up to ten minutes.
They may have received two confirmation mails.
detection|The lag alert should have fired at 02:00; its threshold was 10 times too high.
timeline|02:14 Priya joins the call and takes over as incident commander.
timeline|02:20 Kenji disables the lobby flag; the error rate drops.
timeline|02:31 @rdiaz reverts !5512 on the release branch.
timeline|02:45 Carrier confirms a fibre cut near Lyon.
timeline|03:02 Magda restarted the first node and waited for quorum.
timeline|03:10 No response from the vendor's hotline yet.
timeline|03:12 On-call did not see any errors in the logs.
timeline|03:30 Tomasz rolled the load balancer back to revision 44.
timeline|04:00 The DBA took a snapshot before the next attempt.
timeline|04:05 Support told the customers that refunds would take two days.
The pager app dropped three pages because the phone was in power saving.
The replica was not in sync when the primary went away.
The rollback section is missing in the template.
The firewall rule was missing in the second region.
The soak period ended early because the timer counts from the build.
The maintenance notice of the carrier went to a mailbox that was closed in 2022.
The end-to-end suite does not cover gift cards.
The migration was not announced in the channel; the bot had been muted.
The calibration step failed with error 7.
The disk alarm was slow to clear.
The customer success managers were informed at 04:20.
The import skipped rows with an empty SKU.
The job ignored the flag since the name had changed.
The parser overlooked nothing; the file was truncated.
The operator typed the name that the runbook gives.
The runbook names the old bucket.
The support tool refunds a whole page when no order is selected.
Both windows have the same title.
The drop rate is entered in percent in one screen and as a fraction in the other.
The two sample racks carry the same label.
The promotion job promotes to all regions by default.
The VLAN ids of both sites differ in one digit.
We assumed a shared cache, as the design document says.
The form accepted 100 as a valid rate.
The wrong bucket was emptied by the lifecycle rule.
An unintended side effect of the patch was a lower timeout.
The parser reported an error in line 4.
The migration was planned for a quiet night.
The vendor has two engineers on this product.
The customer was handled by the second-line team.
The risk of a deploy on the eve of the sale was discussed and accepted.
The rollback took 40 minutes since the image had to be rebuilt.
The review covered the schema and not the indexes.
A naive retry doubled the load.
The stupid-simple storage format has no checksum.
Dumb terminals in the warehouse kept working.
The lazy loading of prices hid the fault until noon.
Poor cache locality made the query slow.
Bad data from the upstream feed filled the table.
The data loss was caused by a bug in the storage firmware.
The vendor's firmware caused a six-hour outage.
The mistake in the tariff table dates from 2019.
The release manager is responsible for the calendar.
The SRE team runs the login page.
A deploy took down the login page.
The build broke on Friday evening after a dependency was removed.
The batch was contaminated by the leaking valve.
The list leaked through a public link.
The carrier's second line stayed up.
The staging tenant is wiped every night.
The default policy denies everything.
The faulty optic was replaced.
No fault was found in the power supply.
Fault injection had been switched off.
The blame view of git shows the change of 2021.
Priya's dashboard made the lag visible.
Kenji wrote the runbook that we followed.
The flag was introduced by Oluwaseun in 2021 for a migration.
Thanks to Magda the quorum was restored within four minutes.
successes|Ingrid noticed the second region early.
successes|Faisal stayed on the call for nine hours.
successes|The support team answered 1,200 tickets in a day.
successes|The on-call reacted within a minute.
successes|Nobody lost any data.
successes|The DBA's quick snapshot saved the order table.
The alert was one of 400 that evening.
The alarm rings every night during the backup.
Alert fatigue is real: 97 % of these pages needed no action.
The attention of the team was on the database since its graph was red.
The handover took place at 06:00 as planned.
The rehearsal in May had shown no problem.
The picture in the dashboard was 20 minutes old.
The loss of awareness events on the bus is logged.
The focus of the second phase was the network.
A loop needs spanning tree or a storm control.
The rollout went to 50 % within five minutes.
The quota page does not show the limit.
It is not known how many players were affected.
The graph shows a clear step at 14:02.
The operator saw a green light.
The lease expires after 30 days.
Obviously invalid orders are rejected by the gateway.
Of course the cache was cold after the restart.
The pool was sized for 200 connections.
The contract with the carrier ends in April.
The access key of the DBA account expired.
The account manager of the carrier was on leave.
The warning was written to the log.
HR systems were not affected.
The process was killed by the kernel.
The job was suspended and resumed at 09:00.
The rotation of the keys was stopped.
The bonus round did not start for 300 players.
The thread was fired up again by the watchdog.
The host was removed from the pool and replaced.
actions|Show the region in the prompt of the apply command. Owner: @magda, due 2025-03-01.
actions|Let the apply job ask for the account number a second time.
actions|Add a reminder 30 days before the licence expires. Owner: procurement.
actions|Require a second approval for refunds above 1,000.
actions|Stop the promotion job when the soak period is shorter than a day.
actions|Write a runbook for the second region. Owner: network team.
actions|Block deploys between Friday noon and Monday. Owner: platform.
actions|Check in CI that every region has the rule.
actions|Review the quotas of all projects by the end of May.
actions|Pay the invoice of the carrier by direct debit.
actions|Follow up with the vendor on case 8812.
actions|Test the restore of the order table every month.
actions|Teach the linter the new flag.
actions|Read the threshold from the service catalogue.
actions|Remove the manual step from the release.
actions|Double the disk of the broker.
actions|Keep the old certificate for 14 days. Owner: payments.
lessons|We had no view of the second region.
lessons|The checklist was written for a single region.
lessons|Two people per shift are not enough during a sale.
lessons|We learned that the carrier's second line shares the duct.
Who to page is written in the service catalogue.
Who owns the bucket was not recorded.
Players who bought a pass got it for free.
Why did the replica lag?
Why was the limit set to 10 in 2019?
Which region was affected first?
What did the on-call see at 02:00?
How did the change pass the canary?
How was the incident detected?
Was the runbook up to date?
Whose approval a refund needs is not defined.
This review does not look for a culprit.
"Human error" explains nothing, so we went on asking.
> You should have called us earlier. (a customer)
The customer wrote: "your support is useless".
The message says "operator error 12", which stands for a full buffer.
Nobody made a mistake here; every step followed the runbook.
Neither the DBA nor the vendor could have known about the defect.
We do not think that more training would help.
The engineer did what the runbook asked.
The developer had no access to the production graphs.
The contractor had left the company in March.
The reviewers had 1,400 changed lines in front of them.
The on-call was woken up four times that night.
The lab technician opened the freezer at 07:00 and found it warm.
The team decided to keep the old rule for another week, since the tests were green.
The product owner moved the release to Tuesday because of the sale.
The SRE increased the limit to 200 and the errors stopped.
We rolled back at 14:20.
We did not lose any orders.
We did not have a test environment with two regions.
We could not reproduce the crash in the lab.
The vendor could not say when a fix would be available.
summary|The attacker sat between the user and the site, so they could have read the second factor as well.
Once the intruders had the token, they should have needed a second approval.
We had no count of spawn errors, and it took us a long time to find out that this was happening.
The threshold was raised in March, which could have been a sign of growth.
We would not have detected this with the probes that we had.
Nobody attempted a deploy of that part before Tuesday.
The members will be considered out of date until they sync.
We will be let know when the count passes 90.
`;
