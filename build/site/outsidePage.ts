import { OUTSIDE_PAGE } from "../../src/app/screens/outsidePage.ts";
import { OUTSIDE_POLICY } from "../policy.ts";
import type { SiteFile } from "../siteFile.ts";

/** The policy as the build has written it into the page. */
const POLICY = /content="default-src [^"]*"/;

/** The page for outside datasets: the site's own under the policy that lets it ask other servers, and not for search engines. */
export function outsidePageOf(index: string): SiteFile {
  if (!POLICY.test(index)) throw new Error("index.html does not have the policy that is to be replaced.");
  const source = index
    .replace(POLICY, () => `content="${OUTSIDE_POLICY}"`)
    .replace("</title>", () => '</title><meta name="robots" content="noindex"/>');
  return { fileName: OUTSIDE_PAGE, source };
}
