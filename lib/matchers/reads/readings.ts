import type { Reading } from '@/lib/format/matchers';

/** How much of the text around a figure is looked at, in UTF-16 code units. */
export const AROUND = 90;

export interface Pattern {
  /** `before` ends where the figure begins, `after` begins where it ends, `match` is the figure itself. */
  side: 'before' | 'after' | 'match' | 'anywhere';
  re: RegExp;
  /** Matches where a word begins that no match is without; where it is not given, that is where a match begins. */
  words?: RegExp;
}

const WORD = "[\\p{L}\\p{N}'$&+./-]+";

/** Where a word begins, and where it ends. */
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

function any(lists: readonly string[]): string {
  return lists.join('|').replaceAll(' ', '\\s+');
}

function anywhere(...lists: string[]): Pattern {
  return { side: 'anywhere', re: anyWord(lists) };
}

function anyWord(lists: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${any(lists)})${END}`, 'iu');
}

/** The list, then at most so many words, then the figure. */
function before(most: number, ...lists: string[]): Pattern {
  return {
    side: 'before',
    re: new RegExp(`${START}(?:${any(lists)})${END}[\\s:~(+]*(?:${WORD}[\\s:~(+]+){0,${most}}$`, 'iu'),
  };
}

/** All that may stand between a figure and the list, at most three words: it matches everywhere. */
export const NEXT_WORDS = new RegExp(`^[\\s+)|]*(?:${WORD}\\s+){0,3}`, 'u');

/** At most so many words behind the figure, then the list. */
function after(most: 0 | 1 | 2 | 3, ...lists: string[]): Pattern {
  return {
    side: 'after',
    re: new RegExp(`^[\\s+)|]*(?:${WORD}\\s+){0,${most}}(?:${any(lists)})${END}`, 'iu'),
    words: anyWord(lists),
  };
}

const VENTURE =
  'business(?:es)?|company|companies|start-?ups?|saas|apps?|agency|shop|store|brand|newsletter|course|platform|tools?|sites?|website|plugin|extension|' +
  'side (?:project|hustle)|weekend project|marketplace|templates?|studio|consultancy|firm|bakery|solution|software|bot|apis?|api products?|digital products?|products?|' +
  'kickstarter|launch|mvp|co-?founder|landing page|waitlist|beta|practice|clinic|laundromat|depot|branch|warehouse|restaurant|café|cafe|salon|barbershop|gym|farm|brewery|distillery|hotel|hostel|garage|workshop|factory|plant|kitchen|gallery|bookshop|bookstore|pharmacy|nursery|franchise|dealership|food truck|fleet|lab|region|territory|department|channel|podcast|game|games|package|library|open source project|marketplace|portal|service|company page|outlet|showroom|daycare|academy|tutoring|catering|cleaning|biz|book|ebooks?|novel|blog|etsy|skus?|listings?|patreon';
const SPEAKERS =
  'me|lady|customer|guy|man|woman|him|her|boss|manager|caller|cashier|co-?worker|friend|wife|husband|mom|dad|kid';
const LOG_VERBS =
  'recorded|delivered|increased|exceeded|achieved|served|processed|handled|opened|cut|reduced|hit|made|crossed|reached|passed(?! on)|surpassed|launched|shipped|grew|closed|signed|doubled|tripled|landed|sold|earned|generated|booked|onboarded|hired|raised|crowdfunded|scaled|growing|scaling|broke|topped';
const MEASURED =
  'clients?|customers?|users?|subscribers?|mrr|arr|revenues?|conversion rate|conversion|churn|sales|runway|margins?|profits?|signups?|open rate|cac|ltv|burn|api bill';

/** One of several patterns of a kind. */
function joined(first: Pattern, ...others: Pattern[]): Pattern {
  const all = [first, ...others];
  const words = all.flatMap((each) => each.words ?? []);
  const re = either(all.map((each) => each.re));
  return words.length > 0 ? { side: first.side, re, words: either(words) } : { side: first.side, re };
}

function either(res: readonly RegExp[]): RegExp {
  return new RegExp(res.map(({ source }) => source).join('|'), 'iu');
}

/** Small grammar over the words around a figure, and over whole texts. Every pattern is linear in the text it is given. */
export const READINGS = {
  /** "now", "so far", "in 3 months", "after 4 weeks", "last quarter": a milestone has its time. */
  milestone: after(
    3,
    'so far|in (?:the )?(?:first|past|last|under|less than|just|only|about|over)|in (?:a|one|two|three|four|five|six|\\d+) (?:days?|weeks?|months?|years?|hours?)|after|within|since|over the (?:last|past|first)|during|this (?:week|month|quarter|year)|last (?:week|month|quarter|year)|yesterday|now|already|to date|for the (?:quarter|year|month)|in the (?:quarter|year|month|(?:first|second|third|fourth) quarter)|in q[1-4]|in (?:19|20)\\d\\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on day|versus|compared (?:to|with)',
  ),
  /** "hit $5k", "sales were $4m", "up 30%", "we had 20 orders": the figure is what was reached, or said as it is. */
  stated: joined(
    before(
      3,
      "hit|hits|hitting|reach(?:ed|ing)?|cross(?:ed|ing)?|pass(?:ed|ing)?|surpassed|topped|broke|makes?|made|making|generat(?:es?|ed|ing)|earn(?:s|ed|ing)?|gross(?:es|ed|ing)?|net(?:s|ted|ting)|pull(?:s|ed|ing)?|doing|does|did|gr(?:ew|own|owing)|scal(?:ed|ing)|sold|sells?|selling|book(?:ed|ing)|closed|landed|raised|gained|got|gotten|acquired|signed|processed|turn(?:s|ed|ing)? (?:into|over)|br(?:ought|ings?|inging) in|recorded|delivered|achieved|reported|posted|totall?ed|climbed to|rose to|fell to|dropped to|down to|up to|now at|currently at|sitting at|(?:we|i)(?:'re| are|'m| am) at|stands at|averag(?:ed|es?|ing)|lost|revenues? of|sales of|profits? of|pays? me|paying me",
      'erreicht|erzielt|geknackt|gemacht|verkauft|umgesetzt|atteint|dépassé|réalisé|vendu|alcanzado|alcanzamos|superado|facturado|vendido|gehaald|bereikt|behaald|verkocht|omgezet',
    ),
    before(
      1,
      "is|was|are|were|'s|had|has|have|at|up|down|of|total(?:s|ed)?|over",
      'ist|war|sind|waren|hatten|haben|est|était|sont|avons|es|era|son|tenemos|tuvimos|was|waren|hebben|hadden',
    ),
  ),
  /** "MRR: $5,326", "- 500 visitors", "→ 128 signups": a line of a log. */
  label: {
    side: 'before',
    re: /(?:^|[\n•*-])\s*[^.!?\n]{0,28}(?::|=|→|->|[•*-]|\p{Extended_Pictographic}\uFE0F?|\(\s*[+↑▲])\s*[~+]?\s*$/u,
  },
  /** "for only $15", "cost me $300", "starts at", "charge you $25". */
  paid: before(
    2,
    'for only|for just|for as little as|just for|cost|costs|costing|price|priced|prices|pricing|charge|charged|charges|charging|paid|pay|pays|paying|spent|spend(?! by)|spends|spending|buy|bought|buying|owe|owes|refund|refunded|fee|fees|fine|giving away|give away|giveaway of|left (?:us|me)|starts? at|starting at|worth|save|saved|saving|tip|tipped|budget|invest|invested|investing|withdraw|deposit|deposited|rent|hand over|took my|taking my',
    'kostet|bezahlt|gekauft|coûte|payé|acheté|cuesta|pagué|pagado|compré|kost|betaald|gekocht',
  ),
  bought: after(
    1,
    'tickets?|flights?|fees?|fine|refund|vouchers?|credits?|gift card|laptops?|phones?|shoes|prints?|bonus|bags?|fares?|hotel|wifi|subscription|license|discount|coupon|tip|membership|course fee|entry|deposit|worth of',
    'gb|mb|tb|ram|hrs|minutes|mins|seconds|miles|km|lbs|pounds|kg|points|goals|calories|degrees|sure|certain|agree|correct|chance|battery|cotton|pts|stars|votes?|seats in|marks|cgpa|runs|yards|steps|reps|shares|stake|yield|apr|apy|interest|tax|taxes|tariffs?|upside|attendance',
    'of the (?:time|day|world|population|people|country)|of (?:people|americans|men|women|adults|kids|students|startups|founders|businesses|companies|voters|my time|the time|life|success)',
  ),
  /** "my little bakery", "our conversion rate", "my first 100 users": something of one's own to measure. */
  venture: {
    side: 'anywhere',
    re: new RegExp(`${START}(?:my|our)\\s+(?:${WORD}\\s+){0,4}?(?:${VENTURE}|${MEASURED})${END}`, 'iu'),
  },
  /** "I launched", "we've been building", "I run a small agency": the author makes something. */
  maker: {
    side: 'anywhere',
    re: new RegExp(
      `${START}(?:(?:i|we)(?:'ve|'m|'re)?|and|who|my\\s+(?:family|parents|wife|husband|dad|mom|brother|sister))\\s+(?:(?:am|are|have|had|just|recently|also|finally|accidentally|quietly|then|already|both|been)\\s+){0,3}` +
        `(?:launch(?:ed|ing)|shipp(?:ed|ing)|(?:co-?)?founded|bootstrapp(?:ed|ing)|took over (?:the|a|my|our)|(?:own|run|manage|lead|head|co-?own)s? (?:the|an?|my|our|two|three|four|five)|(?:building|built|build|creating|created|made|make|runs?|running|owns?|owned|started|starting|sell|selling|sold|scaling|scaled|grew|developed|developing|working on)(?=\\s+(?:${WORD}\\s+){0,6}?(?:${VENTURE})(?![\\p{L}\\p{N}])))`,
      'iu',
    ),
  },
  /** "I've made $25k", "has made me ~$14,000", "we sold 300": income in the first person. */
  income: {
    side: 'anywhere',
    re: /(?<![\p{L}\p{N}])(?:(?:i|we)(?:'ve)?\s+(?:(?:have|just|already|finally|also|now)\s+){0,2}(?:made|make|earned|earn|generated|genrated|grossed|netted|sold|crowdfunded|booked|invoiced|crossed|hit|reached)|(?:made|makes|earned|earns|generated|pays|paid) (?:me|us))\s+(?:(?:over|about|around|almost|nearly|just|my|our|first|a|total|of|under|up|to|more|than)\s+){0,3}[~+$€£₹\d]/iu,
  },
  /** Words that founders of small companies write under. */
  founderTalk: anywhere(
    'i will not promote|indie ?hackers?|bootstrapp?ed|solo ?founder|solopreneur|my co-?founders?|as an? (?:solo |co-?)?founder|i am (?:an?|the) (?:\\S+ )?(?:co-?)?founder|co-?founder (?:here|and i)|build(?:ing)? in public|buildinpublic|side project|(?:numbers|stats|results|metrics) so far|quick update on|monthly update|(?:month|week|day) \\d+ (?:of|update)|gumroad|stripe (?:says|shows|dashboard)|product hunt|pre-?seed|(?:our|my|raising a) (?:seed|series [a-f]|round|term sheet)|seed[ -]funded|first (?:paying )?(?:customers?|users?|sale|client)|paying customers|paid users|freemium|turnkey',
  ),
  /** "Crossed 10k MRR", "Just hit 100 users": the author left out, as in a log. */
  logVerb: {
    side: 'anywhere',
    re: new RegExp(
      `(?:^|[.!?:;]\\s+|[-•·*–]\\s+|\\d[.)/]\\s+|\\p{Extended_Pictographic}\\uFE0F?\\s*)(?:just|finally|officially|we've|and)?\\s*(?:${LOG_VERBS})(?![\\p{L}])`,
      'iu',
    ),
    words: anyWord([LOG_VERBS]),
  },
  /** "$35/month", "500 visitors a day": what comes again and again. */
  recurring: after(
    2,
    '(?:a|per|each|every|/) ?(?:day|week|month|quarter|year)|/ ?(?:mo|wk|yr|day|week|month|year)|monthly|weekly|daily|yearly|annually|annual|pro (?:tag|woche|monat|jahr)|im monat|par (?:jour|semaine|mois|an)|al (?:día|mes|año)|por (?:día|semana|mes|año)|per (?:dag|week|maand|jaar)',
  ),
  /** How a company speaks of its results. */
  results: anywhere(
    '(?:we|our) (?:\\S+ ){0,3}(?:recorded|reported|delivered|generated|achieved|expect|expects|forecasting|guidance|estimate|anticipate|recognized|repurchased|deployed|incurred|averaged|ended the|grew|increased|decreased|accounted|totaled)|ebitda|segment|year-over-year|basis points|working capital|full[ -]year|fiscal|in the (?:first|second|third|fourth) quarter|for the quarter|capex|per diluted share|earnings per share|organic growth|backlog|net sales|cash flows?',
  ),
  /** How news wires write of companies' results: currency codes, "the corresponding period". */
  wire: anywhere(
    '(?:eur|usd|gbp|sek|dkk|nok|inr|rs) ?\\d[\\d.,]*|mln|corresponding (?:period|quarter)|year-earlier|a year earlier|employs (?:about|some|around|over)|analysts (?:expected|polled)|said (?:on|in a statement)',
  ),
  /** Shares, coins, bets: money that is nobody's revenue. */
  trading: anywhere(
    'as an investor|i invest(?:ed)? in|stocks?|shares? (?:price|closed)|etfs?|crypto|bitcoin|btc|eth|usdc|altcoins?|wallets?|portfolio|trader|trading|traders?|backtest\\p{L}*|drawdown|dividends?|options? (?:trading|chain)|calls? and puts|hedge fund|401k|ira|roth|mortgage|savings account|credit score|net worth|forex|prop firm|market ?cap',
  ),
  /** A customer speaks to a company: "@Globex why do you", "my flight". */
  customerVoice: anywhere(
    'my (?:flights?|order|ticket|refund|bag|bags|luggage|reservation|package|subscription|account number|phone|laptop|insurance)|your (?:customer service|service|customers|airline|staff|website|app|gate|agents?)|you guys|thanks for (?:nothing|ruining)|cancelled|refund|rebook\\p{L}*|delayed',
  ),
  /** Somebody asks a company about its results: an analyst on a call, a reader under a post. */
  asker: anywhere(
    'taking (?:my|our|the) questions?|your (?:guidance|backlog|outlook|prepared remarks|comments|order book|assumptions|gross margins?|operating margins?)|you (?:called out|guided|talked about|were saying|noted|gave us|reported)|(?:quick|two|couple of|follow-?up) (?:questions?|follow-?ups?)|can you (?:talk|speak|comment|elaborate|give us|help us|remind)|could you (?:talk|speak|comment|elaborate|give us|help us|remind)',
  ),
  /** Money of a household, and quarrels about it. */
  household: anywhere(
    'personal ?finance|savings|down ?payment|student loans?|credit (?:card|score|report|union)|emergency fund|paychecks?|landlords?|security deposit|small claims|is this legal|legal advice|gift cards?|inherit\\p{L}*|probate|my (?:parents|mother|father|mom|dad|wife|husband|girlfriend|boyfriend|ex|roommates?|fianc\\p{L}+)|the bank|rent|tax return|irs|w-?2|bills|debts?|beer ?money|minimum wage|my salary|per paycheck|lease|apartment',
  ),
  /** "Me: …", "Customer: …": a scene told in turns. */
  dialogue: {
    side: 'anywhere',
    re: new RegExp(`(?:^|[\\n.!?]\\s*)(?:${SPEAKERS})\\s?:\\s`, 'iu'),
    words: anyWord([SPEAKERS]),
  },
  /** Advice and rules of thumb: "most founders", "you can", "the average". */
  general: anywhere(
    "example:|for example|e\\.g\\.|for instance|when (?:someone|people|you)|the more likely|once (?:someone|you)|unless you|until you|÷|let's put|the math|which is roughly|here's (?:one way|the math)|when (?:we|i) (?:reach|hit|get to|have)|(?:i|we) studied|(?:we|i) hope|most (?:\\S+ )?(?:people|founders|startups|companies|businesses|of us|saas|restaurants|websites)|the average|on average,|typical(?:ly)?|the typical|you can|you could|you need|if you|your (?:first|business|revenue|customers|product)|imagine|everyone|anyone who|people (?:who|think|say)|(?:founders|businesses) (?:who|that|should|think|often|always|never|need)",
  ),
  /** "your first 10 customers", "they make $5k": somebody else's, by the words before it. */
  others: before(
    1,
    "you|your|yours|they|they're|their|it has|it serves|it employs|which has|that has|he|she|he's|she's|his|her|people|founders|startups|companies|businesses|brands|others|someone|everyone|users can|customers can|competitors?|industry|anyone|guys|each|every|per|need|needs|takes",
    'ihr|ihre|sein|seine|sie|leur|leurs|su|sus|hun|zijn|haar',
  ),
  /** "$0.30 per transaction", "a $20 tier", "40% off", "$21 an hour", "$80k as a nurse": fees, rebates, wages. */
  rate: joined(
    after(
      1,
      '(?:a|per) (?:ton|barrel|gallon|location|restaurant|table|transaction|sec|second|minute|request|call|token|click|order|sale|image|gb)|fees?|\\/ ?(?:sec|min|req|call|token|gb|1k|1m)|tiers?|(?<!of )plans?|plus|off|discounts?|coupon|cashback|cheaper|rabatt|korting|de réduction|de descuento|reduziert|promo|an hour|per hour|\\/ ?h(?:ou)?r|salary|base salary|before tax|after tax|a year as|as an? (?:nurse|teacher|junior|senior|engineer|developer|intern|manager|driver)|commission|cut|royalt(?:y|ies)|deposit',
      'market|markets|industry|opportunity|tam|economy|sector|category|markt|marché|mercado',
    ),
    after(
      0,
      'for (?:the|our|a|an|my|their|his|her) (?:\\S+ ){0,3}(?:school|church|mosque|temple|roof|lifeboats?|shelter|charity|hospice|hospital|club|village|playground|food bank|fundraiser|funeral|library|scouts|teams?|family|surgery|treatment|memorial|rescue|victims|community|orphanage|parish)|for (?:charity|animals|refugees|cancer|research|those|people|children|kids)',
    ),
  ),
  /** "$140k-$180k + equity", "| €70k | Full-time": what a job pays, as its ad says. */
  wageOffer: after(
    1,
    'full-?time|part-?time|equity|stock options?|health insurance|401k|ote|base salary|gross salary|salary|brutto|gehalt|salaire|sueldo|bruto',
  ),
  /** "$4.2m", "40k", "12,000": sums and counts of a company's size. */
  large: {
    side: 'match',
    re: /\d[\d.,]*\s*\+?(?:k|m|mm|bn|b|mln|mn|mio|mrd|million|billion|thousand|lakh|crore)(?![\p{L}])|\d{2,}[,.'\u00a0\u202f ]\d{3}|\d{5,}|[5-9]-figure|(?:million|billion|thousand)/iu,
  },
  /** "$25", "€8.50": what people pay for things. */
  small: {
    side: 'match',
    re: /^(?:us|ca|a|nz)?[$€£₹]\s?\d{1,3}(?:[.,]\d\d?)?$|^\d{1,3}(?:[.,]\d\d?)?\s?(?:dollars|bucks|quid|euros?|pounds|cents)$|^(?:a|one|two|every|no)\s(?:cent|penny|dollar|buck|euro)s?$/iu,
  },
  /** "100% secure": a way to say "very". */
  stress: { side: 'match', re: /^(?:100|101|110|1000)\s?(?:%|percent|prozent|procent)$/iu },
  /** "two people", "one deal", "millions of users": a story rather than a measure. */
  few: {
    side: 'match',
    re: /^(?:one|two|1|2|(?:one|1) or (?:two|2)|(?:two|2) or (?:three|3)|a couple(?: of)?)[\s-]|^(?:three|four|five|several|both)[\s-](?!.*(?:customer|client|user|subscriber|sale|signup|order|deal))|^\d$|^(?:\p{L}+\s)?(?:billions|millions|thousands|hundreds|dozens|tons) of|\b(?:people|persons?|folks|teams?|startups|students|events|shares|seats)$/iu,
  },
  /** Evenings, households, studies, sport: days of a private person. */
  privateLife: anywhere(
    '(?:my|our) (?:\\S+ )?(?:house|home|garden|town|street|village|family|cat|dog|trip|wedding|harvest|car|apartment|flat|marriage|honeymoon|class|kitchen table|hives?|chickens|school roof|parish)|got married|paid off (?:the|our|my) (?:house|car|loan|mortgage|debt|credit card)|lifeboats?|bake-?off|turnout|bake sale|recipe|potluck|grandm\\p{L}*|grandf\\p{L}*|grandpa|neighbou?rs?|brother|sister|cousin|uncle|aunt|burgers?|lunch|breakfast|beach|road trip|beer|pizza|pub|choir|parrot|festival|netflix|spotify|cycl(?:e|es|ed|ing)|commut(?:e|ing)|tickets for|concert|playoffs|league|wedding|vacation|birthday|kids|my (?:son|daughter|wife|husband|mom|dad|mother|father|parents|boyfriend|girlfriend|house|car|dog|cat|rent|salary|paycheck|degree)|marathon|groceries|tuition|exams?|college|university|semester|cgpa|marks|scholarship|mortgage|landlord|gaming|movie|episode|album|giveaway|dm me',
  ),
  /** Essays on other companies and markets. */
  analysis: anywhere(
    "franchis\\p{L}*|how (?:a|an|one|this|these|ten|\\d+) \\p{L}+ (?:grew|made|built|hit|went|got|turned|reached)|the way we|went public|ipo|case study|counterintuitive|chains?|fast[ -]food|the brand|the company|the industry|group of companies|founded in|valued at|valuation of|acquired by|here's how (?:they|he|she)|their (?:revenue|sales|growth|stock|strategy|business|customers|margins)|retailers|billionaire|wall street|investors (?:poured|are)|quarterly results|deep dive|annual report|this company|these companies|he (?:built|made|started)|she (?:built|made|started)|they (?:built|made|raised|grew|did)",
  ),
  /** "your first 10 customers", "you need $30k", "how to reach 1,000 users": advice, whoever gives it. */
  advice: before(
    2,
    "your first|your|you need|you'd need|you will need|you can|you could|you should|you want|wait until|until i|until we|would need|it takes|how to (?:get|reach|make|hit|earn|find)|how (?:do|can|did|does) (?:you|i|they|he|she|one)|want to (?:make|earn|hit|reach|get)|need at least|should have|aim for|shoot for",
  ),
  /** "If we ever", "suppose our", "say we doubled": a thought, whatever stands around it. */
  supposing: anywhere(
    "if (?:we|i|our|my) (?:ever|had|could|were|hit|reach|doubled|make|get)|suppose|supposing|imagine|let's say|(?<!(?:i|you|they|we|to|people|would|can|could|must|d) )say (?:we|i)|what if|dream of|would you rather|hypothetically|wish (?:we|i) had",
    'angenommen|was wäre|stell dir vor|supposons|imaginons|supongamos|stel dat',
  ),
  /** What is wished for, not what is. */
  wish: before(
    4,
    'until|till|need|needs|once|whether|look for|looking for|ask for|say we|suppose|dream of|if i|if we|goal|goals|dream|want to|wanna|hope to|hoping to|trying to|aim(?:ing)? (?:to|for)|would|could|could have|should|might|(?:we|i|it|you|that) may|will|maybe|perhaps|hopefully|potentially|probably|say|limiting|up to|no more than|at most|exceed|until (?:i|we)|when i|to make|can i|can we|can you|need to',
  ),
} as const satisfies Record<Reading, Pattern>;
