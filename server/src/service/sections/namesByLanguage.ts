import type { SectionKind } from '../model.js';

type Names = Readonly<Partial<Record<SectionKind, string>>>;

/**
 * Names under which people write each section, normalised (see kindOf.ts), separated by " | "; the English ones from
 * headings counted in several hundred public reports. What completes a name ("… des Ausfalls", "… of the outage") is taken
 * off before the look-up and does not stand here.
 */
const BY_LANGUAGE: Readonly<Record<string, Names>> = {
  de: {
    summary:
      'was war los | zusammenfassung | kurzfassung | kurzbeschreibung | überblick | übersicht | beschreibung | problembeschreibung | vorfallbeschreibung | was ist passiert | was passiert ist | was ist geschehen | kurz gesagt | kurz und knapp | auf einen blick | sachverhalt | kurzbericht | management-zusammenfassung | kurzüberblick | in kürze | worum es geht',
    impact:
      'auswirkung | auswirkungen | kundenauswirkungen | betroffene systeme | betroffene dienste | betroffene kunden | betroffene nutzer | wer war betroffen | folgen | umfang | schaden | betroffene bereiche | betroffen | betroffene | wer betroffen war | was war betroffen | was betroffen war | schadensumfang',
    detection:
      'erkennung | entdeckung | alarmierung | wie wurde es bemerkt | wie wurde es entdeckt | wie wir es bemerkt haben | wie es bemerkt wurde | wie es entdeckt wurde | wie wurde der vorfall entdeckt | wie wir davon erfahren haben | feststellung',
    timeline:
      'störungsverlauf | zeitlicher ablauf | zeitleiste | zeitverlauf | zeitachse | zeitlinie | zeitstrahl | ablauf | chronik | chronologie | chronologischer ablauf | ereignisverlauf | verlauf | hergang | meilensteine | ereignisse | zeitlicher verlauf | chronologie der ereignisse | ablauf der ereignisse | protokoll',
    'root-cause':
      'technische ursache | erschwerende umstände | was die suche erschwert hat | ursache | ursachen | grundursache | hauptursache | ursachenanalyse | fehlerursache | fehleranalyse | auslöser | beitragende faktoren | beitragende umstände | begünstigende faktoren | begünstigende umstände | wie konnte das passieren | warum ist das passiert | ursachen und hintergründe | warum | warum es passiert ist | wie es dazu kam | wie kam es dazu | befund | befunde | analyse der ursachen | fehlerbild',
    resolution:
      'behebung | fehlerbehebung | störungsbehebung | lösung | problemlösung | wiederherstellung | maßnahmen zur behebung | behebung und wiederherstellung | sofortmaßnahmen | entstörung | reaktion | gegenmaßnahmen | getroffene maßnahmen | wie es behoben wurde | wie wurde es behoben | was wir getan haben | störungsbeseitigung | instandsetzung',
    actions:
      'maßnahmen | massnahmen | abstellmaßnahmen | abstellmassnahmen | vorbeugende maßnahmen | folgemaßnahmen | präventionsmaßnahmen | korrekturmaßnahmen | langfristige maßnahmen | kurzfristige maßnahmen | geplante maßnahmen | weitere maßnahmen | maßnahmen zur vermeidung | nächste schritte | weiteres vorgehen | aufgaben | offene punkte | vorbeugung | prävention | verbesserungen | verbesserungsmaßnahmen | to-dos | was wir ändern | was wir ändern werden | was sich ändert | konsequenzen | empfehlungen | maßnahmenplan | folgeaufgaben',
    successes:
      'gelungen | gelungenes | was gelungen ist | was gut lief | was lief gut | was ist gut gelaufen | was gut gelaufen ist | was gut funktioniert hat | was hat gut funktioniert | erfolge | positives | wo wir glück hatten | glück gehabt | positiv | gut | das gute | was funktioniert hat | was geholfen hat | was uns geholfen hat | stärken | pluspunkte | gut gelaufen | was sich bewährt hat | glück im unglück',
    'went-wrong':
      'verbesserungswürdig | verbesserungswürdiges | was schlecht lief | was lief schlecht | was ist schlecht gelaufen | was nicht gut lief | was lief nicht gut | was nicht funktioniert hat | was hätte besser laufen können | was besser laufen könnte | was schief lief | was ist schiefgelaufen | verbesserungspotenzial | negativ | schlecht | das schlechte | verbesserungsbedarf | verbesserungsmöglichkeiten | schwächen | minuspunkte | schlecht gelaufen | nicht so gut | was uns behindert hat | was gefehlt hat | negatives | was hinderlich war | nicht gelungen | was nicht gelungen ist',
    lessons:
      'erkenntnisse | lehren | gelerntes | lernpunkte | gelernte lektionen | was wir gelernt haben | was haben wir gelernt | lessons learned und erkenntnisse | lehren aus dem vorfall | was wir mitnehmen | fazit und lehren',
  },
  fr: {
    summary:
      "resume | resume executif | synthese | description | que s'est-il passe | ce qui s'est passe | vue d'ensemble | en bref | en resume | en quelques mots | les faits | rappel des faits | resume des faits",
    impact:
      'impact utilisateur | impact client | impacts clients | consequences | services impactes | services affectes | utilisateurs impactes | perimetre | qui a ete touche | qui a ete affecte | services touches | utilisateurs touches | utilisateurs affectes | clients touches | usagers touches | impact metier | impacts',
    detection:
      "detection | comment l'incident a ete detecte | comment avons-nous detecte l'incident | comment nous l avons su | comment l'incident a ete decouvert | alerte | alerte et detection | comment nous l'avons su",
    timeline:
      "chronologie | deroule | deroulement | deroule des evenements | deroulement des evenements | chronologie des evenements | historique | frise chronologique | ligne de temps | jalons | fil des evenements | les faits heure par heure | heure par heure | recit des evenements | deroulement de l'incident | journal de l'incident | journal",
    'root-cause':
      'cause directe | causes directes | facteurs aggravants | circonstances aggravantes | pourquoi | cause racine | causes racines | cause profonde | causes profondes | cause premiere | cause initiale | origine | analyse | analyse des causes | analyse de la cause | facteurs contributifs | declencheur | pourquoi est-ce arrive | causes | les causes | comment est-ce arrive | comment cela est arrive | ce qui a cause la panne | causes et facteurs | analyse technique',
    resolution:
      'resolution et retablissement | retablissement | correction | remediation | mesures prises | mesures immediates | actions immediates | retour a la normale | mitigation | comment nous avons repare | comment cela a ete resolu | ce que nous avons fait | reparation | retour en service',
    actions:
      "actions preventives | actions correctives | actions a mener | actions a venir | actions de suivi | plan d'action | plan d'actions | plan d action | points d'action | prochaines etapes | mesures preventives | mesures correctives | suites a donner | ameliorations | prevention | prochaines actions | a faire | mesures a prendre | actions | actions a prendre | actions decidees | recommandations | ce que nous allons faire | ce que nous allons changer | mesures | plan",
    successes:
      "ce qui a bien fonctionne | ce qui s'est bien passe | ce qui a bien marche | points positifs | ou nous avons eu de la chance | points forts | ce qui a aide | ce qui nous a aides | ce qui a marche | coups de chance",
    'went-wrong':
      "ce qui a mal fonctionne | ce qui s'est mal passe | ce qui a moins bien fonctionne | ce qui n'a pas fonctionne | points negatifs | points a ameliorer | axes d'amelioration | ce qui peut etre ameliore | ce qui pourrait etre ameliore | ce qui aurait pu mieux se passer | ce qui a peche | points faibles | a ameliorer | ce qui n a pas marche | ce qui n'a pas marche | difficultes | difficultes rencontrees",
    lessons:
      "lecons | lecons apprises | lecons tirees | enseignements | enseignements tires | retour d'experience | ce que nous avons appris",
  },
  es: {
    summary:
      'resumen | resumen ejecutivo | descripcion | que paso | que sucedio | que ocurrio | vision general | en breve | en resumen | sintesis | los hechos | resumen de los hechos | resumen del incidente',
    impact:
      'impacto | alcance | afectacion | servicios afectados | usuarios afectados | clientes afectados | sistemas afectados | consecuencias | a quien afecto | quien se vio afectado | quienes se vieron afectados | afectados | que se vio afectado | efectos | impacto en los clientes',
    detection:
      'deteccion | como se detecto | como lo detectamos | como se descubrio | como nos enteramos | descubrimiento | alertas',
    timeline:
      'linea de tiempo | linea temporal | cronologia | cronologia de eventos | linea de tiempo de eventos | secuencia de eventos | hitos | sucesos | hechos | los hechos paso a paso | orden de los hechos | eventos | registro de eventos | cronologia de los hechos',
    'root-cause':
      'factores que contribuyeron | factores agravantes | causa | causas | causa raiz | causas raiz | causa principal | analisis | analisis de causa raiz | analisis de la causa raiz | analisis de causas | factores contribuyentes | origen | por que paso | por que ocurrio | por que | por que sucedio | como ocurrio | como paso | causas del incidente | que lo causo',
    resolution:
      'resolucion | resolucion y recuperacion | solucion | mitigacion | recuperacion | respuesta | medidas tomadas | acciones tomadas | como se resolvio | como se arreglo | como lo arreglamos | que hicimos | que se hizo | restablecimiento | restauracion | recuperacion del servicio | que hicimos para salir',
    actions:
      'acciones | acciones preventivas | acciones correctivas | acciones de seguimiento | acciones a tomar | proximos pasos | siguientes pasos | plan de accion | tareas | tareas pendientes | medidas preventivas | medidas correctivas | mejoras | prevencion | seguimiento | pendientes | por hacer | que vamos a hacer | que vamos a cambiar | medidas | recomendaciones | compromisos',
    successes:
      'lo que salio bien | que salio bien | que fue bien | lo que fue bien | que funciono bien | lo que funciono | lo que funciono bien | donde tuvimos suerte | aciertos | aspectos positivos | puntos fuertes | lo positivo | lo bueno | puntos positivos | que nos ayudo | lo que ayudo',
    'went-wrong':
      'que fue mal | lo que fue mal | que salio mal | lo que salio mal | lo que no funciono | que no funciono | que se puede mejorar | que podria haber salido mejor | aspectos por mejorar | aspectos a mejorar | aspectos negativos | puntos debiles | puntos de mejora | puntos a mejorar | areas de mejora | oportunidades de mejora | lo negativo | lo malo | por mejorar | a mejorar | dificultades',
    lessons: 'lecciones | lecciones aprendidas | aprendizajes | lo que aprendimos | que aprendimos',
  },
  pt: {
    summary:
      'resumo | resumo executivo | sumario | descricao | o que aconteceu | visao geral | em resumo | resumidamente | sintese | o que ocorreu',
    impact:
      'servicos afetados | usuarios afetados | clientes afetados | utilizadores afetados | sistemas afetados | abrangencia | quem foi afetado | efeitos | impacto | o que o cliente viu | o que os clientes viram',
    detection: 'deteccao | como foi detectado | como detectamos | identificacao',
    timeline:
      'linha do tempo | linha temporal | cronologia dos eventos | sequencia de eventos | marcos | eventos | linha do tempo dos eventos | cronologia',
    'root-cause':
      'causa-raiz | analise | analise de causa raiz | analise da causa raiz | analise das causas | fatores contribuintes | por que aconteceu',
    resolution:
      'resolucao | solucao | mitigacao | correcao | recuperacao | resposta | medidas tomadas | acoes tomadas | como foi resolvido',
    actions:
      'acoes | acoes preventivas | acoes corretivas | acoes de acompanhamento | itens de acao | plano de acao | proximos passos | tarefas | medidas preventivas | medidas corretivas | melhorias | prevencao | o que vamos mudar | o que vai mudar',
    successes:
      'o que deu certo | o que correu bem | o que funcionou | o que funcionou bem | o que foi bem | onde tivemos sorte | pontos positivos | pontos fortes | o que ajudou | acertos',
    'went-wrong':
      'o que deu errado | o que correu mal | o que nao funcionou | o que poderia ter sido melhor | o que pode melhorar | pontos a melhorar | pontos negativos | pontos fracos | o que nao deu certo | dificuldades',
    lessons: 'licoes | licoes aprendidas | aprendizados | aprendizagens | o que aprendemos',
  },
  it: {
    summary:
      'riepilogo | sommario | sintesi | riassunto | descrizione | cosa e successo | panoramica | in breve | in sintesi | i fatti',
    impact:
      'impatto | impatti | servizi interessati | utenti interessati | clienti interessati | sistemi interessati | conseguenze | chi e stato colpito | effetti | servizi colpiti',
    detection: 'rilevamento | rilevazione | individuazione | come e stato rilevato',
    timeline:
      'cronologia degli eventi | linea temporale | sequenza degli eventi | sequenza temporale | tappe | eventi | cronologia',
    'root-cause':
      'fattori concorrenti | fattori contributivi | concause | causa radice | cause | cause principali | causa scatenante | analisi | analisi delle cause | analisi della causa | fattori contribuenti | perche e successo',
    resolution:
      'risoluzione | ripristino | soluzione | mitigazione | risposta | azioni intraprese | misure adottate',
    actions:
      "azioni | azioni preventive | azioni correttive | azioni di follow-up | azioni future | piano d'azione | piano di azione | prossimi passi | prossime azioni | misure preventive | misure correttive | miglioramenti | prevenzione",
    successes:
      'cosa ha funzionato | cosa ha funzionato bene | cosa e andato bene | dove siamo stati fortunati | punti di forza | aspetti positivi | punti positivi | cosa ci ha aiutato',
    'went-wrong':
      'cosa non ha funzionato | cosa e andato storto | cosa e andato male | cosa si puo migliorare | cosa potrebbe andare meglio | aspetti da migliorare | punti deboli | punti di debolezza | aree di miglioramento | aspetti negativi | da migliorare',
    lessons: 'lezioni | lezioni apprese | lezioni imparate | cosa abbiamo imparato | insegnamenti',
  },
  nl: {
    summary:
      'samenvatting | beschrijving | wat is er gebeurd | wat gebeurde er | overzicht | in het kort | kort | in een notendop',
    impact:
      'gevolgen | getroffen systemen | getroffen diensten | getroffen klanten | wie had er last van | omvang | wie was getroffen | wie werd getroffen | effecten',
    detection: 'detectie | ontdekking | hoe is het ontdekt',
    timeline:
      'tijdlijn | tijdslijn | verloop | tijdsverloop | chronologisch verloop | mijlpalen | gebeurtenissen | logboek',
    'root-cause':
      'oorzaak | oorzaken | oorzaakanalyse | hoofdoorzaak | grondoorzaak | kernoorzaak | bijdragende factoren | aanleiding',
    resolution:
      'oplossing | herstel | afhandeling | mitigatie | respons | genomen maatregelen | genomen acties',
    actions:
      'acties | actiepunten | actielijst | maatregelen | preventieve maatregelen | corrigerende maatregelen | vervolgstappen | vervolgacties | volgende stappen | verbeteringen | verbeteracties | preventie',
    successes:
      'wat ging goed | wat ging er goed | wat goed ging | waar hadden we geluk | positief | sterke punten | pluspunten | wat hielp',
    'went-wrong':
      'wat ging er mis | wat ging mis | wat ging niet goed | wat ging minder goed | wat kan beter | wat kon beter | verbeterpunten | negatief | zwakke punten | minpunten | wat beter kan',
    lessons: 'lessen | geleerde lessen | leerpunten | wat we geleerd hebben | wat hebben we geleerd',
  },
  nordic: {
    summary:
      'sammanfattning | vad hände | sammendrag | hva skjedde | hvad skete der | oppsummering | opsummering',
    impact: 'paverkan | konsekvenser | konsekvens | pavirkning',
    detection: 'upptäckt | oppdagelse | detektion',
    timeline: 'tidslinje | tidslinjen | händelseförlopp | hendelsesforløp | hændelsesforløb',
    'root-cause':
      'grundorsak | rotorsak | orsak | arsak | rotarsak | bakenforliggende arsak | bidragande faktorer',
    resolution: 'lösning | atgärd | atgärdande | løsning | gjenoppretting',
    actions: 'atgärder | förebyggande atgärder | nästa steg | tiltak | neste steg | handlingspunkter',
    successes: 'vad gick bra | vad som gick bra | hva gikk bra | hvad gik godt',
    'went-wrong': 'vad gick daligt | vad gick fel | vad kunde gatt bättre | hva gikk darlig | hvad gik galt',
    lessons: 'lärdomar | lærdommer | læring | erfarenheter',
  },
  slavic: {
    summary:
      'podsumowanie | streszczenie | co sie stało | co sie stalo | краткое описание | резюме | описание | что произошло | что случилось | shrnuti | co se stalo',
    impact: 'skutki | wpływ | wplyw | влияние | последствия | затронутые сервисы | dopad',
    detection: 'wykrycie | обнаружение | detekce',
    timeline:
      'os czasu | przebieg zdarzen | chronologia | хронология | хронология событии | таимлаин | casova osa',
    'root-cause':
      'przyczyna | przyczyny | przyczyna zrodłowa | przyczyna zrodlowa | причина | причины | корневая причина | первопричина | pricina',
    resolution: 'rozwiazanie | naprawa | решение | устранение | восстановление | reseni',
    actions:
      'działania | dzialania | działania naprawcze | działania zapobiegawcze | nastepne kroki | меры | деиствия | план деиствии | дальнеишие шаги | следующие шаги | предотвращение | opatreni | dalsi kroky',
    successes: 'co poszło dobrze | co poszlo dobrze | что прошло хорошо | что было хорошо | co fungovalo',
    'went-wrong':
      'co poszło zle | co poszlo zle | что пошло не так | что прошло плохо | что можно улучшить | co nefungovalo',
    lessons: 'wnioski | выводы | уроки | извлеченные уроки | pouceni',
  },
  ja: {
    summary:
      '概要 | サマリー | サマリ | 要約 | インシデントの概要 | インシデント概要 | 障害概要 | 障害の概要 | 何が起きたか',
    impact: '影響 | 影響範囲 | ユーザーへの影響 | ユーザへの影響 | 顧客への影響 | 影響を受けたサービス',
    detection: '検知 | 検出 | 発見 | 発覚 | 検知方法 | 発見の経緯',
    timeline: 'タイムライン | 時系列 | 経緯 | 障害の経緯 | 時系列の記録 | 発生経緯 | 経過',
    'root-cause':
      '原因 | 根本原因 | 直接原因 | 発生原因 | 障害原因 | 障害の原因 | 原因分析 | 根本原因分析 | なぜなぜ分析 | 要因',
    resolution: '対応 | 対応内容 | 復旧 | 復旧作業 | 復旧対応 | 暫定対応 | 暫定対策 | 解決 | 解決策 | 対処',
    actions:
      'アクションアイテム | アクション | ネクストアクション | 再発防止策 | 再発防止 | 再発防止策と今後の対応 | 対策 | 恒久対策 | 恒久対応 | 改善策 | 今後の対応 | 今後の対策 | 今後の予定 | 次のステップ',
    successes:
      'うまくいったこと | うまくいった点 | 良かった点 | 良かったこと | よかったこと | 幸運だったこと | 幸運だった点',
    'went-wrong':
      'うまくいかなかったこと | うまくいかなかった点 | 悪かった点 | 悪かったこと | 課題 | 問題点 | 改善点 | 改善すべき点',
    lessons: '教訓 | 学び | 学んだこと | 得られた教訓 | 得られた学び | 反省点 | 振り返り',
  },
  zh: {
    summary:
      '摘要 | 总结 | 概述 | 事件概述 | 故障概述 | 事件摘要 | 事故概述 | 问题描述 | 故障描述 | 故障简述 | 问题概述 | 發生了什麼 | 发生了什么 | 事件總結',
    impact:
      '影响 | 影响范围 | 业务影响 | 用户影响 | 故障影响 | 影响面 | 影响的服务 | 受影响的服务 | 影響範圍',
    detection: '检测 | 发现 | 发现过程 | 故障发现 | 问题发现 | 监控发现 | 感知',
    timeline:
      '经过 | 时间线 | 时间轴 | 事件经过 | 故障经过 | 故障时间线 | 处理时间线 | 事故经过 | 时间线梳理 | 時間線 | 時間軸',
    'root-cause':
      '原因分析 | 直接原因分析 | 根因 | 根因分析 | 故障原因 | 故障根因 | 问题原因 | 事故原因 | 诱因 | 根本原因分析',
    resolution:
      '解决 | 恢复 | 处理过程 | 解决方案 | 解决过程 | 恢复过程 | 处理措施 | 应急处理 | 故障处理 | 止损措施 | 修复 | 解決方案',
    actions:
      '改善措施 | 后续行动 | 后续计划 | 后续改进 | 预防措施 | 行动项 | 行动计划 | 后续措施 | 改进措施 | 改进计划 | 改进项 | 整改措施 | 待办事项 | 後續行動 | 改善措施',
    successes: '做得好的地方 | 做得好的 | 做得好的方面 | 哪些做得好 | 亮点 | 做得好的点',
    'went-wrong':
      '做得不好的地方 | 做得不好的 | 做得不好的方面 | 哪些做得不好 | 不足 | 不足之处 | 待改进 | 存在的问题',
    lessons: '经验教训 | 教训 | 教训总结 | 经验总结 | 反思 | 总结与反思 | 复盘总结 | 經驗教訓',
  },
  ko: {
    summary: '요약 | 개요 | 장애 개요',
    impact: '영향 | 영향 범위 | 장애 영향',
    detection: '감지 | 탐지 | 장애 감지',
    timeline: '타임라인 | 시간순 | 장애 경과',
    'root-cause': '원인 | 근본 원인 | 원인 분석 | 장애 원인',
    resolution: '조치 | 해결 | 복구 | 대응 | 조치 내용 | 대응 과정',
    actions: '재발 방지 | 재발 방지 대책 | 후속 조치 | 개선 사항 | 향후 계획 | 액션 아이템',
    successes: '잘된 점 | 잘한 점',
    'went-wrong': '아쉬운 점 | 부족했던 점 | 잘못된 점',
    lessons: '교훈 | 배운 점 | 회고',
  },
  // Last, since an English name keeps its meaning where another language has it, too.
  en: {
    summary:
      'narrative | summary | incident summary | executive summary | overview | incident overview | abstract | tldr | tl dr | tl;dr | synopsis | high level summary | quick summary | summary of incident | summary of the incident | incident description | description | problem summary | issue summary | postmortem summary | what happened in short | at a glance | summary of events | resumen del incidente | resumo do incidente | incident at a glance | in short | in brief | brief | problem statement | issue description | incident details | key facts | summary and impact | context and summary | elevator pitch | recap | what happened | introduction and summary | brief overview | precis | short version | short story | in a nutshell | gist | bottom line | what is this report about | in two lines | in plain words | why we are here | executive overview | management summary | management overview | short description | outline | incident outline | snapshot | headlines | in a few words | in one paragraph | the facts | short summary | situation | statement | bluf | bottom line up front | what occurred | what we saw | what was it | what it was about | introduction and overview | management abstract | what is this about | state of play',
    impact:
      'how bad was it | how bad it was | impact in numbers | impact in figures | damage report | impact | impacts | user impact | customer impact | business impact | impact on users | what was impacted | scope | scope of impact | affected services | affected users | who was affected | consequences | impact analysis | impact assessment | service impact | affected systems | affected customers | affected components | affected parties | services affected | systems affected | systems impacted | services impacted | users affected | users impacted | customers affected | customers impacted | components affected | impacted services | impacted systems | impacted users | impacted customers | blast radius | damage | extent | effects | effect | symptoms | data loss | customer experience | user experience | severity and impact | business effects | slo impact | cost of the incident | impact summary | observed symptoms | consequence | what users saw | what customers saw | what it cost us | who was hit | who got hurt | effect on users | effects on users | who is affected | cost | costs | losses | what you may have noticed | damage done | toll | fallout | who noticed | who felt it | what did it cost | what it cost',
    detection:
      'time to awareness | alarms | on alarms | alerting | detection | how was it detected | how it was detected | discovery | identified | how did we find out | how we detected it | detection delay | incident detection | how we found out | alerting | time to detection | first detection | identification | detected by | how we noticed | monitoring and detection | alerting and detection | how detected | how it came to light | how we came to know | how did we come to know | how did we know | how we knew | how it was discovered | how the fault showed | who noticed, and how | who noticed and how | how it showed | how it showed itself',
    timeline:
      'key times | important times | timeline | timeline of events | incident timeline | event timeline | events timeline | key events | chronology | sequence of events | events | timeline of the incident | detailed timeline | time line | chronological account | chain of events | log of events | incident log | history | full timeline | rough timeline | timeline of incident | follow-up timeline | timelines | course of events | chronology of events | event log | events log | sequence | timetable | play by play | play-by-play | blow by blow | blow-by-blow | minute by minute | important events | incident events | major events | what happened when | when it happened | incident history | order of events | incident progression | incident flow | log | key times | what happened, minute by minute | what happened minute by minute | hour by hour | what happened, hour by hour | step by step | what happened, step by step | what happened and when | milestones | logbook | diary | running log | war room log | situation log | bridge log | key moments | how it went | how it unfolded | clock | minutes | updates | status updates | incident updates | status page updates | what happened, in order | what happened in order',
    'root-cause':
      "factors that made it worse | contributory factors | contributory factor | contributory causes | contributory cause | leading up | leading up to the incident | direct cause | headline cause | immediate cause | proximate cause | under the hood | chain of causation | causal chain | chain of causes | contributing | what was actually wrong | aggravating factors | root cause | root causes | root cause analysis | rca | cause | causes | contributing factors | contributing factor | contributing causes | contributing conditions | root cause s | causes and contributing factors | root cause and contributing factors | trigger | triggers | leadup | lead up | lead-up | blameless root cause | five whys | five why's | 5 whys | fault | why | why did it happen | why did this happen | what caused it | what caused this | what caused the incident | what caused the outage | primary root cause | underlying cause | underlying causes | technical cause | cause analysis | analysis of causes | cause of the incident | cause of the outage | root cause of the incident | what went wrong technically | technical details | nitty gritty | deep dive | technical deep dive | investigation | conclusion | conclusions | technical analysis | analysis | context | background | causa principale | proximate cause | immediate cause | direct cause | probable cause | likely cause | suspected cause | technical background | technical summary | technical explanation | what broke | what failed | how it happened | how this happened | how did it happen | five whys analysis | 5 whys analysis | 5 why analysis | 5-whys | 5 why | five why | contributing issues | contributing events | causal chain | failure analysis | fault analysis | failure mode | bug | diagnosis | problem analysis | reason | reasons | explanation | mechanism | underlying problem | origin | what was the cause | what was the root cause | root-cause analysis | root-cause | vulnerability | trigger and conditions | conditions | chain of causes | what lay behind it | what was behind it | underlying conditions | why it lasted | why it lasted so long | findings | what lies behind it | analysis and findings | analysis of the problem | how it came about | how it came to this | why it broke | what really happened | bug behind it | cause behind it | what the problem was | what was wrong | what was going on | analysis | analysis of causes | okay, but why | so why | but why | how do we explain it",
    resolution:
      'actions taken on the day | actions taken at the time | resolution | resolution and recovery | recovery | mitigation | mitigations | remediation | response | incident response | how it is fixed | how it was fixed | how we fixed it | how was it resolved | how it was resolved | how we resolved it | fix | solution | action taken | actions taken | resolution of the incident | resolution steps | steps taken | workaround | details of fix | what we did | mitigation and resolution | response and recovery | immediate response | resolution and mitigation | recovery steps | short term fix | what did we do | mitigation steps | mitigation actions | restoration | service restoration | recovery actions | recovery process | recovery efforts | corrective action taken | corrective actions taken | immediate action taken | immediate actions taken | immediate remediation | hotfix | rollback | containment | eradication | containment and eradication | response actions | incident management | incident handling | incident resolution | incident recovery | actions taken during the incident | steps to resolution | steps taken to resolve | troubleshooting | response summary | resolution summary | correction | repair | repairs | resolved by | remedy | handling | put right by | how it was put right | how we put it right | how we got it back | how it ended | what we did about it | how we recovered | how service was restored | how service came back | return to service | return to normal | back to normal | what fixed it | the way back | how it was solved | how we solved it | how we stopped it | what was done | how the response went',
    actions:
      "improvements agreed | what we do next | agreed improvements | sub-tasks | subtasks | action items | immediate actions | action item | actions | action | preventive actions | preventative actions | corrective actions | corrective and preventive actions | follow-ups | follow ups | follow-up | follow up | followup | followups | follow-up tasks | follow-up actions | follow up actions | follow-up items | follow up items | next steps | improvements | review actions | todo | todos | to do | to dos | tasks | remediation items | prevention | preventive measures | preventative measures | corrective and preventative measures | corrective measures | what we will do | what we're doing about it | what are we doing | actions planned | planned actions | action plan | future work | moving forward | going forward | short-term improvements | long-term improvements | process improvements | technical improvements | documentation improvements | follow-up improvements | process/policy improvements | recommendations | steps to prevent recurrence | preventing recurrence | prevention steps | how do we prevent this | how we will prevent this | what we are doing | future actions | remediation actions | next actions | ais | action points | action register | follow-on actions | follow on actions | followup actions | post-incident actions | post incident actions | post-mortem actions | postmortem actions | remediations | remediation steps | remediation work | capa | capas | what we're changing | what we are changing | what we will change | what we plan to do | what we'll do next | what will we do | what we're going to do | what's next | whats next | what next | what comes next | what is next | where do we go from here | where we go from here | commitments | improvement plan | improvement actions | improvement items | improvement opportunities | improvement ideas | areas of improvement | opportunities for improvement | suggested improvements | proposed changes | proposed actions | proposed improvements | proposals | suggestions | recommended actions | recommended changes | further actions | further steps | additional actions | outstanding items | outstanding actions | open items | open actions | open tasks | deliverables | steps forward | path forward | way forward | looking ahead | looking forward | actionables | actionable items | action steps | work items | repair items | tracking issues | future prevention | preventive steps | safeguards | countermeasures | changes we're making | changes we are making | changes to be made | steps we are taking | steps we're taking | what we have done since | assigned actions | task list | to-do list | todo list | our commitments | follow-through | follow through | what will be different | what changes | undertakings | dispositions | what happens next | measures | measures taken | stuff to do | things to do | what is left to do | what's left to do | still to do | to be done | action list | list of actions | homework | work to do | follow-up work | follow up work | plan | our plan | future plan | future plans | plans | what we want to do | agreed actions | actions agreed | what we agreed | issues filed | tickets filed | issues created | tickets created | issues opened | filed issues | what we do about it | what we're doing | what is better now | what's better now | what we have changed | what we changed | what we've changed | already done and still to do | remedial measures | remedial actions | what we do now | what will we try",
    successes:
      'positive observations | notable practice | notable practices | things we got right | bouquets | what we would keep | what to keep | 👍 | strengths | strengths observed | where we were fortunate | fortunate | stuff that worked | things that worked | what saved us | what went well | went well | what worked | what worked well | things that went well | successes | successes and positive outcomes | positive outcomes | where we got lucky | got lucky | what did we do well | what we did well | where did we get lucky | luck | what was lucky | good | what went right | good parts | what helped | pluses | strengths | wins | keep doing | lucky | lucky breaks | what saved us | what we got right | where we were lucky | what did go well | good things | good news | positive aspects | what went great | fortunate circumstances | mitigating factors | sustain | what held | what held up | where our luck held | where luck held | things that went right | what we would do again | good fortune | good stuff | what we liked | good practice | good practices | good catches | good catch | positives | what worked for us | what helped us | highlights | bright spots | saving graces | plus | on the bright side | bright side | silver lining | silver linings | what we keep | what was good | what i liked | what we liked | things to be glad about | good points | positive points | positives',
    'went-wrong':
      "what we'd like to change | what we would like to change | brickbats | areas for improvement | what we would change | 👎 | weaknesses | weaknesses observed | stuff that didn't | stuff that did not work | stuff that didn't work | things that didn't work | what went wrong | what went poorly | went poorly | went wrong | what did not go well | what didnt go well | what didn't go well | what didn't go so well | what didnt go so well | what did not go so well | what could have gone better | what went badly | things that went poorly | things that went wrong | what could be improved | what could be better | what didnt work | what didn't work | what did not work | pain points | challenges | what was hard | ugly | negatives | weaknesses | difficulties | gaps | identified gaps | shortcomings | needs improvement | what needs improvement | what needs to improve | room for improvement | where we struggled | what slowed us down | what hurt | what was difficult | unlucky | where we got unlucky | what went less well | could be improved | could have gone better | could be better | bad | bad things | not so good | what we could have done better | what could we have done better | complications | improve | what did not | what did not hold | what didn't | things that didn't | things that did not | to improve | not so good stuff | bad stuff | negative | minus | minuses | could go better | what can go better | what worked against us | what hindered us | not so well | less good | weak points | weak spots | to be improved | lowlights | what got in the way | what made it worse | not good | on the dark side | downside | downsides | what did not work so well | what was not good | points of difficulty | what we'd like to be better | negative points",
    lessons:
      "in retrospect | good and bad | the good and the bad | take-aways | key take-aways | lessons learned | lessons learnt | lessons | learnings | key learnings | takeaways | key takeaways | what we learned | what did we learn | what have we learned | lesson learned | retrospective | insights | reflections | after-action report | after action report | after-action review | what we've learned | what i learned | learning | learning points | learning review | lessons identified | key lessons | retro | what this taught us | observations and lessons | blameless retrospective | incident retrospective | post-incident review | post incident review | what we take from it | what we take away | what we took from it | good, the bad | good and the bad | good the bad | good, the bad and the ugly | good, the bad, and the ugly | good the bad and the ugly | good, bad and ugly | what surprised us | surprises",
  },
};

/** Each name with its kind; a name of two languages has one meaning in both. */
export const SECTION_NAMES: readonly (readonly [name: string, kind: SectionKind])[] = Object.values(
  BY_LANGUAGE,
).flatMap(names =>
  Object.entries(names).flatMap(([kind, list]) =>
    list.split(' | ').map(name => [name, kind as SectionKind] as const),
  ),
);
