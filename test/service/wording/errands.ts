/** Sentences from workshops, recording halls, grant offices and billing: plain words of people who write in a hurry. */
export const ERRANDS: Readonly<Record<string, string>> = {
  counterfactual: `
Somebody from billing could have read the tariff before it went live.
If the welder had followed the drawing, the frame would have held.
The producer should've stopped the take.
`,
  nonevent: `
We did not inform the subscribers.
Despite three reminders the vendor didn't renew the domain.
`,
  'human-error': `
A simple slip by the welder.
It was manual error, nothing more.
`,
  judgement: `
The producer behaved like an amateur.
It was plain stupid to erase the card.
The vendor's support is incompetent.
A negligent bookkeeper left the period open.
The test plan was a disgrace.
`,
  fault: `
It is the fault of the auditors.
Blame for the open period goes to the bookkeeper.
lessons|The mistake was ours alone.
`,
  'named-person': `
Fatou pointed the domain to staging.
summary|Callum set the tariff to zero.
`,
  'unhelpful-label': `
The welder was tired and not concentrating.
Carelessness had become normal in the workshop.
`,
  hindsight: `
The producer should have known that the card was full.
lessons|The loss was completely avoidable.
It was an obvious trap.
`,
  punishment: `
The interns were sent home early from their placement.
The grant officer was transferred to the archive as a consequence.
The auditors were publicly criticised by the director.
`,
  'fix-the-human': `
lessons|Everyone needs to keep the wiki in mind.
actions|Better care in the workshop.
`,
  'who-question': `
lessons|Whose mistake was this?
We do not know who opened the period.
`,
};

export const ERRANDS_PLAIN = `
The tariff could have been loaded on any day.
The old phone would have shown the crash; none is in the lab.
The sync was supposed to skip locked rows.
The period did not lock by itself.
No money was lost.
We had no second recorder.
The error was in the rounding of the tariff.
The key was pressed by the robot arm.
The domain pointed to staging by default.
The page loads its fonts lazily.
The decision table lacks a row for minors.
The stale build is useless for the old phone.
The weld has a fault of 2 mm.
The fault tree has nine leaves.
The lock is held by the sync.
Igor and Nadia wrote this report.
Spark deleted the partition.
detection|Nadia heard the fan.
The party line of the intercom was open.
The auditors had a list of 300 items and two hours.
Awareness of the second path is not needed by the router.
The card was full after 64 GB.
The simple plan has no support.
Course A starts in May.
The job was lost when the queue restarted.
The budget was cut in March, and with it the second path.
actions|Renew domains automatically.
actions|Lock the period at midnight.
actions|Give the workshop better light.
Why did the weld break?
The clerk who had set the tariff explained the form.
Who could reopen a period was not limited.
`;
