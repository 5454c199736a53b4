/** The record that the page was built with, known by its bytes: written in by `build/builtRecord.ts`. */
declare const __BUILT_RECORD__: import("../load/known/builtRecord.ts").BuiltRecord;
