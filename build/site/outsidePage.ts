import { OUTSIDE_PAGE } from "../../src/app/screens/outsidePage.ts";
import { CONTENT_SECURITY_POLICY, OUTSIDE_POLICY } from "../policy.ts";
import type { SiteFile } from "../siteFile.ts";

/** How an attribute's value has the policy. */
const inAttribute = (policy: string): string => `content="${policy}"`;

/** The page for outside datasets: the site's own under the policy that lets it ask other servers, and not for search engines. */
export function outsidePageOf(index: string): SiteFile {
  const own = inAttribute(CONTENT_SECURITY_POLICY);
  if (!index.includes(own)) throw new Error("index.html does not have the policy that is to be replaced.");
  const source = index
    .replace(own, () => inAttribute(OUTSIDE_POLICY))
    .replace("</title>", () => '</title><meta name="robots" content="noindex"/>');
  return { fileName: OUTSIDE_PAGE, source };
}
