declare module "@citation-js/core" {
  /** The parsers that are registered: `chain` reads a text as items of CSL-JSON. Throws where it cannot. */
  const plugins: {
    readonly input: {
      chain(text: string, options: { readonly forceType: string }): Record<string, unknown>[];
    };
  };

  export { plugins };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
