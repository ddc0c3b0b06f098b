import { words } from '../language.js';

/** Nouns and pronouns for people, roles and teams. */
export const PERSONS = words(
  'i we you he she they them him her whoever somebody someone anybody anyone everybody everyone people person persons',
  'human humans man woman men women guy guys folks engineer engineers operator operators developer developers dev devs',
  'admin admins administrator administrators sysadmin sysadmins sysop on-call oncall responder responders commander',
  'commanders technician technicians tech techs maintainer maintainers reviewer reviewers author authors committer',
  'manager managers lead leads leader leaders director directors head ceo cto cio ciso dba dbas sre sres dpo colleague',
  'colleagues intern interns trainee trainees apprentice junior juniors senior seniors contractor contractors',
  'subcontractor consultant consultants freelancer freelancers staff employee employees worker-on-duty member members team teams squad',
  'squads crew crews tribe guild group groups department departments desk office board committee management',
  'leadership support operations ops devops qa noc soc helpdesk security compliance marketing sales finance legal procurement purchasing',
  'vendor vendors supplier suppliers provider integrator integrators agency hoster carrier partner company manufacturer',
  'shift shifts tester testers analyst analysts architect architects scientist scientists',
  'designer designers planner planners scribe owner owners agent agents clerk clerks cashier cashiers accountant accountants',
  'bookkeeper teller nurse nurses doctor doctors physician physicians surgeon surgeons pharmacist pharmacists midwife anaesthetist',
  'anesthetist radiographer paramedic paramedics ward pilot pilots co-pilot copilot captain crewmember controller-on-duty',
  'dispatcher dispatchers driver drivers signaller signallers signalman conductor conductors mechanic mechanics electrician',
  'electricians plumber fitter fitters inspector inspectors auditor auditors supervisor supervisors foreman',
  'chief superintendent caretaker janitor porter teacher teachers librarian editor editors producer producers publisher',
  'moderator moderators gamemaster trader traders broker brokers underwriter approver approvers stakeholder stakeholders',
  'merchandiser buyer buyers storekeeper picker pickers packer packers baker receptionist secretary registrar steward stewardess',
  'official officials officer officers councillor mayor student students researcher researchers instructor trainer programmer programmers coder coders',
  'releaser custodian firefighter responders volunteer volunteers guard guards programmer newcomer hire rep reps representative dispatcher',
  'IT facilities deployer deployers deputy personnel workforce individual individuals newcomers graduate graduates rookie novice beginner specialist specialists expert experts',
  'professional professionals folk installers chap chaps lad lads bloke blokes fella fellas dude dudes gentleman gentlemen lady ladies executive executives exec execs boss bosses founder president vp',
  'coordinator coordinators facilitator pm pms swe swes webmaster superuser superusers dispatch switchboard boatswain',
  'welder welders machinist machinists rigger riggers lineman linemen handler handlers roofer roofers carpenter',
  'carpenters bricklayer scaffolder scaffolders millwright toolmaker assembler assemblers cleaner cleaners gardener courier couriers',
  'postmen stationmaster shunter shunters trackman guardsman helmsman navigator skipper mate deckhand sailor bosun purser',
  'attendant attendants marshaller stewardesses dietitian therapist therapists radiologist radiologists clinician clinicians',
  'midwives orderly orderlies paediatrician pediatrician intensivist pathologist haematologist cardiologist oncologist gp gps-doctor',
  'phlebotomist optician dentist hygienist vet veterinarian carer carers caregiver caregivers matron banker bankers actuary',
  'actuaries treasurer treasury cfo comptroller adjuster adjusters adviser advisers advisor advisors dealer dealers quant quants',
  'lawyer lawyers paralegal notary judge chef cook cooks waiter waiters barista bartender farmer farmers butcher brewer brewers',
  'distiller professor lecturer tutor janitors warden wardens policeman police constable sergeant soldier recruiter recruiters',
  'controller controllers journalist photographer chemist chemists biologist physicist geologist surveyor surveyors draughtsman draftsman crewman crewmen',
  'foremen workman workmen craftsman craftsmen repairman repairmen watchman watchmen tradesman salesman salespeople salesperson',
  'radiographers anaesthetists receptionists electricians plumbers midshipman bookkeepers accounting bakers storekeepers',
  'assistant assistants aide associate associates cadet medic medics technologist ranger usher housekeeper chauffeur rider riders trucker truckers driller forester beekeeper keeper winemaker curator curators archivist translator interpreter statistician economist programmers anaesthesiologist solicitor barrister agronomist geneticist botanist keeper groundsman greenkeeper zookeeper lifeguard sexton verger referee umpire coach-driver organiser organizer organisers organizers performer stagehand soundman lighting-tech animator animators artist artists illustrator writer writers copywriter translator translators subeditor anchor presenter host-on-duty predecessor predecessors successor management-team colleague-in-charge whoever',
  'modeller modellers modeler modelers postdoc postdocs caseworker caseworkers storeman athlete weaver splicer splicers oncaller oncallers genius idiot idiots fool fools moron clown joker studio studios lab labs laboratory laboratories firm firms clinic pharmacy bureau newsroom bakery brewery retailer wholesaler offender offenders contributor contributors committers participant participants colleague coworker coworkers co-worker co-workers teammate teammates attendee attendees applicant interviewer organisation-lead quartermaster paymaster timekeeper gatekeeper groundskeeper foremen headteacher headmaster principal dean provost registrar-general proctor invigilator proofreader typesetter printer-operator machinist millhand stoker fireman boilerman gunner cabinetmaker glazier plasterer tiler mason joiner decorator surveyor conveyancer estimator expediter progress-chaser stocktaker warehouseman merchandisers',
  'live-ops liveops secops netops mlops dataops finops acquirer acquirers issuer IC TL EM',
  'doula prescriber prescribers perfusionist EMT EMTs operative operatives despatcher despatchers postie posties chargehand chargehands subtitler subtitlers captioner captioners stringer stringers sub-editor sub-editors fact-checker fact-checkers showrunner projectionist projectionists understudy choirmaster répétiteur gang gangs ATCO ATCOs screener screeners coxswain timetabler timetablers housemaster brigade servant servants mandarins chambermaid chambermaids sommelier commis maître growers grower landowner structurer climber climbers PI glassblower weigher boy boys girl girls scrutineer scrutineers curate bell-ringer congregation elder elders riveter riveters electroplater moulder glazer dyer shotfirer mudlogger roughneck roughnecks toolpusher',
  'higher-ups C-suite CAB CSM CSMs reseller resellers distributor distributors outsourcer outsourcers ISP franchisee franchisees greenhorn greenhorns veteran veterans grads stand-in stand-ins signatory signatories submitter submitters implementer implementers cop cops decision-makers sponsor sponsors PMO taskforce keyholder keyholders overseer superiors subordinate subordinates workmate workmates mentor mentors mentee HQ headquarters',
  'hospital airline railway insurer ministry council university authority regulator telco master masters caretakers porters paramedic inspectors approvers underwriters producers publishers instructors trainers foreperson hr it-department',
);

const list = (text: string): ReadonlySet<string> => words(text);
const MANAGED =
  'package packages connection session secret secrets cluster lock queue window device process task key password volume transaction resource traffic certificate cert memory buffer cache state file network storage log config configuration container boot partition display plugin dependency thread';

/** What software drives. */
const DRIVEN =
  'sensor database kernel graphics network storage csi gpu nvidia device odbc jdbc usb audio video disk printer client pump test snapshot scanner syringe infusion label backup volume block filesystem file-system virtio wifi bluetooth touch sound serial hardware software vendor signed display camera tape raid controller card cni overlay logging filter mouse keyboard cursor balloon nvme scsi terminal adapter';

/** Words that name people behind these only: "stage hands", "care worker", "third party". */
export const PERSON_COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['hand', 'stage deck farm mill ranch yard station studio hired charge leading old shop'],
    ['forwarder', 'freight'],
    ['side', 'our their'],
    ['ours', 'of'],
    ['reader', 'second proof first lay meter'],
    ['chapter', 'infra platform backend frontend data security mobile'],
    ['mixer', 'vision'],
    ['guide', 'tour'],
    ['milker', 'relief experienced head'],
    ['maker', 'market policy decision cheese dress'],
    ['ringer', 'bell'],
    ['setter', 'course tool'],
    ['server', 'altar'],
    ['stacker', 'shelf'],
    ['holder', 'key'],
    ['starter', 'new'],
    ['joiner', 'new'],
    ['visitor', 'health'],
    ['resident', 'surgical medical'],
    ['fellow', 'research clinical'],
    ['patrol', 'ski motorway'],
    ['party', 'third'],
    ['brass', 'top'],
    ['body', 'governing'],
    ['force', 'task police'],
    ['success', 'customer'],
    ['payable', 'accounts'],
    ['receivable', 'accounts'],
    ['us', 'of'],
    [
      'worker',
      'seasonal temporary casual part-time harvest packhouse warehouse care night shift construction factory site social railway road field office temp agency ward kitchen dock farm health postal maintenance support plant railroad lab store shop hospital track sewer dock textile council casual rescue aid steel rail line mine',
    ],
    ['watch', 'night bridge'],
    ['line', 'first second third'],
    ['processor', 'card payment payments'],
    ['master', 'build release'],
    ['house', 'software publishing auction'],
    ['driver', 'delivery'],
    ['room', 'control operations ops dispatch'],
    ['care', 'customer client patient'],
    [
      'engineering',
      'platform build release site network infrastructure core field process reliability security quality client web mobile data software product systems backend frontend storage cloud rack track scene',
    ],
  ].flatMap(([noun = '', before = '']) => [
    [noun, words(before)] as const,
    [`${noun}s`, words(before)] as const,
  ]),
);

/** Words that name people before these only: "those on call", "the one who". */
export const PEOPLE_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['those', words('who on in at responsible involved concerned present upstairs')],
  ['ones', words('who')],
  ['one', words('who')],
  ['powers', words('that')],
]);

/** Words for people that name a system behind these; `*`: wherever only another word for people makes them one. */
export const SYSTEM_COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    operator: list(
      'kubernetes k8s postgres postgresql mysql redis kafka etcd prometheus vault elastic elasticsearch rabbitmq cassandra mongodb cluster controller strimzi openshift olm percona ternary comparison boolean logical assignment certificate backup sync aggregate join union window graph map dag pipeline',
    ),
    operations: list(
      'maintenance database write read delete batch file io disk cleanup bulk migration destructive long-running',
    ),
    operators: list('kubernetes k8s postgres redis kafka cluster boolean logical'),
    manager: list(MANAGED),
    managers: list(MANAGED),
    planner: list('query job capacity route'),
    broker: list('message kafka mqtt event queue redis rabbitmq service'),
    brokers: list('message kafka mqtt event queue redis rabbitmq'),
    provider: list('data identity auth credential context terraform configuration'),
    shift: list('on'),
    driver: list(DRIVEN),
    drivers: list(DRIVEN),
    sales: list('ticket online web store shop product retail advance'),
    group: list(
      'consumer security placement auto-scaling autoscaling scaling resource node instance log target user control worker volume address subnet replica raft server process',
    ),
    groups: list(
      'consumer security placement auto-scaling autoscaling scaling resource node instance log target user control worker volume',
    ),
    board: list('main logic dev carrier memory expansion control circuit message kanban status task display'),
    editor: list('text code config query yaml rich'),
    inspector: list('code packet network state'),
    handler: list(
      'event error request signal exception message log interrupt http webhook upload click key touch mouse submit scroll route',
    ),
    handlers: list('event error request signal exception message log interrupt click key touch mouse'),
    loader: list('class data boot module page image config file bulk'),
    coordinator: list('transaction query cluster group request replica'),
    coordinators: list('transaction query cluster group'),
    cleaner: list('log cache disk'),
    assembler: list('packet page'),
    partner: list('replication'),
    security: list('transport layer network'),
    guard: list(
      'existing new startup preflight pre-flight concurrency idempotency duplicate size schema retry filesystem rate cost type route loop root bpdu null overload thermal safety mode memory splash finger blade',
    ),
    conductor: list('ground earth neutral'),
    controller: list('*'),
    controllers: list('*'),
    lab: list('test'),
    agent: list('*'),
    agents: list('*'),
    leader: list('*'),
    leaders: list('*'),
    master: list('*'),
    masters: list('*'),
    dealer: list('card'),
    authority: list('certificate certification root signing'),
    crew: list('gas'),
    desk: list('lighting mixing sound audio'),
  }),
);
