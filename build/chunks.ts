/**
 * How the bundle is cut. The page's script and all that it imports at its start is one file: it is wanted at once, and smaller than
 * two. The addresses of data, the choice of a language and the colours that are remembered are also in the script that asks early for what both need, which stays tiny. What is imported later has files of
 * its own.
 */
export const CHUNKS = {
  groups: [
    {
      name: "addresses",
      test: /\.json\?url$|(words\/tags|language\/overlayAddresses|theme\/keptTheme)\.ts$/,
      priority: 1,
    },
    { name: "index", test: /src\/app\/main\.tsx$|src\/words\/(isolated|lookUp|once|segment)\.ts$/ },
    { name: "take", test: /src\/(export|views\/shared\/export)\/|\/fflate\/|\/d3-dsv\// },
    { name: "en", test: /src\/words\/en\.ts$/ },
  ],
};
