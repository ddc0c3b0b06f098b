import type { SectionKind } from '../model.js';

type Names = Readonly<Partial<Record<SectionKind, string>>>;

/**
 * Names of sections beside English, normalised (see kindOf.ts), separated by " | ". What completes a name ("… des
 * Ausfalls", "… del incidente") is taken off before the look-up and does not stand here.
 */
const BY_LANGUAGE: Readonly<Record<string, Names>> = {
  de: {
    summary:
      'zusammenfassung | kurzfassung | kurzbeschreibung | überblick | übersicht | beschreibung | problembeschreibung | vorfallbeschreibung | was ist passiert | was passiert ist | was ist geschehen | kurz gesagt | kurz und knapp | auf einen blick | sachverhalt | kurzbericht | management-zusammenfassung | kurzüberblick | in kürze | worum es geht',
    impact:
      'auswirkung | auswirkungen | kundenauswirkungen | betroffene systeme | betroffene dienste | betroffene kunden | betroffene nutzer | wer war betroffen | folgen | umfang | schaden | betroffene bereiche | betroffen | betroffene | wer betroffen war | was war betroffen | was betroffen war | schadensumfang',
    detection:
      'erkennung | entdeckung | alarmierung | wie wurde es bemerkt | wie wurde es entdeckt | wie wir es bemerkt haben | wie es bemerkt wurde | wie es entdeckt wurde | wie wurde der vorfall entdeckt | wie wir davon erfahren haben | feststellung',
    timeline:
      'zeitlicher ablauf | zeitleiste | zeitverlauf | zeitachse | zeitlinie | zeitstrahl | ablauf | chronik | chronologie | chronologischer ablauf | ereignisverlauf | verlauf | hergang | meilensteine | ereignisse | zeitlicher verlauf | chronologie der ereignisse | ablauf der ereignisse | protokoll',
    'root-cause':
      'ursache | ursachen | grundursache | hauptursache | ursachenanalyse | fehlerursache | fehleranalyse | auslöser | beitragende faktoren | beitragende umstände | begünstigende umstände | wie konnte das passieren | warum ist das passiert | ursachen und hintergründe | warum | warum es passiert ist | wie es dazu kam | wie kam es dazu | befund | befunde | analyse der ursachen | fehlerbild',
    resolution:
      'behebung | fehlerbehebung | störungsbehebung | lösung | problemlösung | wiederherstellung | maßnahmen zur behebung | behebung und wiederherstellung | sofortmaßnahmen | entstörung | reaktion | gegenmaßnahmen | getroffene maßnahmen | wie es behoben wurde | wie wurde es behoben | was wir getan haben | störungsbeseitigung | instandsetzung',
    actions:
      'maßnahmen | massnahmen | vorbeugende maßnahmen | folgemaßnahmen | präventionsmaßnahmen | korrekturmaßnahmen | langfristige maßnahmen | kurzfristige maßnahmen | geplante maßnahmen | weitere maßnahmen | maßnahmen zur vermeidung | nächste schritte | weiteres vorgehen | aufgaben | offene punkte | vorbeugung | prävention | verbesserungen | verbesserungsmaßnahmen | to-dos | was wir ändern | was wir ändern werden | was sich ändert | konsequenzen | empfehlungen | maßnahmenplan | folgeaufgaben',
    successes:
      'was gut lief | was lief gut | was ist gut gelaufen | was gut gelaufen ist | was gut funktioniert hat | was hat gut funktioniert | erfolge | positives | wo wir glück hatten | glück gehabt | positiv | gut | das gute | was funktioniert hat | was geholfen hat | was uns geholfen hat | stärken | pluspunkte | gut gelaufen',
    'went-wrong':
      'was schlecht lief | was lief schlecht | was ist schlecht gelaufen | was nicht gut lief | was lief nicht gut | was nicht funktioniert hat | was hätte besser laufen können | was besser laufen könnte | was schief lief | was ist schiefgelaufen | verbesserungspotenzial | negativ | schlecht | das schlechte | verbesserungsbedarf | verbesserungsmöglichkeiten | schwächen | minuspunkte | schlecht gelaufen | nicht so gut | was uns behindert hat | was gefehlt hat | negatives',
    lessons:
      'erkenntnisse | lehren | gelerntes | lernpunkte | gelernte lektionen | was wir gelernt haben | was haben wir gelernt | lessons learned und erkenntnisse | lehren aus dem vorfall | was wir mitnehmen | fazit und lehren',
  },
  fr: {
    summary:
      "resume | resume executif | synthese | description | que s'est-il passe | ce qui s'est passe | vue d'ensemble | en bref | en resume | en quelques mots | les faits | rappel des faits | resume des faits",
    impact:
      'impact utilisateur | impact client | impacts clients | consequences | services impactes | services affectes | utilisateurs impactes | perimetre | qui a ete touche | qui a ete affecte | services touches | utilisateurs touches | utilisateurs affectes | clients touches | usagers touches | impact metier | impacts',
    detection:
      "detection | comment l'incident a ete detecte | comment avons-nous detecte l'incident | comment nous l avons su | comment l'incident a ete decouvert | alerte | alerte et detection",
    timeline:
      "chronologie | deroule | deroulement | deroule des evenements | deroulement des evenements | chronologie des evenements | historique | frise chronologique | ligne de temps | jalons | fil des evenements | les faits heure par heure | heure par heure | recit des evenements | deroulement de l'incident | journal de l'incident | journal",
    'root-cause':
      'pourquoi | cause racine | causes racines | cause profonde | causes profondes | cause premiere | cause initiale | origine | analyse | analyse des causes | analyse de la cause | facteurs contributifs | declencheur | pourquoi est-ce arrive | causes | les causes | comment est-ce arrive | comment cela est arrive | ce qui a cause la panne | causes et facteurs | analyse technique',
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
      'causa | causas | causa raiz | causas raiz | causa principal | analisis | analisis de causa raiz | analisis de la causa raiz | analisis de causas | factores contribuyentes | origen | por que paso | por que ocurrio | por que | por que sucedio | como ocurrio | como paso | causas del incidente | que lo causo',
    resolution:
      'resolucion | resolucion y recuperacion | solucion | mitigacion | recuperacion | respuesta | medidas tomadas | acciones tomadas | como se resolvio | como se arreglo | como lo arreglamos | que hicimos | que se hizo | restablecimiento | restauracion | recuperacion del servicio',
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
      'servicos afetados | usuarios afetados | clientes afetados | utilizadores afetados | sistemas afetados | abrangencia | quem foi afetado | efeitos | impacto',
    detection: 'deteccao | como foi detectado | como detectamos | identificacao',
    timeline:
      'linha do tempo | linha temporal | cronologia dos eventos | sequencia de eventos | marcos | eventos | linha do tempo dos eventos | cronologia',
    'root-cause':
      'causa-raiz | analise | analise de causa raiz | analise da causa raiz | analise das causas | fatores contribuintes | por que aconteceu',
    resolution:
      'resolucao | solucao | mitigacao | correcao | recuperacao | resposta | medidas tomadas | acoes tomadas | como foi resolvido',
    actions:
      'acoes | acoes preventivas | acoes corretivas | acoes de acompanhamento | itens de acao | plano de acao | proximos passos | tarefas | medidas preventivas | medidas corretivas | melhorias | prevencao',
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
      'causa radice | cause | cause principali | causa scatenante | analisi | analisi delle cause | analisi della causa | fattori contribuenti | perche e successo',
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
};

/** Each name with its kind; a name of two languages has one meaning in both. */
export const FOREIGN_NAMES: readonly (readonly [name: string, kind: SectionKind])[] = Object.values(
  BY_LANGUAGE,
).flatMap(names =>
  Object.entries(names).flatMap(([kind, list]) =>
    list.split(' | ').map(name => [name, kind as SectionKind] as const),
  ),
);
