import { words } from '../language.js';

/** Nouns and pronouns for people, roles and teams. */
export const PERSONS = words(
  'i we you he she they us them him her whoever somebody someone anybody anyone everybody everyone people person persons',
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
  'electricians plumber fitter fitters installer installers inspector inspectors auditor auditors supervisor supervisors foreman',
  'chief superintendent caretaker janitor porter teacher teachers librarian editor editors producer producers publisher',
  'moderator moderators gamemaster trader traders broker brokers underwriter approver approvers stakeholder stakeholders',
  'merchandiser buyer buyers storekeeper picker pickers packer packers baker receptionist secretary registrar steward stewardess',
  'official officials officer officers councillor mayor student students researcher researchers instructor trainer programmer programmers coder coders',
  'releaser custodian firefighter responders volunteer volunteers guard guards programmer newcomer hire rep reps representative dispatcher',
  'personnel',
);

/** Subjects that deny that anybody did something. */
export const NOBODY = words('nobody no-one');

/** Nouns for what is not a person; what is in no list counts as unknown. */
export const SYSTEMS = words(
  'it this these those there alert alerts alarm alarms monitor monitors monitoring check checks test tests job jobs service services',
  'server servers system systems deploy deploys deployment deployments pipeline pipelines script scripts tool tools probe',
  'probes pod pods node nodes cluster clusters database databases db cache caches queue queues request requests response',
  'responses page pages retry retries timeout timeouts build builds canary rollout rollouts config configs configuration',
  'migration migrations limit limits process processes code bug bugs change changes error errors issue issues problem problems',
  'dashboard dashboards metric metrics log logs data runbook runbooks documentation docs doc certificate certificates traffic',
  'proxy proxies client clients app apps application applications api apis worker workers scheduler schedulers controller controllers',
  'balancer balancers router routers switch switches firewall firewalls driver-software kernel daemon daemons replica replicas',
  'shard shards broker-service consumer consumers producer-service volume volumes disk disks host hosts machine machines vm vms container containers',
  'image images instance instances endpoint endpoints gateway gateways website site browser browsers library libraries package',
  'packages module modules plugin plugins hook hooks bot bots crawler crawlers linter compiler parser validator sensor sensors',
  'pump pumps valve valves scanner scanners printer printers terminal terminals till tills device devices phone phones handset',
  'follower followers leader-node primary-node health-check healthcheck heartbeat backup backups restore snapshot snapshots',
  'update updates patch patches upgrade upgrades version versions release releases feature features flag flags token tokens',
  'session sessions connection connections user users customer customers visitor visitors subscriber subscribers account accounts policy policies rule rules',
  'procedure procedures checklist manual review reviews training plan plans event events message messages mail mails email emails',
  'notification notifications transaction transactions payment payments order orders invoice invoices report reports record records',
  'file files table tables index indexes indices query queries schema key keys field fields value values autoscaler autopilot',
  'agent-process watchdog exporter collector relay relays unit units breaker ups generator signal signals',
  'train-control interlocking simulator firmware bootloader algorithm level levels model models filter filters engine engines webhook cron',
  'cronjob import export sync failover switchover network networks link links line lines supply battery lock locks thread threads',
  'redis kafka kubernetes postgres postgresql mysql nginx docker jenkins github gitlab terraform ansible helm prometheus grafana',
  'elasticsearch aws azure gcp cloudflare linux windows android ios kubelet etcd istio envoy haproxy apache tomcat rabbitmq mongodb',
  'cassandra consul vault nomad spark airflow argo flux splunk datadog pagerduty slack jira sentry systemd openstack ceph s3 ec2',
);

/** First names of many countries, and of people only where capitalised. */
export const NAMES = words(
  'aaron abdul abdullah abigail adam adaeze adebayo adrian agnes ahmad ahmed aiko aisha akira alan alba albert alejandro alex alexander alexandra',
  'ali alice alicia alina alison amal amanda amara amelia amina amir amit amy ana anand anastasia anders andre andrea andreas andrei andrew andrzej',
  'angela anika anil anita anja ann anna anne annika anthony antoine anton antonio anya arjun arthur arun asha ashley astrid audrey ayesha aylin ayse',
  'barbara beatrice beatriz ben benjamin bernd bilal birgit bjorn bogdan boris brandon brian bruno camila carl carla carlos carmen carol caroline',
  'catherine cecilia chen chidi chinedu chloe chris christian christina christine christopher claire clara claudia colin connor cristina daan daniel',
  'daniela danielle darius darko david deborah deepak denis dennis derek diana diego dieter dimitri dirk divya dmitri dmitry dominik donna dorota',
  'eduardo edward efua eileen ekaterina elena eleni elias elif elin elisa elizabeth ella ellen emeka emil emily emma emre enrique eric erik erika ernesto',
  'esther ethan eva evelyn fabian farah fatima fatma federico felix feng fernanda fernando finn fiona florian frances francesca francisco frank frida',
  'gabriel gareth gary george georg gerard gita giulia gloria grace graham greg gregor gustavo guy hakan hana hanna hannah hans harald hassan heather',
  'heidi heike helen helena helga henrik henry hiro hiroshi hugo ian ibrahim ida ifeoma igor ilse imran ines inga ingrid irene irina isaac isabel isabella',
  'ivan ivana jack jacob jakub james jamal jan jana jane janet jasmine jason javier jean jeff jennifer jens jeremy jerome jessica jia jim jing joan joao',
  'joe johan johanna johannes john jonas jonathan jorge jose josef joseph joshua juan judith julia julian julie jun jurgen kaito kamal karen karim karin',
  'karl katarzyna kate katharina katherine kathleen katie katrin kavita keiko keith kelly ken kenji kenneth kevin khaled kim klaus kofi krishna kristina',
  'krzysztof kumar kwabena kwame lakshmi lars laura lauren layla lea leila lena leon leonardo leonie leticia li liam lidia lin linda ling lisa liu',
  'lorenzo louis louise luca lucas lucia luis luisa lukas luke lydia maciej magda magdalena mahmoud malik manuel marc marcel marcin marco marcos maria',
  'mariam marie marina mario marisol marta martha martin martina mary mateo mathieu matteo matthew matthias maya megan mehmet mei mei-ling meera melissa',
  'michael michal michelle miguel mihai mika mike mikhail milan min ming minh mira miriam mohamed mohammed moira monica monika muhammad murat mustafa nadia',
  'nadine naomi natalia natalie natasha neha neil nele ngozi nicholas nicole nils nina nkechi noah noor nora nuno ola oleg olga oliver olivia olu oluwaseun',
  'omar oscar otto pablo padraig pamela paolo patricia patrick paul paula paulo pavel pedro peter petra phil philip philippe pierre piotr prakash pranav',
  'priya rachel radek rafael rahul raj rajesh rania raquel rashid ravi rebecca renata ricardo richard rita robert roberta roberto robin rodrigo roger',
  'rohan roland roman rosa ruth ryan sabine sade salma sam samir samuel sandeep sandra sanjay sara sarah sasha saskia scott sean sebastian selin sergei',
  'sergio shanice sharon shirin shreya simon simone siobhan sofia sonia sophia sophie stefan stefanie stephen steve steven sunil sunita susan susanne',
  'sven sylvia taiwo takeshi tamara tanja tanya tariq tatiana teresa theo theresa thomas tim tina tobias tom tomas tomasz tomoko tony tran tuan ulrike',
  'uwe valentina vanessa vera victor victoria vijay viktor vikram vincent vladimir wanjiru wei wendy werner will william wojciech xavier xin yan yannick',
  'yara yasmin ying yosef youssef yuki yusuf yvonne zainab zara zofia zoe zuzana marek pawel jakob mateusz lukasz herrera ngoc huy duc aditya rohit pooja anjali kiran suresh ramesh yui haruto sota minjun jihoon seojun abebe tendai thabo sipho lerato zanele amina fatou mamadou ousmane moussa mark grant rob bob bill jill dave dan matt nick pete rick jo jenny becky ellie',
);

export const AUXILIARIES = words(
  'have has had having been be is are was were am do does did to not never also again then simply just obviously clearly still even all',
  "haven't hasn't hadn't isn't aren't wasn't weren't will would could should might may can must shall won't wouldn't couldn't shouldn't",
  'already almost once too both each themselves himself herself ever always often sometimes perhaps probably unfortunately apparently only',
  'simultaneously had twice yet later first instead however basically effectively unknowingly somehow soon long',
);

export const PREPOSITIONS = words(
  'of in on at for from with by to during within without under over behind through across about into onto near next off outside inside per against between among towards via beside above below beyond at around like despite amid upon',
);

export const DETERMINERS = words(
  'the a an our their his her its my your this these those some any each every no one two three four five several many most both another all',
);

export const SUBORDINATORS = words(
  'because although though while when whenever where whereas since as if unless until after before once so but how why whether than yet what then',
);

export const DENIALS = words(
  "not no nor neither never without rather avoid avoids avoided avoiding isn't wasn't aren't weren't don't doesn't didn't blameless",
  'cannot instead hardly anything nothing nobody reject rejects rejected denied deny ruled',
);

export const META = words(
  'word words phrase phrases term wording blameless blamelessly blamelessness headline newspaper editorial blame-free blame-aware hindsight-bias',
);
