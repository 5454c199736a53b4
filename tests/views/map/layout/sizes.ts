/** Sizes of the map on windows of 1920, 1440, 1024, 768, 390 and 360 pixels, on a lower phone, and on one that lies on its side. On phones they follow from `--peek` in sheet.css. */
export const SIZES = [
  { w: 1290, h: 560 },
  { w: 964, h: 378 },
  { w: 684, h: 322 },
  { w: 768, h: 650 },
  { w: 390, h: 394 },
  { w: 360, h: 402 },
  { w: 360, h: 362 },
  { w: 456, h: 272 },
];
