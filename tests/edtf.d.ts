declare module "edtf" {
  /** Reads an EDTF text; `min` and `max` are milliseconds, null where that end is unknown. Throws where it is none. */
  function read(text: string): { readonly min: number | null; readonly max: number | null };

  export { read as default };
}
