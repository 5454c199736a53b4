import { linter } from "./check/linter.ts";
import { device } from "./device.ts";
import { cite } from "./export/cite.ts";
import { embed } from "./export/embed.ts";
import { exports, share } from "./export/exports.ts";
import { openData } from "./export/openData.ts";
import { picture } from "./export/picture.ts";
import { savePage } from "./export/savePage.ts";
import { importData } from "./import/importData.ts";
import { importFaults } from "./import/importFaults.ts";
import { quoteRoom } from "./import/quoteRoom.ts";
import { about } from "./more/about.ts";
import { address } from "./more/address.ts";
import { articleCheck } from "./more/articleCheck.ts";
import { compare } from "./more/compare.ts";
import { copied } from "./more/copied.ts";
import { extras } from "./more/extras.ts";
import { ask, failures } from "./more/failures.ts";
import { filter } from "./more/filter.ts";
import { foreign } from "./more/foreign.ts";
import { legend, mapParts } from "./more/legend.ts";
import { notices } from "./more/notices.ts";
import { opened } from "./more/opened.ts";
import { otherLists } from "./more/otherLists.ts";
import { sources } from "./more/sources.ts";
import { table } from "./more/table.ts";
import { faults } from "./record/faults.ts";
import { sums } from "./record/sums.ts";
import { story } from "./story.ts";

/** The English words of what the first view does not show: they come in a file of their own. */
export const more = {
  about,
  address,
  articleCheck,
  ask,
  cite,
  compare,
  copied,
  device,
  embed,
  exports,
  extras,
  failures,
  faults,
  filter,
  foreign,
  importData,
  importFaults,
  legend,
  linter,
  mapParts,
  notices,
  openData,
  opened,
  otherLists,
  picture,
  quoteRoom,
  savePage,
  share,
  sources,
  story,
  sums,
  table,
};
