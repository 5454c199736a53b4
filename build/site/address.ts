/** Where the site will be, `https://example.org/`, where whoever builds it says so: a sitemap and cards of links need whole addresses. */
export const SITE = process.env.CROSSINGS_SITE ? process.env.CROSSINGS_SITE.replace(/\/*$/, "/") : null;
