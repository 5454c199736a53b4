/** A part of the page whose file could not be fetched or read. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super("A part of the page could not be loaded.", { cause });
    this.name = "PartMissing";
  }
}
