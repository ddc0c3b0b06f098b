/** Sentences of many trades, by category: one a line. A section other than the root cause stands before `|`. */
export const BLAMING: Readonly<Record<string, string>> = {
  counterfactual: `
The night nurse should have checked the wristband before the transfusion.
The captain could have diverted to Leeds half an hour earlier.
Had the signaller looked at the occupancy panel, the second train would have been held.
If the pharmacist had read the discharge letter, the dose would have been halved.
Our payroll clerk ought to have compared the totals with last month.
The anaesthetist shouldn't have left the room during the alarm.
The dispatcher might have called the second crew.
The level designers should not have shipped the patch on the eve of the tournament.
If only the baker had looked at the thermometer.
The conductor should've waited for the green flag.
The council's IT office should have renewed the domain in March.
Had anyone in accounting asked the bank, the transfer would never have gone out.
The store manager could simply have closed the till.
If somebody had told the ward, the fridge would have been emptied in time.
The co-pilot was supposed to have armed the spoilers.
This should have been caught in the code review.
The trader could have cancelled the order within the first minute.
lessons|We should have rehearsed the restore.
lessons|I should have asked for a second pair of eyes.
The wrong label should have been spotted by the pharmacist.
It would have been better to call the fire service first.`,
  nonevent: `
The night nurse failed to document the second dose.
The signaller overlooked the engineering train in section 4.
Nobody at the front desk noticed the flooded server room.
The cashier forgot to close the batch before the update.
The mechanics neglected to torque the second bolt.
The underwriter did not read the annex.
The finance department ignored the reminder of the tax office.
The co-pilot missed the call from the tower.
The caretaker never checked the sump pump.
None of the pharmacists questioned the dose.
The surgeon skipped the time-out.
The dispatcher didn't tell the second crew about the closed road.
The town clerk's failure to renew the certificate stopped the citizen portal.
The moderators disregarded the reports of cheating for two days.
The forklift driver did not look behind him.
The technician bypassed the lock-out procedure.
The alarm was ignored by the control room staff.
The second signature was forgotten by the branch manager.
The buyers did not ask for the safety data sheet.
No one checked the battery of the defibrillator.
The auditors turned a blind eye to the missing receipts.
Our team deployed without testing the rollback.
The porter left the cold room unattended.
lessons|- Forgot to tell the call centre about the change
The captain omitted the cross-check.
The radiographer neglected the second identifier.`,
  'human-error': `
The derailment was put down to human error.
Pilot error led to the tail strike.
Root cause: dispatcher error.
The double booking goes back to a mistake by the receptionist.
The technician mistakenly closed the valve of the second boiler.
A nurse accidentally selected the wrong patient.
The teller made a mistake when she keyed in the amount.
A slip by the accountant moved the comma.
The trader fat-fingered the order size.
The wrong postcode list was due to a clerical error.
An oversight by the planners left the depot without a driver.
The operator misread the gauge.
The new hire inadvertently emailed the whole customer list.
The outage comes down to user error.
The pharmacist mixed up two boxes of the same colour.
Manual error during the data entry of the meters.
The driver misjudged the clearance.
The warehouse picker confused lot 14 with lot 41.`,
  judgement: `
The handling of the samples was sloppy.
The dispatcher acted recklessly.
It was irresponsible to run the drill during visiting hours.
The contractor's negligent wiring shorted the panel.
The shift supervisor showed poor judgement.
The night crew was too lazy to walk to the second pump.
The migration of the citizen register was botched by the contractor.
Careless handling of the keys by the caretaker let the intruder in.
The referee service was run by an incompetent team.
The trader's foolish bet emptied the account.
An unprofessional handover left the ward without a plan.
The editors mismanaged the embargo.
The team's lack of discipline made the backlog grow.
Sheer laziness kept the technicians from replacing the seal.
The captain's bad decision cost us forty minutes.
The crew cut corners on the pre-flight check.
The planners messed up the roster.`,
  fault: `
The ward is to blame for the delay.
The signaller is at fault.
The flood was caused by the plumber.
It is the carrier's fault that the parcels were lost.
The accounting department is responsible for the loss of the receipts.
The fire was caused by a careless smoker among the staff.
The derailment was brought about by the dispatcher.
The blame lies with the contractor.
The pharmacist bears the responsibility for the mix-up.
The collision was triggered by a forklift driver.
The culprit was a trainee in the print shop.
The game studio's producer is the guilty party.
Responsibility for the lost samples lies with the courier's driver.
The leak was due to the plumber.
The finance team broke the month-end close.
The night shift caused the blackout of line 3, an outage of two hours.
The integrator brought the booking system down.`,
  'named-person': `
Anna administered the drug to the wrong patient.
Tomás Herrera closed the wrong valve.
Dmitri cut the fibre while digging.
@leonie.b wiped the save games of the EU realm.
The fire started because Ravi left the kiln on.
Claudia entered the wrong exchange rate.
Mohamed deleted the roster of the night shift.
The root cause is that Yuki swapped the two labels.
Sarah sent the price list to a competitor.
Marek switched off the compressor.
The ledger is corrupt because Gustavo overwrote the file.
Thanks to Bernd, who unplugged the fridge, the vaccines spoiled.
Aisha approved the payment.
Nils tripped over the cable and unplugged the console.`,
  'unhelpful-label': `
The crew had lost situational awareness.
Complacency in the control room delayed the call.
The nurse was distracted.
Inattention of the driver led to the collision.
Tunnel vision kept the team on the wrong pump.
The cashier wasn't concentrating.
A lack of vigilance at the gate let the visitor through.
The traders were overconfident.
The operator had switched off after nine hours.
The driver was on autopilot.
Loss of focus during the approach.
The clerks didn't pay attention to the second page.`,
  hindsight: `
In hindsight the plan was doomed to fail.
Anyone could see that the valve was open.
The nurse obviously did not know the new pump.
The planners should have known that the bridge was closed.
Of course the caretaker had left the door open.
It was obvious that the crew would not make it.
With hindsight, the pharmacist's choice makes no sense.
Any competent electrician would have used a second fuse.
The result was entirely predictable.
The team knew full well that the seal was worn.
It defies belief that the office used one password.
The flood was avoidable.
The operators could have foreseen the peak.
The editor simply forgot the embargo.`,
  punishment: `
The nurse received a written warning.
The driver was suspended.
The clerk was fired the same week.
The trader lost his bonus.
The technician was removed from the duty roster.
The supervisor has been demoted.
Disciplinary action against the dispatcher is under way.
The contractor was shown the door.
The crew was reprimanded by the chief pilot.
The matter was noted in her personnel file.
The store manager was sacked.
The team will be held accountable.
The incident will count in the annual appraisal of the clerk.
The intern's contract was terminated.`,
  'fix-the-human': `
actions|Remind all nurses to check the wristband.
actions|Drivers must pay more attention at the depot gate.
actions|Be more careful with the lock-out keys.
actions|Retrain the night crew.
actions|Pharmacists should double-check the label.
actions|Tell the cashiers to remember the float.
actions|Send the dispatchers on a refresher course.
actions|Staff to take more care with the keys.
actions|Raise awareness among the clerks.
actions|Everyone needs to be extra vigilant on Fridays.
actions|Always read the leaflet before mixing.
actions|Never forget the second signature.
actions|Follow the checklist more closely.
actions|Avoid such mistakes in the future.
actions|Think twice before pressing the red button.
actions|Signallers have to stick to the rules.
actions|Try harder to meet the deadline.
lessons|We must be more attentive during handovers.
actions|Mandatory training for all operators`,
  'who-question': `
Who left the gate open?
Why didn't the nurse check the wristband?
Whose fault was the late train?
Who is responsible for the spill?
How could the captain miss the beacon?
Why did nobody call the fire service?
What was the driver thinking?
Which clerk approved the transfer?
We do not know who forgot the key.
Why hadn't the caretaker closed the valve?
Who approved the purchase?
Open question: who switched off the alarm?`,
};

/** Sentences that hold the same words and blame nobody. */
export const INNOCENT = `
The pump failed to start after the power cut.
The barcode scanner missed two of the labels.
The interlocking ignored the second request, as designed.
The infusion pump should have raised an alarm at 20 ml.
Had the relief valve opened, the boiler would have cooled down.
If the booking system had rejected the date, the room would have stayed free.
The nurse gave the dose that the label on the bag asked for.
The signaller set the route at 14:02, as the timetable asks.
The captain diverted to Leeds.
timeline|06:40 Anna calls the fire service.
timeline|09:12 @leonie.b restores the save games.
timeline|11:05 Claudia notices the wrong exchange rate.
timeline|15:31 The pharmacist finds two boxes of the same colour.
This was not pilot error: the display showed the wrong mode.
There is no evidence of negligence.
The pharmacist could not have known of the recall.
The report avoids the phrase "human error".
Nobody is to blame.
The supplier's portal was down.
The alarm panel was not visible from the desk.
The ward had no spare battery.
The clerk had no access to the second screen.
The form does not ask for a second signature.
The cold chain sensor ignored readings above 40 °C.
The fault was in the second relay.
A ground fault tripped the breaker.
The default dose is 5 mg.
The error message was hidden by the banner.
The scanner is easily reached from the till.
The valve position is clearly marked on the panel.
The patch had just been applied.
The train had just left the platform.
The tournament server simply forwards the packets.
actions|Add a second interlock to the valve.
actions|Send the ward an automatic reminder before a battery expires.
actions|Retrain the demand model on the winter data.
actions|Label the two boxes in different colours.
actions|Replace the manual transfer by a standing order.
actions|The till should refuse a batch that is still open.
actions|Let the pump double-check the dose against the record.
actions|Dispatch needs a second screen.
actions|Print the wristband number on the blood bag (owner: Anna)
successes|The crew double-checked the fuel and found the leak.
successes|The caretaker remembered the second key.
successes|Thanks to the dispatcher's quick call no one was hurt.
successes|The nurses noticed the drift within a minute.
The dispatcher is responsible for the roster of the week.
The medical director is accountable to the board for device safety.
Who to call: the duty pharmacist, extension 44.
The gate was fired at 40 Hz by the trigger board.
The event fired twice.
The furnace was fired with wood.
The job was suspended by the hypervisor.
The payment was suspended until the check had run.
The flight was cancelled because of fog.
The connection was terminated by the carrier's switch.
The customer's contract was not in the system.
The lazy evaluation of the price list hid the fault.
The stupid-terminal mode has no colours.
The wrong label came from the template of the printer.
The user error rate rose to 4 %.
The operator console showed an error.
The driver update failed to install.
The printer driver crashed twice.
The sync agent skipped the locked files.
The payment provider's API failed to answer.
Three passengers missed their connection.
The heartbeat was missed three times.
The deadline was missed by two hours.
The monitor lost its signal.
The cache forgot the session.
The mixer stopped because of a blown fuse.
The outage was caused by a blown fuse.
The flood was caused by a burst pipe.
The delay was due to snow on the line.
The crash was triggered by a null value.
The loss was caused by the compressor.
The battery is to be replaced each year.
What could have led the crew to this view?
How did the label come to be printed twice?
How can we make the gate close by itself?
What did we learn?
Why did the pump stop?
Why was the alarm silent?
The two reviewers saw a diff without indexes.
The night shift had four alarms open at that time.
The technician followed the checklist, which names valve B first.
The crew had been on duty for eleven hours.
The runbook told the operator to restart the pump first.
It took the team two hours to find the key.
We did not have an alarm on the freezer.
The team did not have access to the depot.
The clerk did not see the banner, because the till hides it.
The pilot was told that the runway was dry.
The nurse was called away by another alarm.
No one was hurt.
Nobody was on site at that hour.
We apologise to the passengers.
We are sorry for the delay.
The staff canteen was closed.
The operator handbook has two chapters on this valve.
The team dashboard was red.
The engineer's laptop had no battery left.
The manager node lost quorum.
The leader failed to renew its lease.
The worker forgot its state.
The primary ignored the fence.
The secondary missed four heartbeats.
The agent did not report for two minutes.
The collector failed to read the meter.
The controller did not see the new rule.
The scheduler should have placed the job on a free node.
The fraud model should have flagged the transfer.
Two fuses would have kept the second line alive.
A warning light would have shown the open door.
A second sensor could have detected the leak.
Without the dam the flood would have reached the station.
The label printer should've stopped at the first blank.
The policy ought to have expired in May.
The bank holiday should have been in the calendar of the system.
The doctor's decision to move the patients kept everyone safe.
Anna and Ravi wrote this report.
Marek is on call this week.
Reviewed by Claudia and Nils.
Yuki works in the print shop.
The Anna Karenina level crashed on start.
The Jenkins job deleted the artefacts.
Grafana dropped the panel.
Kafka lost two partitions.
Redis evicted the key.
The Berlin office lost power.
Oracle released a patch.
Windows removed the printer.
The Ravi valve was closed.
resolution|Bernd plugged the fridge back in.
resolution|Sarah reverted the price list.
resolution|The technician removed the second fuse.
resolution|We deleted the duplicate bookings.
The patient's condition was not affected.
The team discussed three options.
The guideline was last changed in 2019.
The pharmacist asked twice; the line was busy.
The forklift has no rear camera.
The mirror was missing from the crossing.
The second page of the form is easily missed in that layout.
The procedure and the sign contradict each other.
The alert was not configured for the new store.
The check was disabled by the vendor's update.
The transfer limit was not set.
The call was routed to a closed office.
The reminder went to a mailbox that nobody reads any more since the move.
The new tills were installed without a rollback plan by design of the roll-out tool.
The alarm had been silenced by a timer.
The interlock is bypassed by a jumper in service mode.
The ticket was closed by the bot.
The rule was ignored by the parser.
A train without a driver stood at platform 2.
The second engine started without delay.
The valve opened without a command.
The clock was wrong by two hours.
The wrong file was loaded by the importer.
`;
