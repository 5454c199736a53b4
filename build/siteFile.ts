/** A file of the built site, by its path in it. */
export interface SiteFile {
  readonly fileName: string;
  readonly source: string;
}
