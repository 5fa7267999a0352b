/** Fashionable words that say nothing by themselves. */
const fashionable = new Set(
  (
    'leverage leveraged leveraging synergy synergies synergistic cutting edge cloud native ai driven ecosystem digital transformation scale agile ' +
    'practices class future proof empower empowered empowering unlock unlocked enterprise holistic seamless seamlessly omnichannel proactive engagement ' +
    'journey journeys maximise maximize maximising maximizing drive driving loyalty delight pain centric world state art disruptive disrupt innovative ' +
    'innovation excellence governance framework responsible sustainable sustainability compliance culture integrity value values foster fostered ' +
    'paradigm robust scalable strategic strategy thought leadership best end-to-end next-gen mission-critical game changing impactful alignment aligned ' +
    'deliver delivered degree ethical trust embed embedded revolutionary generative technologies latest devops blockchain kubernetes metaverse agentic solution solutions ' +
    'dynamic fast-paced mindset growth customer-centric solution-oriented communication approach passionate continuous improvement attitude vision organisation organization multiple skills spearheaded orchestrated stakeholders stakeholder synergize optimize optimise optimized optimised ideate ideated bandwidth roadmap kpi kpis roi'
  ).split(' '),
);
const BUZZ_WORDS = 4;
const BUZZ_SHARE = 0.33;

/** Words of praise, worry and story-telling that say nothing of what happened. */
const vague = new Set(
  (
    'situation task action actions result results reflection star story goal challenging challenge challenges difficult hard tough complex problem problems ' +
    'project projects thing things work worked working job company team people stakeholder stakeholders success successful successfully good great fine well best ' +
    'better happy positive very lot lots always important many everything everybody everyone i we my our me us way end time day done taken clear one two really ' +
    'handle handled response right experience solution solutions solve solved find found give gave stay stayed try tried deadline tight data messy situations ' +
    'lesson lessons learn learned learnt intense super interesting big different kind nice extra mile person career achievement achievements something every taught teach deal watched became become life'
  ).split(' '),
);

/** Words that say something of their own. */
export const specificOf = (content: readonly string[], asked: ReadonlySet<string>): string[] =>
  content.filter((word) => !vague.has(word) && !asked.has(word));

/** Fashionable words and hardly anything else. */
export function isBuzzing(content: readonly string[]): boolean {
  const buzzing = content.filter((word) => fashionable.has(word)).length;
  return buzzing >= BUZZ_WORDS && buzzing >= BUZZ_SHARE * content.length;
}
