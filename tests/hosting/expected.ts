/** What is to be answered for an address of the site. */
export interface Expected {
  readonly path: string;
  readonly asked?: Readonly<Record<string, string>>;
  /** 200 where nothing else is said. */
  readonly status?: number | readonly number[];
  /** The headers that are to be there, each as it has to be; null for one that must not be there. */
  readonly headers: Readonly<Record<string, RegExp | null>>;
}

const FRESH = /^no-cache$/;
const LASTING = /^public, max-age=31536000, immutable$/;
const GUARDED = {
  "referrer-policy": /^no-referrer$/,
  "x-content-type-options": /^nosniff$/,
  "permissions-policy": /geolocation=\(\)/,
  "cross-origin-opener-policy": /^same-origin$/,
};
const PAGE = {
  ...GUARDED,
  "content-type": /^text\/html/,
  "cache-control": FRESH,
  "content-security-policy": /frame-ancestors 'none'/,
  "x-frame-options": /^DENY$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "access-control-allow-origin": null,
  "set-cookie": null,
};
const OPEN = {
  ...GUARDED,
  "access-control-allow-origin": /^\*$/,
  "cross-origin-resource-policy": /^cross-origin$/,
};

/** What every server has to answer; `asset` is the address of one of the build's. */
export const expectedOf = (asset: string): readonly Expected[] => [
  { path: "/", headers: PAGE },
  { path: "/index.html", headers: PAGE },
  { path: "/outside.html", headers: PAGE },
  { path: "/record.ru.html", headers: PAGE },
  { path: "/figure/kz-entries-2022-09-27/", headers: PAGE },
  {
    path: "/figure/kz-entries-2022-09-27",
    // Both say that it is there for good.
    status: [301, 308],
    headers: { location: /^(\/figure\/)?kz-entries-2022-09-27\/$/ },
  },
  { path: "/ru/privacy/", headers: PAGE },
  {
    path: "/embed.html",
    headers: {
      "content-security-policy": /frame-ancestors \*/,
      "x-frame-options": null,
      "cache-control": FRESH,
    },
  },
  { path: asset, headers: { ...OPEN, "cache-control": LASTING, "content-type": /javascript/ } },
  { path: "/assets/gone-1a2b3c4d.js", status: 404, headers: { ...GUARDED, "cache-control": FRESH } },
  { path: "/figure/no-such-figure/", status: 404, headers: { ...GUARDED, "cache-control": FRESH } },
  {
    path: "/data/exodus-2022.json",
    headers: { ...OPEN, "cache-control": FRESH, "content-type": /^application\/json/ },
  },
  {
    path: "/figure/kz-entries-2022-09-27/annotations.jsonld",
    headers: { "content-type": /^application\/ld\+json/ },
  },
  {
    path: "/changes.atom",
    headers: { ...GUARDED, "content-type": /^application\/atom\+xml/, "cache-control": FRESH },
  },
  { path: "/.retired.json", status: 404, headers: {} },
  {
    path: asset,
    asked: { "accept-encoding": "gzip" },
    headers: { "content-encoding": /^gzip$/, vary: /accept-encoding/i },
  },
  { path: "/", asked: { "accept-encoding": "gzip" }, headers: { ...PAGE, "content-encoding": /^gzip$/ } },
];
