/** Sentences from museums, farms, signal boxes, courts and broadcasts: people whose trade no list of computing names. */
export const MASTERS: Readonly<Record<string, string>> = {
  counterfactual: `
The exam office should never have published the list that early.
The farmhand was expected to close the sluice at dusk.
It would've been wiser to call the vet first.
timeline|22:10 - the caster should have switched scenes by now.
Either of the two moderators could have stopped the vote.
`,
  nonevent: `
The conservator never recorded the humidity.
The signalman paid no attention to the lamp.
lessons|Nobody had tested the restore.
The coaches skipped the technical check.
went-wrong|Didn't verify the backup before the upgrade.
The surveyor went home without reporting the crack.
Two of the judges did not open the second envelope.
`,
  'human-error': `
The farmhand mistook the herbicide for the fertiliser.
It was plain old finger trouble.
The caster hit the wrong scene button.
root-cause|Human error during the handling of the crate.
The conservator mixed up the two samples.
The vote was opened too early through an oversight by the chair.
`,
  judgement: `
The exam office's communication was miserable.
The chair was too lazy to read the rules.
The handover to the night desk was poor.
The planning was naive.
The decision by the editor-in-chief to go ahead was a bad one.
Such negligence must not be repeated.
Frankly, the review was a joke.
`,
  fault: `
The chair caused the tie.
It was all the farmhand's fault.
The museum is accountable for the loss of the crate.
The lawyers got us into this.
The trigger was an impatient caster.
The signalman put lives at risk.
`,
  'named-person': `
Gianluca cut the second fibre.
Sven's script removed the wrong crates.
Bill and Joanna wiped the tape.
Attorney Berg filed the wrong version.
It was Håkon who unplugged the antenna.
Coach Miller disabled the firewall.
`,
  'unhelpful-label': `
The caster was on her phone and not watching the feed.
Insufficient situational awareness in the control room.
lessons|Too much trust in their own experience led the crew astray.
The engineers were simply not interested in the alarms.
The editor's absent-mindedness cost us the draft.
The general lack of safety culture among the riggers.
`,
  hindsight: `
Anybody with eyes could see the crack.
Surely the chair knew about the tie.
lessons|The writing had been on the wall for months.
A child could have told them.
How it was possible to miss the lamp is beyond me.
`,
  punishment: `
The rigger was thrown off the tour.
The signalman faces charges.
The caster lost her slot.
The claims officer got a formal warning.
actions|Terminate the contract with the rigger who left the gate open.
@kestrel99 has been banned for life from the league.
`,
  'fix-the-human': `
actions|All claims officers have to re-read the manual.
actions|Tell casters not to load large scenes.
actions|Safety training for the farmhands.
actions|Make signalmen aware of the lamp.
actions|The crew should concentrate during the show.
actions|Repeat the briefing until everyone has understood it.
`,
  'who-question': `
Why did the chair let this happen?
lessons|Why was the rigger on his own?
Who told the caster to load the scene?
Who thought it wise to lift a full crate?
Who exactly approved both claims?
`,
};

export const MASTERS_PLAIN = `
The sluice should have closed at dusk by its timer.
If the barrier had been down, the signal would have stayed red.
actions|The exam list should have a release date.
Half of the calls could have been saved by a shorter timeout.
The antenna did not answer to the poll.
Nobody lost data.
The hold was not shown on the customs screen.
We did not restore from the tape, in order to keep the newer rows.
The museum does not have a second dehumidifier.
The articles were mixed up by the import.
The route set by the interlocking was wrong.
The bot accidentally pinged 4,000 members.
The wrong scene was live for four minutes.
The poor visibility was forecast.
The bad sectors were remapped.
The broadcast had an irresponsible-gambling notice in the wrong slot.
successes|The night desk's calm and careful work kept the show on air.
The algorithm made a bad choice of the pivot.
The trigger was a frame of 9,000 bytes.
A fault on the second feeder tripped the breaker.
Ask the team responsible for the portal.
The cause is in the driver of the network card.
timeline|19:42 Gianluca closes the second fibre.
Mrs. Delacroix was not told of the second list.
resolution|Sven wrote a script that restored the crates.
The notes were taken by Joanna.
detection|Ludovic heard the drip and rang the desk.
The lamp was on the left, outside the view of the desk.
The chair's microphone was off.
The trust store held the former root.
The rigger was called to a second hall at the same time.
Automatic focus was lost in the fog.
The step is not obvious from the manual.
The expected date of the list is in the header.
The tie was a possible outcome of the rules.
The retrospective was held on Monday.
The tour was cut by two dates.
A final warning appears 10 minutes before the lock.
The contract with the carrier ends in May.
The process was asked to step down as leader.
Docked ships were not affected.
successes|Nobody had to fear for the job, and people spoke openly.
actions|Connectors of hall 2 get another colour.
actions|Limit scenes to 2 GB.
actions|Make the list read-only after release.
actions|Talk to the carrier about a second route.
actions|The reminder for certificates goes to a team address.
actions|Raise the limit for attention spans in the survey tool.
Who may close the gate?
How did the list get into the portal?
Why do the two crates have the same label?
Who else had seen the lamp was asked for the time line.
Which claims were approved twice?
`;
