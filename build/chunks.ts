/**
 * Parts of the page that come after the first view, in one file for each view: they are small, and a reader who wants one soon wants
 * another. The street map, the check of an article and what makes a dataset of a table are large and asked for by few.
 */
const LATER: Readonly<Record<string, RegExp>> = {
  evidenceParts: /src\/views\/evidence\/(?!check\/)/,
  mapParts: /src\/views\/map\/(?!ground\/StreetTiles|hands\/MapHands)/,
  timelineParts: /src\/views\/timeline\//,
  embed: /src\/app\/embed\//,
  pageParts: /src\/app\/(?!preload|embed\/|import\/|quotes\/|linter\/(?!recordFinder))/,
  views: /src\/views\/(about|sources|story|table)\//,
};

/**
 * How the bundle is cut. The page's script and all that it imports at its start is one file: it is wanted at once, and smaller than
 * two. The addresses of data, the choice of a language and the colours that are remembered are also in the script that asks early for
 * what both need, which stays tiny.
 * Each language has one file for the first view and one for the rest; what several languages use is in `index` or in `shared`, so that none
 * brings another along. What is imported later has files of its own, by view, and one for
 * what several of them share; how languages word numbers is shared by the check of an article and what reads a table.
 */
export const CHUNKS = {
  groups: [
    {
      name: "addresses",
      test: /\.json\?url$|(words\/tags|language\/overlayAddresses|theme\/keptTheme|load\/earlyFetch|translation\/restOfTexts|boundary\/sparing)\.ts$/,
      priority: 5,
    },
    {
      name: "index",
      test: /src\/app\/main\.tsx$|src\/words\/(isolated|lookUp|segment|common\/\w+)\.ts$/,
      priority: 4,
    },
    { name: "en", test: /src\/words\/en\.ts$/, priority: 3 },
    { name: "ru", test: /src\/words\/ru\.ts$/, priority: 3 },
    {
      name: "take",
      test: /src\/(export\/(?!embedCode|disputes)|views\/shared\/export\/|app\/take\/(TakeDialog|OpenDataDialog|save\/))|\/fflate\/|\/d3-dsv\//,
      priority: 1,
    },
    { name: "pictures", test: /src\/(app\/take|views\/\w+)\/picture\//, priority: 0.5 },
    { name: "enMore", test: /src\/words\/en\/more\.ts$/, priority: 1 },
    { name: "ruMore", test: /src\/words\/ru\/more\.ts$/, priority: 1 },
    { name: "enCheck", test: /src\/words\/en\/check\/checkWords\.ts$/, priority: 0.5 },
    { name: "ruCheck", test: /src\/words\/ru\/check\/checkWords\.ts$/, priority: 0.5 },
    {
      name: "shared",
      test: /src\/(app|export|load\/columns|model(?!\/schema)|store|views|words\/(common\/more|en\/export))\//,
      minShareCount: 2,
      priority: 2,
    },
    { name: "languages", test: /src\/check\//, minShareCount: 2, priority: 2 },
    ...Object.entries(LATER).map(([name, test]) => ({ name, test })),
  ],
};
