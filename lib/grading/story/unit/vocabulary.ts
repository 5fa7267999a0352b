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

/** Praise, thanks and little words: they say how it was found, and nothing of what was different. */
const praise = new Set(
  (
    'to from for after afterwards before because then finally went go gone going turned out worked work works ended came come improved improvement improvements super excellent ' +
    'fantastic amazing awesome wonderful perfect perfectly smooth smoothly brilliant brilliantly okay ok satisfied satisfaction pleased glad proud delighted thrilled impressed ' +
    'enjoyed appreciated loved liked praise praized thanked recognized compliment compliments complimented applauded feedback think believe feel felt feeling guess say said see seen thought client clients customer customers user users boss manager ' +
    'management colleague colleagues lead people everyone overall all quite pretty really much more most than just even still also again so too nicely hard harder ' +
    'personally professionally plan planned expected expectations expectation meet met exceeded worth effort efforts impact impactful outcome outcomes effect effects valuable lovely massive massively huge hugely amazingly ' +
    'significant significantly absolutely definitely certainly incredibly totally hope hoped eventually end ends matter rewarding educational grateful ton bunch stuff sure supportive happier happiest biggest calmer nicer easier relaxed relieved takeaway takeaways main key crucial essential vital teamwork collaboration'
  ).split(' '),
);

const linking = new Set(
  'to from across through within between around over our into via'.split(' '),
);

/** What is left of the words of a unit without praise: a change, a step or a lesson that somebody could name. */
export const substanceOf = (specific: readonly string[]): string[] =>
  specific.filter((word) => !praise.has(word));

const effort =
  /^(?:communicat|coordinat|collaborat|organi[sz]|manag|align|motivat|support|help|focus|involv|attend|participat|contribut|kept$|keep|inform|loop$|sync|priorit|discuss|talk|spoke|meet|met$|effort|hour|night|weekend|everything|everybody|well$|clearly|quick|together|overtime|openly|transparen|honest|constructiv|proactiv|flexib|professional|respectful)/u;
/** "I worked hard, communicated with everyone and found a solution": nothing that somebody could picture. */
export const isEffort = (specific: readonly string[]) =>
  substanceOf(specific).every((word) => effort.test(word));

/** Verbs and nouns of fashion: who uses them says what it was for, or says nothing. */
const hollow =
  /^(?:leverag|synerg|empower|foster|unlock|spearhead|orchestrat|ideat|paradigm|holistic|seamless|impactful|evangeli|champion|catalys|catalyz|supercharg|turbocharg|moderni[sz]|revolutioni[sz]|disrupt|democrati[sz]|cross-functional|actionable)/u;
const HOLLOW_WORDS = 3;
const HOLLOW_SHARE = 0.6;

/** What anybody did who had any project at all, and the names of the whole field. */
const anyProject = new Set(
  (
    'led lead leading leader managed managing ran drove drives driven owned own ownership responsible charge implemented implementing developed developing built building created creating ' +
    'designed designing used using applied applying made making achieved achieving handled overcame overcome obstacle obstacles hurdle hurdles difficulty difficulties mastered ' +
    'machine learning ml deep data science artificial intelligence genai llm llms large language models neural networks platform platforms initiative initiatives tool tools technology expectations ' +
    'modern advanced sophisticated newest'
  ).split(' '),
);
const adorning =
  /^(?:very|most|highly|extremely|challenging|difficult|tough|complex|successful\w*|great|best|big|biggest|outstanding|excellent|amazing|modern|advanced|sophisticated|important|huge|ambitious|impressive|all|everything)$/u;
/** "I was responsible for it" says plainly whose it was. */
const BOAST_WORDS = 3;
/** "I led a very challenging project with machine learning": praise of a project that could be any. */
function isBoasting(content: readonly string[]): boolean {
  return (
    content.length >= BOAST_WORDS &&
    content.some((word) => adorning.test(word) || isFashion(word)) &&
    content.some((word) => anyProject.has(word)) &&
    content.every(
      (word) =>
        anyProject.has(word) ||
        adorning.test(word) ||
        isFashion(word) ||
        vague.has(word) ||
        praise.has(word) ||
        linking.has(word),
    )
  );
}

const isFashion = (word: string) => fashionable.has(word) || hollow.test(word);

/** "My part was strategy and vision": a part that could be anybody's. */
const lofty =
  /^(?:strateg(?:y|ies|ic)|visions?|visionary|innovations?|thought|leadership|excellence|transformation|mindset|synerg(?:y|ies)|direction)$/u;
const owed =
  /^(?:part|role|roles|job|bit|share|contribution|side|lead|leading|led|owned|provided)$/u;
const LOFTY_WORDS = 2;
function isLofty(content: readonly string[]): boolean {
  const said = content.filter((word) => !vague.has(word) && !linking.has(word) && !owed.test(word));
  return said.length >= LOFTY_WORDS && said.every((word) => lofty.test(word));
}

/** Fashionable words and hardly anything else. */
export function isBuzzing({ content }: { readonly content: readonly string[] }): boolean {
  if (isBoasting(content) || isLofty(content)) return true;
  const buzzing = content.filter(isFashion).length;
  if (buzzing >= BUZZ_WORDS && buzzing >= BUZZ_SHARE * content.length) return true;
  const said = content.filter(
    (word) => isFashion(word) || (!vague.has(word) && !praise.has(word) && !linking.has(word)),
  );
  return (
    content.some((word) => hollow.test(word)) &&
    buzzing >= Math.min(HOLLOW_WORDS, said.length) &&
    buzzing >= HOLLOW_SHARE * said.length
  );
}
