import type { Language } from "./language.ts";

/** Baltic, Finno-Ugric, Turkic, Caucasian, Mongolian and East Asian languages, and Indonesian. */
export const OTHERS: Readonly<Record<string, Language>> = {
  fi: {
    common: "ja on ei että oli se myös kun",
    numbers:
      "nolla 0 yksi 1 yhden 1 kaksi 2 kahden 2 kahta 2 kolme 3 kolmen 3 kolmea 3 neljä 4 neljän 4 neljää 4 viisi 5 viiden 5 viittä 5 kuusi 6 kuuden 6 kuutta 6 seitsemän 7 seitsemää 7 kahdeksan 8 kahdeksaa 8 yhdeksän 9 yhdeksää 9 kymmenen 10 kymmentä x10 kymmenta x10 toista 10 sata 100 sadan 100 sataa x100 tuhatta x1000 tuhat 1000 puoli 0.5 puolitoista 1.5",
    before: {
      about: "noin|suunnilleen|arviolta|parisen",
      over: "yli|enemmän kuin|runsas|runsaat|reilu|reilut",
      "at-least": "vähintään|ainakin",
      nearly: "lähes|melkein|liki|vajaa|vajaat",
      "up-to": "jopa|enintään|korkeintaan",
      under: "alle|vähemmän kuin",
      between: "välillä",
    },
    after: { about: "paikkeilla|tienoilla" },
  },
  et: {
    common: "ja on ei et oli see ka kui",
    before: {
      about: "umbes|ligikaudu|ligi|circa",
      over: "üle|rohkem kui|enam kui",
      "at-least": "vähemalt",
      nearly: "peaaegu|ligi|pea",
      "up-to": "kuni",
      under: "alla|vähem kui",
      between: "vahemikus",
    },
    after: { about: "ringis|paiku" },
  },
  hu: {
    common: "a az és hogy nem egy is volt",
    before: {
      about: "mintegy|körülbelül|nagyjából|kb.",
      over: "több mint|több",
      "at-least": "legalább|minimum",
      nearly: "majdnem|csaknem|közel",
      "up-to": "akár|legfeljebb",
      under: "kevesebb mint|kevesebb",
    },
    after: { about: "körül|körüli", over: "felett|fölött" },
  },
  lt: {
    common: "ir kad į yra su iš buvo tai",
    before: {
      about: "apie|maždaug|apytiksliai",
      over: "daugiau nei|daugiau kaip|per|virš",
      "at-least": "mažiausiai|ne mažiau kaip|bent",
      nearly: "beveik|kone|arti",
      "up-to": "iki|daugiausia",
      under: "mažiau nei|mažiau kaip",
      between: "nuo|tarp",
    },
  },
  lv: {
    common: "un ir ka no uz par ar bija",
    before: {
      about: "apmēram|aptuveni|ap",
      over: "vairāk nekā|vairāk par|virs|pāri",
      "at-least": "vismaz|ne mazāk kā",
      nearly: "gandrīz|teju|tuvu",
      "up-to": "līdz|ne vairāk kā",
      under: "mazāk nekā|zem",
      between: "no|starp",
    },
  },
  kk: {
    common: "және мен бұл деп үшін бір болды да",
    numbers:
      "бір 1 екі 2 үш 3 төрт 4 бес 5 алты 6 жеті 7 сегіз 8 тоғыз 9 он 10 жиырма 20 отыз 30 қырық 40 елу 50 алпыс 60 жетпіс 70 сексен 80 тоқсан 90 жүз x100 жарты 0.5",
    before: { about: "шамамен|орта есеппен|орташа", "at-least": "кемінде|кем дегенде", "up-to": "ең көбі" },
    after: {
      about: "шамасында|шақты|жуық",
      nearly: "жуық|таяу",
      over: "астам|аса|көп|артық",
      "up-to": "дейін",
      under: "аз|кем",
    },
    endings: { about: "дай|дей" },
  },
  ky: {
    common: "жана менен бул деп үчүн бир болгон",
    before: { about: "болжол менен|орточо", "at-least": "кеминде" },
    after: {
      about: "чамасында|жакын",
      nearly: "жакын",
      over: "ашык|ашуун|көп",
      "up-to": "чейин",
      under: "аз",
    },
    endings: { about: "дай|дей|дой" },
  },
  uz: {
    common: "va bilan bu uchun deb bo'lgan",
    before: { about: "taxminan|o'rtacha", "at-least": "kamida" },
    after: { about: "atrofida", nearly: "yaqin", over: "ortiq|ko'p|ziyod", "up-to": "gacha", under: "kam" },
  },
  tr: {
    common: "ve bir bu için ile de olarak da",
    before: {
      about: "yaklaşık|ortalama",
      "at-least": "en az",
      nearly: "neredeyse",
      "up-to": "en fazla|en çok",
    },
    after: { about: "civarında|kadar", nearly: "yakın", over: "fazla|aşkın", "up-to": "kadar", under: "az" },
  },
  az: {
    common: "və bir bu üçün ilə də olan",
    before: { about: "təxminən|orta hesabla", "at-least": "ən azı", nearly: "demək olar ki" },
    after: { about: "ətrafında", nearly: "yaxın", over: "çox|artıq", "up-to": "qədər", under: "az" },
  },
  mn: {
    common: "нь байна энэ гэж юм болон хүн",
    before: { about: "ойролцоогоор|дунджаар", "at-least": "наад зах нь", nearly: "бараг" },
    after: { about: "орчим|гаруй", nearly: "шахам", over: "гаруй|илүү", "up-to": "хүртэл" },
  },
  ka: {
    common: "და რომ არის ეს არ თუ მისი",
    before: {
      about: "დაახლოებით|საშუალოდ",
      over: "ზე მეტი|მეტი",
      "at-least": "მინიმუმ|სულ მცირე",
      nearly: "თითქმის",
    },
    after: { over: "ზე მეტი|მეტი|ზე მეტმა", "up-to": "მდე" },
    endings: { "up-to": "მდე" },
  },
  hy: {
    common: "և է որ են այս են մեջ համար",
    before: {
      about: "մոտ|շուրջ|մոտավորապես",
      over: "ավելի քան",
      "at-least": "առնվազն",
      nearly: "գրեթե",
      "up-to": "մինչև",
    },
  },
  zh: {
    common: "的 了 在 是 和",
    before: {
      about: "约|大约|大概",
      over: "超过|逾",
      "at-least": "至少",
      nearly: "近|将近",
      "up-to": "高达|多达",
    },
    after: { about: "左右", over: "多|以上" },
  },
  ja: {
    common: "の は に を が",
    before: { about: "約|およそ", "at-least": "少なくとも", nearly: "ほぼ", "up-to": "最大" },
    after: { about: "前後|ほど", over: "以上|を超え|超" },
  },
  id: {
    common: "yang dan di dengan untuk ini dari",
    before: {
      about: "sekitar|kurang lebih|kira-kira",
      over: "lebih dari",
      "at-least": "setidaknya|sedikitnya|paling sedikit",
      nearly: "hampir",
      "up-to": "hingga|sampai",
      under: "kurang dari|di bawah",
      between: "antara",
    },
  },
};
