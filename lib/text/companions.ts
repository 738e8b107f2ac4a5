/** By the word: what comes before it and what after, each as alternatives of a pattern; empty where nothing does. */
export type Companions = Readonly<Record<string, readonly [before: string, after: string]>>;

/**
 * What stands beside an ordinary word when it is that word and no company: "apple pie", "target audience", "student visa".
 * Fixed phrases of the language, for ordinary words that well-known companies are named after; each entry is what comes
 * before and what comes after, as alternatives of a pattern. A word without an entry is told by grammar alone.
 */
export const COMPANIONS: Companions = {
  adobe: ['', 'houses?|bricks?|walls?'],
  alphabet: ['greek|latin|cyrillic|phonetic|russian|hebrew', 'soup|song|letters?'],
  amazon: [
    '',
    'rivers?|basin|(?:rain)?forest|region|deforestation|soil|dams?|border|peoples?|floods?|drought|biome|wildlife|civili[sz]ations?|reef|gold|indigenous|trees?|summit|expedition|warriors?|jungle|tribes?|delta|fires?',
  ],
  american: ['', 'people|dream|history|privacy|culture|citizens?|politics|football'],
  anchor: ['news|tv', 'points?|texts?|chains?|tags?'],
  apple: [
    "adam's|big|green|red|rotten|candy|caramel|bad|slice of|bite of",
    'pies?|cider|juice|trees?|sauce|slices?|picking|pickers?|orchards?|crumble|cake|core|butter|tart|turnovers?|blossoms?|peel|strudel|seeds?|crisp|season|a day|vinegar',
  ],
  arm: [
    'left|right|upper|broken|robot(?:ic)?|research|venture|uk|us',
    'chairs?|wrestling|strength|pain|race|bands?|workouts?|and a leg|in arm|of the',
  ],
  bird: [
    'early|big|little|blue|jail',
    'feeders?|watch(?:ing|ers?)|flu|song|species|baths?|houses?|nests?|cages?|seeds?|eggs?|strikes?',
  ],
  block: [
    "writer's|city|road|cell|code|wood(?:en)?|concrete|engine|building|apartment|tower",
    'chains?|part(?:y|ies)|size|explorers?|letters?|quotes?|lists?|editors?|print|diagrams?|ciphers?|storage|rewards?|time|and tackle',
  ],
  bolt: [
    'lightning|usain|door|crossbow|wheel|lug',
    'actions?|cutters?|holes?|upright|heads?|from the blue|is (?:sheared|loose|stuck|rusty)|on',
  ],
  boots: [
    'muddy|hiking|ski|leather|cowboy|rain|army|rubber|winter|work|walking|football|ankle|riding|combat|wellington|snow',
    '(?:are|were) made|on the ground|up|from|in (?:four|two|under|\\d)|and (?:jeans|blue|socks|coats?)|off',
  ],
  box: [
    'search|black|sand|out (?:of )?the|tool|lunch|check|x|ballot|text|big|set top|letter|gift|gear|shoe|in the|in a|inbox|juice|drop|cardboard|mail|penalty|loot|bounding|dialog|music|match|combo',
    'offices?|sets?|springs?|jumps?|cutters?|plots?|model|shadow|sizing|wine|hill|seats?|stores?|turtles?|elder|braids|breathing|kites?|fresh',
  ],
  brave: ['', 'new world|men|women|people|enough|face|soul|hearts?'],
  bucket: ['', 'lists?|hats?'],
  buffer: [
    'ring|emacs|vim|frame|stack|read|write|memory|video|circular|z|depth|protocol|output|input|vertex',
    'overflows?|overruns?|zones?|states?|pool|size|solutions?|stock|cache|period|checks?|time',
  ],
  capital: ['', 'gains?|city|letters?|punishment|expenditures?|markets?|controls?'],
  caterpillar: ['hungry', 'tracks?|tunnel'],
  chase: [
    'car|police|chevy|wild goose|paper|high speed|cut to the',
    'dreams?|scenes?|games?|cars|after|down|away|trends|money|rainbows',
  ],
  chime: ['wind|door', 'in'],
  circle: ['inner|arctic|full|unit|vicious|drum|crop|traffic', 'of|jerk|back|the wagons'],
  clear: ['all|crystal|very', 'skies|sky|water|cut|answer'],
  coach: [
    'hey|hi|thanks|thank you|dear|hello|head|life|assistant|football|basketball|high school|in|fly|flew|flying|stage|career|executive',
    'class|tours?|trips?|stations?|potato|says|drivers?|seats?|for|me|him|them|us',
  ],
  compass: ['moral', 'points?|rose|needle|bearings?'],
  confluence: ['', 'of'],
  current: [
    'electric|ocean|ac|dc|alternating|direct|eddy|rip|ring',
    'setup|status|volume|events?|affairs|state|versions?|users?|situation|issue|job|role|mood|plans?|price|account|employer',
  ],
  dash: ['em|en|mad|100m', 'of|cams?|boards?|lights?'],
  delta: [
    'niger|river|mekong|ganges|mississippi|okavango|nile|pearl|alpha,?|price|time',
    'variant|force|blues|between|lake|waves?|rivers?|wing|hedg(?:e|ing)|neutral|encoding|robots?|region|state|from plan',
  ],
  discover: [
    '',
    'how|why|what|whether|that|more|new|your|the|our|a|my|yourself|ways?|hidden|great|amazing|all|who|where|\\d+|many',
  ],
  dove: [
    'white|mourning|rita|peace|turtle|he|she|we|they|i|hawk and',
    'nests?|tail|in|into|deep|right|head|down|back|off',
  ],
  elastic: ['', 'bands?|waist(?:band)?|collisions?|fabric|demand|supply|potential'],
  epic: [
    'so|truly|most|pure',
    'fails?|battles?|poems?|win|story|journey|fantasy|adventure|night|day|movies?|music',
  ],
  express: [
    'orient|polar|american|federal|pony|train|news|daily|financial|indian|pineapple|dragon',
    'feelings?|yourself|your(?:self)?|trains?|lanes?|delivery|shipping|interest|opinions?|concerns?|permission|written|elevators?|js|gratitude|love|myself|oneself|themselves|routes?|entry|server',
  ],
  figure: ['go|stick|father|action', 'skat(?:ing|ers?)|out|of|\\d+|it out|drawing'],
  ford: [
    'harrison|tom|gerald|betty|robert|president|henry|rob|doug|glenn|bob|john|oxford',
    'prefect|this|the|(?:a|that) (?:river|stream|creek)',
  ],
  fortune: ['', '\\d+|cookies?|tellers?|telling|favou?rs'],
  fox: [
    'michael j\\.?|megan|vivica|terry|rick|jamie|matthew|red|arctic|flying|silver|vulpes|fennec|like a|jorja',
    'cubs?|hunts?|hunting|holes?|tails?|dens?|trot|terriers?|gloves?|stole|ran|ate',
  ],
  frontier: ['final|wild|efficient|research', 'models?|labs?|towns?|justice|life|days'],
  gap: [
    'pay|wage|gender|skills?|generation|wealth|achievement|teeth|tooth|thigh|air|age|digital|income|employment|study|bridge|output|funding|trust|credibility|experience|attainment|performance|time|year|hour|two[- ]year|knowledge|price|attention|confidence',
    'years?|analysis|between|in|toothed|insurance|junctions?|filler|filling|of|up|down|and (?:go|gap)|is closing|widens?|narrows?|up|semester|funding|score',
  ],
  gemini: ['', 'season|moon|rising|sun|woman|man|twins?'],
  ghost: [
    'holy|white|pac man',
    'stor(?:y|ies)|towns?|writers?|peppers?|hunters?|hunting|jobs?|kitchens?|you|me|people|ship|of|busters?|in the',
  ],
  giant: ['', 'squid|pandas?|robots?|spiders?|leap|corporations?'],
  globe: ['', 'trotters?|trotting|theatre'],
  hive: ['bee', 'minds?|of'],
  indeed: [
    'yes|very|if|did|is|was|are|does|has|good|bad',
    'it|the|that|this|there|i|we|they|he|she|you|a|an|most|many|some|if|in|not',
  ],
  indigo: ['', 'girls?|bunting|dye|jeans|blue'],
  intel: [
    'some|good|bad|more|got|gather(?:ing)?|enemy|military|us|insider',
    'agenc(?:y|ies)|on|community|officers?|committee|report|gathering|source|briefing',
  ],
  jaguar: ['wild', 'cubs?|conservation|spotted|habitat|population|warriors?|sharks?|print'],
  kraken: ['release', ''],
  lemonade: ['', 'stands?|recipe'],
  lime: ['', 'water|juice|wedges?|stone|zest|green|trees?|pickle|light'],
  linear: [
    'non|piecewise|bi|log|not',
    'algebra|regressions?|functions?|time|equations?|models?|progress(?:ion)?|programming|growth|scale|path|a|actuators?|systems?|types?|order|interpolation|feet|search|maps?|transformations?|logic|thinking',
  ],
  lotus: ['', 'position|flowers?|roots?|leaf|leaves|pose|eaters|notes|seeds?|temple|pond'],
  lush: [
    '',
    'green|forests?|gardens?|lawns?|hills?|vegetation|grass|gems?|life|sound|fields?|valleys?|tropical|landscapes?',
  ],
  mars: [
    '(?:go|going|fly|flying|trips?|missions?|travel|journey|humans?|people|way|back|flights?|astronauts?|crew|get|getting|rockets?|return|life|water|living|ice) (?:on|to)|on|around|colonize|venus,?|bruno|earth and|terraform',
    'rovers?|missions?|exploration|samples?|rocks?|rockets?|bars?|travel|settlement|probe|atmosphere|simulation|habitat|colony|colonies|orbit(?:er)?|landings?|sample|surface|is|and (?:venus|jupiter|the)|volta|attacks|hill|in retrograde|helicopter|base|one|soil|dust',
  ],
  match: [
    'football|cricket|tennis|boxing|test|perfect|death|wrestling|exhibition|chess',
    'day|days|made|maker|making|point|sticks?|box(?:es)?|fixing|report|winner|of|the|its|up|time|highlights|officials?|tickets?|balls?',
  ],
  medium: [
    'small,?|on a|culture|happy|low|to|size|through the',
    'rare|sized?|heat|well|term|format|roast|for|length|shot|to|large|skill|dogs?|speed|brown|risk|post',
  ],
  meta: [
    'so|too|very|more|going|gone|getting|current|that.s',
    'tags?|descriptions?|titles?|data|information|keywords?|analys[ie]s|analytic|questions?|jokes?|programming|language|physics|cognition|humou?r|game|gaming|commentary|characters?|level|refresh|comments?|narrative|learning|discussion|study|studies|fields?|model|theory|thread|humor|search|circular|critique|class(?:es)?|robots|box|narrative',
  ],
  mint: [
    'spear|pepper|fresh|in',
    'tea|condition|leaves|leaf|chocolate|green|ginger|sauce|jelly|choc|lemonade|chutney|an?|nfts?|coins',
  ],
  monday: ['cyber|on|blue|manic|by', 'morning|night|blues|mornings|mood|motivation|afternoon|evening'],
  nest: [
    'empty|bird.s|hornet.?s.?|crow.s|love|mare.s|wasp|eagle.s',
    'eggs?|boxes|box|building|inside|in|material|sites?',
  ],
  next: [
    '',
    'week|weeks|year|month|day|days|time|quarter|generation|gen|step|steps|level|stop|up|door|to|one|in|big|few|summer|winter|spring|fall|chapter|question|morning|game|phase|season|slide|election|stage|on|life',
  ],
  notion: ['romantic|vague|preconceived', 'that|of'],
  oracle: [
    '',
    'of|at|bones?|problem|cards?|networks?|model|deck|machines?|contracts?|price feeds?|readings?|attacks?|nodes?',
  ],
  orange: [
    'las?|el|agent|clockwork|burnt|blood|bright|mandarin|navel|went|turned|robe|dark',
    'juice|peel|county|is the new|trees?|blossoms?|zest|groves?|bowl|beach|julius|soda|slices?|chicken|shirt|dress|hair|sky|wine|light|cats?|cones?|man|marmalade|jumpsuits?|and (?:black|white|blue|red|yellow|green)|revolution|alert|curtain|theory|crush|peels|jumper|vest',
  ],
  plaid: [
    '',
    'shirts?|skirts?|pants|flannel|jackets?|scarf|scarves|cymru|pattern|dress|blankets?|sofa|pajamas|trousers|couch|jacket',
  ],
  progressive: [
    'more|most',
    'web|rock|overload|metal|house|tax(?:es|ation)?|polic(?:y|ies)|party|parties|lens(?:es)?|enhancement|values|left|caucus|movement|politics|democrats?|era|candidates?|ideas?|people|agenda|disclosure|voters?|jpeg|download|christians?|delivery|disease|loading|relaxation',
  ],
  puma: ['', 'habitat|cubs?|tracks|attack|sightings?'],
  quest: ['', 'for|of'],
  ramp: [
    'off|on|boat|wheelchair|bike|skate|exit|loading|freeway|bmx|steep',
    'up|down|agents?|test|season|metering|meters?|rates?',
  ],
  ring: [
    'promise|wedding|engagement|boxing|gold|nose|key|diamond|saturn.s|class|super bowl|onion|napkin|tree|piston|o|silver|band|earth.s|crime|alarm|phone',
    'fingers?|tones?|bearers?|leaders?|road|sizes?|binder|oscillators?|master|lights?|current|of|tosses|toss|modulator|buffers?|theory|network|topology|bells?|doorbell rang|pop|species|worm|true',
  ],
  root: [
    '',
    'canals?|causes?|access|beer|users?|directory|of|vegetables?|domain|password|folder|element|systems?',
  ],
  sage: [
    '',
    'advice|green|brush|wisdom|leaves|leaf|tea|smudg(?:e|ing)|stuffing|grouse|words|burning|counsel|,|sausage|bundles?|sticks?',
  ],
  salt: [
    'sea|table|epsom|himalayan|rock|road',
    'lake|water|and|shakers?|mines?|flats?|march|marsh|bae|n|life|air|pepper',
  ],
  santander: ['en|in|near|city of|to|from|desde|hacia', ''],
  shell: [
    'unix|bash|fish|zsh|egg|snail|sea|turtle|taco|nut|secure|artillery|remote|root|clam|empty|reverse|interactive|nautilus|pasta|hard|soft|power|python|outer|gnome|linux|tortoise|conch|login|spent|pistachio|in a|electron|mating',
    'scripts?|scripting|compan(?:y|ies)|casings?|games?|shock(?:ed)?|commands?|integration|access|corporations?|injection|prompts?|fish|collect(?:ion|ing|ors?)|out|account|history|jackets?|scripters?|managers?|aliases|functions?|pasta|beans?|structure|sort|beach|one liners?|extensions?|is faster|users?|environment|emulator|pink',
  ],
  signal: [
    'traffic|wifi|virtue|smoke|cell|turn|wireless|strong|weak|real',
    'strength|processing|to noise|loss|boosters?|flags?|fires?|lights?|boxes',
  ],
  sky: [
    'blue|night|clear|open|big|evening|dark|grey|gray|morning|pie in the',
    'div(?:e|ing|ers?)|scrapers?|high|is (?:the|blue|clear|so|not|falling|grey|gray|dark|pink|orange|on)|full|lights?|lines?|blue|walker|lanterns?|watch(?:ing|ers?)|turns?|turned|bridge|falls?|above|tonight|burial|pirates|looks?|was',
  ],
  slack: [
    'some|too much|more|(?:give|cut|gave) \\p{L}{1,12}|enough|picking up the|take up the|pick up (?:the|your)',
    'jawed|lines?|lin(?:ing|ers?)|ropes?|off|time|water|tide|tub|bob|variables?|in|ass|key|space|capacity|hours',
  ],
  snap: [
    'oh|cold|ginger|in a|to|make it',
    'elections?|peas?|judge?ments?|chat|your|a|out|back|decisions?|shots?|dragons?|fingers?|of|fitness|on|hooks?|buttons?|polls?|that|benefits?|packages?|vote|inspections?|at',
  ],
  southwest: [
    'in|move|moves|heading|headed|facing|americas?|american|desert|wind from the',
    'of|corner|winds?|region|asia|side|monsoon|desert|states|london|england|china|virginia|facing|ohio|texas|florida|university|missouri',
  ],
  spirit: [
    'holy|team|free|evil|school|christmas|in|human|fighting|kindred|animal|community|that.s the',
    'of|animals?|guides?|level|world|week|fingers|box|day|mars|rover|lifting|quest',
  ],
  sprint: [
    'final|two week|design|100m|\\d+m|end of',
    'plan(?:ning|s)?|reviews?|retro(?:spective)?s?|goals?|finish|race|training|intervals?|car|backlogs?|to|velocity|demo|zero|triathlon|cup|ends?|distance|freestyle|board|events?|workouts?',
  ],
  square: [
    'times|union|red|trafalgar|tahrir|town|market|main|washington|madison|public|least|mean|chi|fair and|set|village|herald|leicester|st\\.? (?:mark|peter).s|magic|perfect|harvard|inner|unit|old town|tiananmen|taksim|\\w+ feet by',
    'roots?|feet|foot|met(?:re|er)s?|miles?|one|inch(?:es)?|peg|dance|dancing|waves?|mile|brackets?|enix|garden|deal|number|matrix|matrices|meals?|in the face|shaped?|off|kilomet(?:re|er)s?|yards?|jaw|toe|footage|pegs?|neck|of|pixels|area|format|envelopes?|pizza',
  ],
  staples: ['pantry|kitchen|wardrobe|food', 'like|of'],
  stripe: [
    'single|racing|red|white|blue|thin blue|yellow|tiger|pin|black|skunk|magnetic',
    'down|rust|pattern|socks|of|shirts?|or two',
  ],
  subway: [
    'nyc|ny|new york|london|tokyo|seoul|paris|moscow|mta|boston|beijing|city|toronto|taking|montreal|mexico city|berlin|on',
    'stations?|lines?|trains?|cars?|stops?|systems?|tiles?|maps?|platforms?|fares?|rides?|riders?|delays?|surfers?|tunnels?|walls?|entrances?|art|tracks|service|ads?|performers?|musicians?|preachers?|is (?:late|delayed|packed|safe)|etiquette|doors?|series|card|exits?|commute|rats?|tokens|construction|signals?|at|seats?|stairs|poles?|grates?',
  ],
  sunrise: ['', 'over|at|on|yoga|this'],
  target: [
    'its|sales|moving|soft|easy|on|price|profit|military|growth|revenue|designated|emission|inflation|hit|miss(?:ed)?|prime|q[1-4]|step|financial|2%|key|monthly|weekly|daily|quarterly|annual|yearly|valid|missile|off|bullet|bull.s eye',
    'audiences?|markets?|practice|dates?|prices?|groups?|neighbou?rhoods?|customers?|heart rate|weights?|ranges?|shooting|keywords?|demographics?|levels?|rates?|language|populations?|users?|words?|languages|companies|acquisition|score|area|budget|state|pages?|platforms?|segments?|reader|return|goal|protein|values?|clients?|variables?|list|allocation|achieved|zones?|company|of',
  ],
  three: [
    '',
    'js|years?|months?|weeks?|days?|hours?|minutes|times|consecutive|of|things?|reasons?|people|men|women|kings|points?|cheers|musketeers|ways?|body|d|or|more|other|different|tips|main|new|big|dots|out|lions|mile|stooges|amigos|steps|and|&|guys|kids|cats|dogs|words|phase',
  ],
  tide: [
    'high|low|crimson|rising|red|king|turning the|spring|neap|against the|ebb',
    'tables?|pools?|charts?|turns?|turned|lines?|goes|out|over|is (?:in|out|high|low|turning|coming|rising)|lifts?|comes|marks?|gauges?|at',
  ],
  time: [
    'all|full|part|real|long|on|in|free|waste of|it',
    'to|for|is|of|was|machines?|zones?|series|travel|management|flies|out|passes|and|frame|line|will|heals|stamps?|off|in',
  ],
  toast: ['french|avocado|is', 'to|and|with|the'],
  total: [
    'in|en|grand|sum',
    'costs?|numbers?|of|amounts?|revenue|sales|eclipse|war|recall|stranger|beginner|liabilit(?:y|ies)|lease|time|price|spend|waste|users?|assets|value|volume|enterprise|control|disaster|chaos|body|return|package|compensation|annihilation|views?|loss|power|solar|equity|addressable|d+|debt|points|score|votes|miles|hours|downloads|market|average|weight',
  ],
  twitch: ['eye|my eye|muscle|fast|slow', 'fib(?:re|er)s?|reflex|muscles?|uncontrollably|in my'],
  uber: ['', '(?:de[rmn]|die|das|allen?|alles|eine?[mnrs]?|uns|mich|dich|ihn|sie)|alles'],
  united: [
    'manchester|newcastle|leeds|west ham|man|sheffield|dc|minnesota|atlanta|we|stood|stand|hartlepool|cambridge|oxford|rotherham|dundee|ayr|torquay|carlisle|hereford|peterborough|southend|scunthorpe|colchester|be|are|stay|nations',
    'states|nations|kingdom|arab|front|we|against|by|in|behind|artists|methodist|church|way|states.s?|fans?|manager|center|to win|fc|as one|for|colors|states-based|vs',
  ],
  unity: [
    'national|party|of|in|christian|church|african|for|european|political|show of|in',
    'is (?:strength|key|power)|government|among|between|in|of|day|candle|through|march|rally|party|talks|deal|coalition',
  ],
  vanguard: ['in the', 'of'],
  vice: ['', 'presidents?|versa|chair(?:man)?|principal|city|admiral|squad|mayor|captain|of'],
  virgin: [
    'extra|like a|i.m a|still a|am a|not a|40 year old|blessed|unbaptised',
    'olive|forests?|mary|islands?|coconut|mojitos?|soil|oil|birth|territory|hair|snow|wool|at|daiquiri|suicides|until|sacrifice|beach(?:es)?|land|paper|plastic|river',
  ],
  visa: [
    'student|tourist|work(?:er)?|business|schengen|travel|transit|spouse|h-?1-?b|h1|b1/?b2|b1|b2|f1|j1|l1|o1|o-1|e-?2|us|usa|u\\.s\\.|uk|canada|canadian|german|australian|exit|entry|tier \\d|residence|golden|fianc[eé]e?|immigrant|investor|startup|start-?up|green card|valid|schengen|dependent|k1|pr|get|need|nomad|skilled worker|family|on a|e|multiple|type|of|without|apply(?:ing)? (?:for|to)|apply|(?:required|documents?|eligible|interview|application|waiting|fee) for|[a-z]-?\\d[a-z]?|india(?:n)?|expired|eb-?5|denied|sponsor|sponsors?|chinese|dubai',
    'applications?|process(?:ing)?|interviews?|fees?|holders?|requirements?|on arrival|status|types?|categor(?:y|ies)|sponsor(?:s|ship)?|papers?|free|runs?|waivers?|approval|approved|rules?|rejections?|rejected|reports?|for|to|office|officers?|stamp(?:ing)?|extensions?|appointments?|documents?|denials?|denied|ban|bans|expir(?:y|es|ed)|easier|policy|lottery|consulate|program(?:me)?s?|slots?|is (?:easier|required|needed|valid|expired|rejected|approved|granted|refused)|got|issues?|problems?|vs\\.? (?:green|h|o)|form|overstay|facilitation|centre|center|renewals?|transfers?|overstays?|consultants?|refusals?|while|granted|restrictions?|delays?|exemptions?|quotas?|caps?',
  ],
  wave: ['', 'function|length|at|of|goodbye'],
  wise: [
    'like|other|is|very|so|price|weather|cost|three',
    'man|men|woman|words|old|guy|choice|decision|up|owl|people|enough|crack',
  ],
  zoom: [
    'optical|digital|pinch and|pinch to|cars',
    'in|out|lens(?:es)?|levels?|past|by|away|around|range|slider|gestures?|through|into|ring|effect|h\\d|tool|off|factor|up',
  ],
};
