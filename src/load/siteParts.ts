import { PLAIN_DATA } from "./siteFiles.ts";

/** The same by its version, and the schema of such files. */
export const versionedData = (version: string): string => PLAIN_DATA.replace(/\.json$/, `@${version}.json`);
export const PLAIN_SCHEMA = "data/dataset.schema.json";
/** Under which licences the site has what it is made of, as a text. */
export const LICENCES = "licences.txt";
/** The page about privacy, and that of the changes to the record, from the folder of a language. */
export const PRIVACY_PATH = "privacy/";
export const CHANGES_PATH = "changes/";
/** The feed of changes to the record, from the folder of a language. */
export const CHANGES_FEED = "changes.atom";
/** The list of all pages of text, from the folder of a language. */
export const INDEX_PATH = "figure/";
/** The folder of a language's pages of text, with its slash; "" for the first language, whose pages stand at the root of the site. */
export const folderOf = (tag: string): string => (tag === "en" ? "" : `${tag}/`);
/** Records of other subjects that the site has beside its own, by the names of their files. */
export const EXAMPLES = ["karabakh", "sudan"] as const;
export const exampleData = (name: (typeof EXAMPLES)[number]): string => `data/examples/${name}.json`;
/** The edition in one file. The page makes one of it that has another dataset. */
export const SINGLE_FILE = "crossings.html";
/** About how many bytes it has, with its own record and without, and how many a dataset may have that it reads: it has no worker to read more in. */
export const SINGLE_FILE_BYTES = { whole: 2_500_000, withoutRecord: 2_000_000 } as const;
export const SINGLE_FILE_MOST = 12_000_000;
