/** Sentences from kitchens, quays, stages, trading floors and wards: who did it, who did not, and what did it by itself. */
export const GUILDS: Readonly<Record<string, string>> = {
  counterfactual: `
lessons|We shouldn't have trusted the spreadsheet.
The plant engineers had plenty of chances to raise this.
Had the treasurer simply picked up the phone, the transfer would have been held.
`,
  nonevent: `
The stock controller forgot about the second pallet.
lessons|Did not warn the tenants in time.
The studio neglected the crash reports for two weeks.
The cashier omitted to count the float.
timeline|03:12 Nobody reacted to the page.
The lab skipped the control sample.
`,
  'human-error': `
The label was swapped by mistake in the dispensary.
An administrator's blunder exposed the payroll.
The junior doctor misread the scale of the syringe.
The wrong tank was filled owing to a mix-up by the driver.
`,
  judgement: `
The planning by the logistics department was a mess.
lessons|Our incident response was pathetic.
The testing by the agency was half-hearted.
`,
  fault: `
The damage was done by the removal firm.
The loss is attributable to the buyer.
`,
  'named-person': `
Farid sent the manifest to the wrong port.
Mr. Lindqvist closed the wrong valve.
Due to Bernard's mistake, the boiler ran dry.
Simone, who was new, cancelled all open orders.
Hiroshi rebooted the signalling computer during the rush hour.
summary|Rachel locked out the whole finance department.
`,
  'unhelpful-label': `
The cashier was daydreaming.
The reviewers were not mentally present.
lessons|The stage crew took the routine for granted.
The lab had let its guard down.
Fatigue and inattentiveness of the driver.
Low morale and indifference in the warehouse did the rest.
`,
  hindsight: `
It should have been clear to the porter that the bed was taken.
The accident was waiting to happen.
The collapse came as no surprise.
Of course nobody had tested the generator.
The whole thing could so easily have been prevented.
Even a beginner knows that one never restarts both.
The warning was impossible to miss.
`,
  punishment: `
The cashier had to pay for the loss.
The stage manager was given notice.
Her promotion was put on hold.
The pilot's licence was taken away.
actions|Consequences for staff who skip the count.
lessons|The lead engineer was taken to task by the director.
`,
  'fix-the-human': `
actions|More care when filling tanks.
actions|Traders must read the confirmation dialog.
actions|Improve discipline around hand-overs.
actions|Ensure that the registrar asks about allergies.
actions|Drivers to concentrate on the gauge.
actions|Better judgement is expected of seniors.
lessons|The lab has to stick to the protocol.
`,
  'who-question': `
lessons|Why was nobody watching the tank?
Why didn't anyone speak up?
Which genius turned off the pump?
lessons|Why can't the porters follow a simple rule?
It remains unclear who opened the valve.
`,
};

export const GUILDS_PLAIN = `
The sprinkler should have released at 68 degrees.
The match server could have held 400 players; it was capped at 64.
The door must have been open since 03:00, according to its contact.
No one on the ward could have known that the pump had reset.
The approval step could not have stopped it, as it runs after the transfer.
The pump did not check its own battery.
None of the replicas answered the probe.
The crawler disregarded the robots file.
The bot skipped the message, since it had no author.
The registrar never got the result: the lab system queued it.
The wrong tank was filled, since both carry the number 4.
The model mistakenly labelled cats as loaves.
It would be easy to call this pilot error; both altimeters read the same wrong value.
The typo in the template came with version 2.3 of the vendor's package.
The careless-driving detector raised 40 alarms.
The scheduler made a wrong decision about the placement of the pods.
The old script is ugly, and it works.
The wrong decision tree was loaded from the registry.
The estimate of two hours was too optimistic: the copy took seven.
The delay was caused by a strike of lightning.
The porter is responsible for the keys to wards 3 and 4.
The carrier's fibre was cut by an excavator.
No one is to blame for a form that accepts both.
timeline|14:31 Farid calls the port and asks for the manifest.
The Emily server rebooted during the rush hour.
resolution|Simone re-entered the orders by hand.
detection|@t.vance noticed the public flag and told security.
The interview with Omar was held on 3 March.
The camera lost focus at low light.
The routine is granted the role of an administrator.
The tunnel was closed, and its vision system reported a free lane.
The warehouse has no heating, and scanners slow down below 5 degrees.
The complacency threshold of the detector is 0.4.
It was not foreseeable from the tide table that the berth was shallow.
The clear lane was number 2.
Anyone with the link could open the file.
Surprise maintenance by the carrier took both lines.
The rope was inspected in May and was within its limits.
The contract with the carrier was renewed in June.
The disciplinary form has a field for the date.
Nobody was fined or warned, and the interviews were held in private.
The regulator fined nobody and asked for a report.
Consequences for users: the map did not load.
actions|The pump asks for the weight twice and compares.
actions|Read replicas must be added to the second region.
actions|Book two porters for the night from October on.
actions|Check the chart's barcode in the app before transport.
Who can open the gate at night?
Ask who else uses the shared account.
Which moderator tools show the size of a ban?
impact|Customers who had paid in cash were not affected.
`;
