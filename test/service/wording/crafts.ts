/** Sentences from hangars, wards, plants, banks and studios, each with a turn of phrase of its own. */
export const CRAFTS: Readonly<Record<string, string>> = {
  counterfactual: `
Could the trader have cancelled the order? Yes, and she should have done it at 09:31.
went-wrong|Support could have told us about the tickets an hour earlier.
I should've double-checked the account number before I pressed send.
`,
  nonevent: `
went-wrong|Forgot to re-enable the fire panel after the drill.
The maintainer, busy with the conference, overlooked the revoked key.
The dispatcher failed to pass on the change of gate.
`,
  'human-error': `
The technician accidentally pulled the cable of the running array.
Someone fat-fingered the exchange rate.
A copy-and-paste mistake by the controller moved the decimal point.
`,
  judgement: `
The consultants showed a shocking lack of professionalism.
Merging without review was reckless behaviour.
Lazy testing on our side let the regression through.
The response of the network group was chaotic and unprofessional.
`,
  fault: `
Marketing is responsible for the double booking.
The bank's integration team owns this failure.
Accounting is to blame for the late payments.
The crash happened because of the new developer.
Everything went down thanks to the auditors.
Finger of suspicion points to the facilities crew.
`,
  'named-person': `
Captain Morris took off without clearance.
Then Ingrid overwrote the master spreadsheet with an old copy.
Sanjay misconfigured the firewall.
`,
  'unhelpful-label': `
Overconfidence among the traders played a role.
lessons|Tunnel vision of the on-call engineer prolonged the outage.
The accountants had stopped caring about the checks.
Poor discipline in the stores led to the missing parts.
`,
  hindsight: `
Any competent accountant would have noticed the missing zero.
All it took was one simple look at the log.
Clearly, the crew did not understand the checklist.
The signs were there for everyone to see.
`,
  punishment: `
actions|Put the on-call engineer on a performance plan.
lessons|Management had a stern word with the release team.
actions|Anyone who deploys on Friday will face consequences.
The maintainer was stripped of commit rights for this.
The shift leader was moved to another site after the incident.
A written warning went to the purchasing clerk.
The vendor's engineer has been taken off our account.
actions|Repeat offenders will be reported to their managers.
She was told that this would show up in her appraisal.
`,
  'fix-the-human': `
actions|Retrain the warehouse staff on the scanner.
actions|Reinforce the need for discipline in the stores.
actions|Make sure that analysts read the release notes.
actions|Coach the on-call engineer to escalate sooner.
lessons|Developers must follow the guidelines.
`,
  'who-question': `
We still need to find out who changed the rate.
lessons|Who signed off on the plan without reading it?
lessons|What was the team thinking?
Who had the bright idea of turning the alarms off?
`,
};

export const CRAFTS_PLAIN = `
The backup should have completed by 04:00; it was still running at 06:10.
actions|The deploy job should have a confirmation step for production.
We could have lost the whole ledger; the write-ahead log saved it.
Nobody could have seen the mismatch, since both screens show the same label.
successes|It could have been worse: the second pump held the level.
The conveyor failed to restart after the emergency stop.
The team did not have access to the vendor's status page.
The kernel forgot the route when the interface flapped.
The on-call engineer did not get the notification: the phone had no signal in the plant.
The form showed "human error" as the default reason for every correction.
The console returned an operator error code of 17, which stands for a jammed door.
The deploy wrongly reported success.
We found that "operator error" had been ticked on nine of ten cards, as the form has no other choice.
The cache uses a lazy policy and loads entries on first read.
The old pump has a bad bearing.
The garbage collector was slow under this load.
The dumb terminal in the warehouse has no clock.
successes|The ward clerk's careful notes made the reconstruction possible.
The culprit was a stale DNS record.
Ground faults tripped the breaker twice.
The author of the commit was asked for context with \`git blame\`.
The default route sent traffic to the old site.
timeline|11:02 Dmitri unplugged rack 7 and plugged rack 9 in.
The report was written by Ingrid and reviewed by Tobias.
Victoria deleted nothing: the station's display had been switched off by the schedule.
resolution|Kevin restored the spreadsheet from the copy of Monday.
The Ada build broke the login on older consoles.
The autopilot disengaged at 300 feet.
Each operator watches six screens, and the alarm shows on the fourth.
The confidence of the classifier was 0.99 for the wrong label.
The crew had been on duty for eleven hours.
The error message states clearly which field is missing.
The load is predictable: it doubles at 18:00 on each Friday.
The fix was simple to deploy, because it is a flag.
A simple majority of replicas was available.
The avoidance radius of the drone was set to zero.
The job was terminated by the scheduler.
The account of the attacker was closed.
The penalty of the credit rule is 5 points for each late call.
The cell was degraded to read-only.
actions|Add a second scan of the wristband before the pump starts.
actions|Double-check quorum in the script before it deletes a node.
actions|Give the night shift a second technician until June.
actions|Run a game day with the finance team on the close of the quarter.
actions|Let the bot warn of a deploy during the freeze.
Who is paged when the primary does not answer?
actions|Decide who owns the rate table.
The table shows who is on call for each ward.
Which engineer is on call is shown in the channel topic.
`;
