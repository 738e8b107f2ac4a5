import { afterSum, backwards, beforeSum, type PayShape } from '@/lib/engine/protected/pay/shape';

/** Income that is nobody's wage: a founder's, a maker's, an investor's. */
const VENTURE =
  /\b(?:app|apps|saas|mrr|arr|revenue|sales|profit|startup|side (?:hustle|project)|newsletter|course|customers?|clients?|users|ads|affiliate|dividends?|trading|crypto|selling|founder|solopreneur|indie|freelanc\p{L}*|creator|influencer|youtube\p{L}*|store|shop|funding|investors?|equity|grant|loan|prize|refund|valuation)\b/u;
const PRICE =
  /\b(?:charg\p{L}*|bill(?:ed|ing|s)?|costs?|pric\p{L}*|rent\p{L}*|fees?|gpus?|comput\p{L}*|servers?|instances?|parking|api|sav(?:e|es|ed|ing)|spend\p{L}*|burn\p{L}*|los(?:e|t|ing)|tokens?|lawyers?|freelanc\p{L}*|lessons?|sessions?|tutor\p{L}*|consult\p{L}*|hire (?:me|us))\b/u;
const PERIOD =
  '(?:(?:dollars|bucks|euros?|pounds|quid|usd|a year|per year|annually|a month|monthly|\\/ ?yr|\\/ ?year|\\/ ?mo|p\\.?a\\.?),? *){0,2}';
const AN_HOUR = '(?:an hour|per hour|\\/ ?hr?|\\/ ?hour|hourly|ph)';

export const en: readonly PayShape[] = [
  {
    // I make 52k as a nurse · I'm on 31,000 before tax · I got 61k base
    sum: 'money',
    before: beforeSum(
      3,
      "(?:i|i'm|i've|i'd)(?: \\p{L}+){0,2} (?:make|made|making|earn|earned|earning|get|got|getting|took|take|bring|brought|clear|cleared|net|gross|start|started|work|worked|on)",
      "i'm on",
    ),
    after: afterSum(
      ` *${PERIOD}(?:gross|net|base|ote|take[- ]home|salary|(?:before|after) tax(?:es)?|plus (?:bonus|tips|benefits|commission|ote)|as an? (?!result|gift|loan|grant|thank|joke|deposit|start|side|solo|one|lump|down|business|company)\\p{L}+|with (?:\\S+ ){1,3}(?:experience|years)|at (?:my|this|the|an?) (?:\\p{L}+ ){0,2}(?:job|company|place|firm|employer)|for the same (?:job|work)|${AN_HOUR})`,
    ),
    not: VENTURE,
  },
  {
    // Got offered 61k · they started me at 19 · after tax I take home 2,150
    sum: 'money',
    before: beforeSum(
      2,
      '(?:got|was|were|been|am being) offered',
      'started me (?:at|on)',
      'hired (?:me )?at',
      '(?:take|takes|taking|bring|brings|bringing|brought) home',
    ),
    not: new RegExp(
      `${VENTURE.source}|\\b(?:for (?:my|our|the|it|this)|to (?:buy|sell|acquire)|stake|trophy|employees|people|customers)\\b`,
      'u',
    ),
  },
  {
    // $17 an hour, wherever it stands
    sum: 'money',
    after: afterSum(` *(?:(?:dollars|bucks|euros?|pounds|quid) )?${AN_HOUR}`),
    not: PRICE,
    most: 80,
  },
  {
    // from 45k to 82k in three job hops
    sum: 'money',
    before: beforeSum(1, 'from'),
    after: afterSum(
      ' *(?:base |a year )?(?:to|->|→) *[$€£]?\\d[\\d.,]* ?k?[^.!?]{1,50}?(?:job[- ]?hops?|hops|hopping|jobs(?! board| post| listing)|(?:switch|chang)(?:ing|ed) (?:jobs?|companies|employers|teams|roles)|employers|negotiat\\p{L}+|promotions?)',
    ),
    not: /\b(?:mrr|arr|revenue|users|customers)\b/u,
  },
  {
    // they offered 3 % · my boss gave us 2 %
    sum: 'percent',
    before: beforeSum(
      2,
      '(?:they|hr|management|the company|corporate|the boss|my (?:boss|manager|company|employer)|our (?:boss|manager|employer|company))(?: \\p{L}+)? (?:offer|offered|offers|offering|gave|give|gives|giving)(?: (?:me|us|everyone|everybody|staff|people))?',
    ),
    after:
      /^(?! ?(?:off\b|of\b|stake|shares?\b|equity|interest|discount|cash|return|commission|cheaper|ap[ry]\b|yield|royalt))/u,
  },
  {
    // we got 2 % at work this time · everyone gets 3 % this year
    sum: 'percent',
    before: beforeSum(
      2,
      '(?:i|we|everyone|everybody|staff|people)(?: \\p{L}+)? (?:got|get|gets|received|were given|was given|were offered|are getting)',
    ),
    after: afterSum(
      ' *(?:raises?|rise|bump|uplift|merit|at work|across the board|for inflation|this (?:year|time)|after (?:\\p{L}+ ){1,3}years?)(?! (?:in|of) )',
    ),
    not: /\b(?:more|conversion|growth|open rate|off|mrr|arr|revenue|users|customers|traffic|return|yield)\b/u,
  },
  {
    sum: 'percent',
    after: afterSum(
      ' *(?:annual |merit |yearly |pay )?raise(?! (?:in|of) )',
      ' is (?:what|all|the most) (?:they|we|i|hr|management) (?:offer(?:ed)?|get|got|gave|give)',
    ),
  },
  {
    // 9 grand more than me · $3 an hour less than the guy I trained
    sum: 'money',
    after: afterSum(
      ` *${PERIOD}(?:${AN_HOUR} )?(?:more|less|higher|lower) than (?:me|i|i'm|i do|him|her|us|my (?:male |female |younger )?(?:colleagues?|co-?workers?|peers?|boss|manager|teammates?|replacement|predecessor)|the (?:men|guys?|women|man|woman|new|person|people|temps?|juniors?|interns?|(?!competit|order|number|offer|dollar|other|sticker|over|paper|power|winner)\\p{L}{2,}(?:ers?|ists?|ians?|nurses?|cooks?|clerks?|guards?)))`,
    ),
    not: /\b(?:rais(?:ed|ing)|funding|revenue|mrr|arr|users|customers|charg\p{L}*|pric\p{L}*|costs?|sold)\b/u,
  },
  {
    // I asked for 10 %, they came back with 2
    sum: 'percent',
    before: beforeSum(1, '(?:i|we) asked (?:\\p{L}+ )?for', 'came back with'),
    after:
      /^(?! ?(?:off\b|of\b|stake|shares?\b|equity|interest|discount|cash|return|commission|cheaper|royalt|more (?:users|traffic)))/u,
    not: /\b(?:deal|round|company|stake|revenue|conversion|investors?)\b/u,
  },
  {
    // I started at $38k and I'm on $44k today
    sum: 'money',
    before: beforeSum(1, '(?:i|we) started (?:at|on)', "(?:i'm|i am|i was|i'm still|i am still) on"),
    after: /^(?! ?(?:followers|subs|subscribers|downloads|percent|%))/u,
    not: VENTURE,
  },
  {
    // moved to Acme for 15 % more
    sum: 'percent',
    before: backwards(
      '(?<!\\p{L})(?:moved|left|switched|jumped|quit|hopped|went (?:to|over))[^.!?]{0,40} for *',
    ),
    after: afterSum(' *(?:more|raise|bump)(?! \\p{L}+s\\b)'),
  },
  {
    // gave the whole team a 2 % increase
    sum: 'percent',
    before: beforeSum(
      1,
      '(?:gave|gives|giving|offered|got) (?:us|me|everyone|everybody|staff|the (?:whole |entire )?(?:team|crew|staff|floor|shift|office)|the rest of us)',
    ),
    after: afterSum(' *(?:increase|raise|rise|bump|more)(?! (?:in|of) )'),
  },
];
