import { words } from '../language.js';

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
