/** Streaming, banking, railways, hospitals' IT, energy, public offices and mobile apps: blame by category. A section other than the root cause stands before `|`. */
export const OFFICES: Readonly<Record<string, string>> = {
  counterfactual: `
The duty manager should have been told about the drill.
We could have caught this in staging, had we had the patience.
The platform engineers should've drained the node first.
Marketing might have mentioned the campaign beforehand.
The tax office's admins ought to have extended the lease.
A proper code review would have revealed the missing index.
Had the mobile team pinned the SDK, the crash would not have reached users.
The train dispatcher must have known about the works and should have held the train.
The engineer would have seen the warning if he had scrolled down.
Nobody should have been working on the primary at that hour.
lessons|It would have been better to call the bank before the switch.
They were meant to run the dry run first.`,
  nonevent: `
The stream engineers didn't notice that the ladder was missing a rung.
The bank's operations desk never answered the phone.
The reviewer waved the change through.
None of the developers had read the migration guide.
The planner did not account for the works on track 3.
summary|Our security team sat on the report for five weeks.
The administrator forgot to hand over the token.
Two engineers looked at the alert and did nothing.
The vendor withheld the advisory until Thursday.
The registrar's office never replied to our mail.
lessons|We didn't check whether the mirror was up to date.
The previous owner never documented the dependency.
The hospital's network crew failed to label the trunk.
The mobile developer hadn't bothered to test on older phones.`,
  'human-error': `
It turned out to be operator error once again.
A manual mistake during the cutover doubled the charges.
The clerk keyed in the wrong account.
One of our engineers ran the script against the wrong tenant.
The administrator unknowingly removed the last replica.
The accountant transposed two digits.
The dispatcher misunderstood the request.
The developer left a debug statement in by mistake.
The error was human.
He hit enter too early.
The technician plugged the cable into the wrong port.
Mis-click in the console by the operator.`,
  judgement: `
The bank was rather cavalier about the deadline.
The engineers' testing was half-baked.
lessons|Our planning was poor.
The vendor has shown a complete lack of urgency.
Deploying without a canary was reckless.
The admin did not have the skills for this task.
The response of the operations desk was pitiful.
The developer was too proud to ask for help.
The team got lazy about tests.
The decision to skip the drill was irresponsible.
The security team overreacted and locked everyone out.
The migration script was written by an inexperienced developer.
That was a dumb thing to do.`,
  fault: `
The bank's operators are to blame for the double booking.
The delay must be attributed to the planning department.
The mobile team broke login for everyone on Android 9.
The whole mess was the hospital's own doing.
Accountability for the outage rests with the head of operations.
The root cause was the database administrator.
The stream was interrupted by an engineer who restarted the wrong encoder.
It is the registrar who is at fault here.
The failure of the drill is down to the contractor.
summary|The energy desk caused the price spike.
The person responsible is the release engineer.
We can thank the planners for this delay.`,
  'named-person': `
Nadia's commit removed the index.
Viktor misread the ticket and dropped both tables.
Carlos should not have touched the primary.
summary|Hana took down the stream by restarting the encoder.
The token was handed to the wrong tenant by Kwame.
@lchen merged without approval.
Mr. Petrov unplugged the trunk.
lessons|Yuki underestimated the traffic.
The charges were doubled because Elena ran the job a second time.
Rahul, who was new, chose the wrong runbook.
Anders neglected the renewal.`,
  'unhelpful-label': `
The dispatcher lacked awareness of the works.
Distraction played a part.
The operators were complacent after years without an outage.
The reviewer was tired and not paying attention.
He lost track of which terminal he was in.
Negligence and inattention on the night shift.
summary|The engineer had become too comfortable with the tool.
Routine had made the crew blind to the warning light.
The duty manager zoned out during the call.
A momentary loss of focus by the clerk.
The team fell victim to groupthink.`,
  hindsight: `
With hindsight we were naive about the load.
It was only a matter of time before this would happen.
Everyone knew that the mirror was stale.
The missing index was glaringly obvious in the plan.
lessons|It's common sense to test a restore.
Any developer would have guessed that the cache was cold.
The warning could not have been clearer.
They should have foreseen the spike on election night.
The error was plain to see in the diff.
Retrospectively, the freeze was lifted too early.`,
  punishment: `
The clerk was dismissed without notice.
actions|Talk to the engineer's manager about his conduct.
The contract of the freelancer was terminated after the incident.
The dispatcher was moved to another desk as a result.
The vendor was fined.
actions|Revoke his admin rights.
The release engineer had to apologise to the customer.
The administrator was given an official warning.
actions|Note the error in her personnel file.
The developer was banned from deploying for a month.
The head of operations stepped down after this.`,
  'fix-the-human': `
actions|Operators have to be more alert at night.
actions|Developers need to test on older phones before they merge.
actions|Educate the clerks about the account format.
actions|Always read the output of the plan.
actions|Repeat the security training for all employees.
actions|Be more proactive in communicating delays.
actions|Tell dispatchers to check the works calendar.
actions|Foster a culture of attention to detail.
lessons|Next time we should think before we type.
actions|Make engineers aware of the risks of manual cutovers.
actions|Everybody must follow the change process without exception.
actions|Take more care when restarting encoders.
actions|Pay attention to which terminal is active.`,
  'who-question': `
Who forgot the renewal?
Why did the planner not look at the calendar?
Who allowed this to go live?
Whose responsibility was the mirror?
It should be established who handed over the token.
Why were the operators asleep?
How did nobody notice for five weeks?
Who gave the freelancer access to production?
lessons|Which of the engineers restarted the encoder?
Why would an experienced dispatcher do that?
Who was supposed to renew the lease?
What on earth were they thinking?`,
};

/** Innocent sentences of the same trades. */
export const OFFICES_PLAIN = `
The encoder ladder should have had six rungs.
The mirror should have been refreshed at 04:00 by the sync job.
Had the lease been longer, the change of the server would have gone unnoticed.
The SDK could have retried, but its limit was one.
A second trunk would have kept the ward online.
The drill was supposed to last an hour.
The crash reporter would have shown the stack if symbols had been uploaded.
Index creation must have finished before midnight, as the first query used it.
You should see three rungs in the manifest.
The player might have switched to audio only.
timeline|19:02 Nadia opens an incident; Viktor joins.
timeline|19:05 Hana restarts the encoder on the standby side.
timeline|19:11 @lchen merges the revert.
timeline|19:20 Mr. Petrov (bank) confirms that the file arrived.
timeline|19:24 The dispatcher holds the train at signal 14.
timeline|19:31 Elena and Rahul stop the billing job.
timeline|19:44 No answer from the registrar yet.
timeline|20:02 The on-call could not log in, since the VPN was down.
timeline|20:10 Kwame rotates the token.
timeline|20:15 The clerk reports that charges appear twice.
The operations desk was staffed by one person that night.
The phone of the operations desk rang in the old building.
The reviewer saw the change as a diff of 12 generated files.
The migration guide does not mention the index.
The works on track 3 were not in the planning data.
The report reached the security team after five weeks in a spam folder.
The token was handed over by mail, as the process says.
The alert reads the same for a warning and for a failure.
The advisory was published on Thursday.
Our mail to the registrar bounced.
The dependency was not documented.
The trunk carried no label.
The app was not tested on Android 9, for the device farm dropped it in May.
The healthcheck missed the failure because it only opens a socket.
The balancer ignored the drained state.
The sync job neglects files with a future date.
The watcher forgot its offset after the restart.
The player skips a segment when the manifest is late.
The manual cutover doubled the charges.
The form does not check the account number.
The script takes the tenant from the environment.
The last replica was removed by the autoscaler.
Two digits are swapped by the font of the scanner.
The request was ambiguous: "move it" could mean either database.
A debug statement was left in the image.
The terminal of staging looks the same as that of production.
The two ports are 4 mm apart and both are blue.
The error rate was 12 %.
User errors (4xx) rose to 9 % during the outage.
The bank had set the deadline to Friday.
The tests covered the happy path.
The plan was changed twice in a week.
The vendor answered within 40 minutes.
The canary was left out because its pool had no capacity.
The admin had been in the role for three weeks and had no runbook.
The operations desk answered 300 calls.
The migration script was written in 2017.
The hasty-merge label lets a change skip the queue.
The naive implementation sorts in memory.
Poor signal in the tunnel delayed the message.
Lock contention made the query terribly slow.
The double booking came from a retry without an idempotency key.
The delay is attributed to a full disk.
Login was broken for Android 9 by the new TLS library.
The hospital's own DNS answered all along.
The head of operations is responsible for the roster.
The root cause was a missing index.
The stream was interrupted by a restart of the encoder.
The failure of the drill is down to a wrong route in the table.
The price spike was caused by a stale forecast.
The planners use a calendar that is updated once a day.
The commit of 3 May removed the index.
The index was removed in the release of 3 May.
Viktor had written a note on this in April.
The runbook by Carlos saved an hour.
The team around Hana rebuilt the ladder.
successes|Yuki saw the spike on the graph and added two nodes.
successes|Anders kept the bank informed throughout.
successes|The dispatcher reacted at once.
successes|The clerk who reported the first double charge gave us the key.
successes|Two developers volunteered for the night.
The works were not visible on the dispatcher's screen.
The warning light is green on one model and amber on the other.
Distraction-free mode hides the alert bar.
The tired battery of the UPS gave out.
The terminal title does not show the environment.
Focus moved to the second window when the dialog opened.
The attention heads of the model were pruned.
The load on election night was 14 times that of a normal day.
The index was missing in the plan.
The mirror was stale by nine hours, which no page showed.
A restore had been tested in February.
The cache was cold.
The freeze was lifted on 2 January.
The diff does not show generated files.
It is obvious from the trace that the lock was held.
Clearly labelled ports are part of the new standard.
Naturally the queue grew while the consumers were down.
We looked back at twelve months of data.
The freelancer's contract ended in March, and with it the access.
The session was terminated by the proxy.
The notice was sent at 14:00.
The job was moved to another queue.
The right to deploy is granted for a day.
The vendor paid a credit of 5 %.
The warning was official since May.
The file of the employee master data was empty.
The stage was banned from the cache list.
The operator stepped down the voltage.
actions|Show the environment in the terminal title. Owner: @hana, due 2025-02-01.
actions|Check the account number by its check digit.
actions|Sync the works calendar with the planning data every hour.
actions|Refuse a second run of the billing job within a day.
actions|Page the second level when the first does not acknowledge within ten minutes.
actions|Paint the ports in different colours.
actions|Alert when the mirror is older than an hour.
actions|Add Android 9 to the device farm.
actions|Read the lease from the DHCP server.
actions|Notify the tenant by mail when a token is rotated.
actions|Always-on tracing for the billing job.
actions|Never cache the manifest for more than two seconds.
actions|Make the plan output shorter.
actions|Ask the bank for a test account. Owner: Elena.
actions|Document the dependency in the catalogue.
actions|Follow the manifest of the vendor for segment length.
actions|Remind the owner automatically 14 days before the lease expires.
actions|Train the forecast model on election nights.
actions|Discuss the roster with the works council.
actions|Test the restore in May. Owner: Anders.
lessons|The runbook was written for one region.
lessons|We rely on a single phone line.
lessons|Manual cutovers take longer than planned.
lessons|The roster leaves one person alone at night.
Who is on call is shown in the channel topic.
The clerk who took the call wrote down the time.
Why did the alert look the same in both cases?
Why was the index missing?
What did the dispatcher see?
How did the token get into the mail?
How long was the mirror stale?
Which tenant was affected?
Who else uses the mirror?
This is not about who restarted the encoder.
We avoid the term "operator error".
The bank wrote: "your staff ignored our calls".
> The operator should have looked at the light. (draft of the press)
The engineer restarted the encoder that the runbook names.
The administrator followed the steps of the wiki, which were written for version 4.
The developer could not see the production plan.
The reviewer had no reason to doubt the test results.
The on-call had two alerts with the same text.
The clerks had asked for a check digit since 2021.
The vendor's engineer was on site at 21:00.
The security team locked all accounts as a precaution.
The planner moved two trains to track 5.
The mobile team shipped a fix at 23:10.
We did not lose any payment.
We had no test device with Android 9.
We were not able to reach the bank before 08:00.
They may need a second line.
If the operator presses the button twice, the job runs twice.
When an engineer restarts an encoder, the standby takes over.
`;
