import { fontsFor } from "./pageFonts.ts";

/** Pixels of a PNG per pixel of its drawing. */
const DENSITY = 2;

/** The address of a drawing that holds itself, and asks for nothing. */
const dataUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** A drawing as an address for an `<img>`, set in the page's letters. */
export async function pictureAddress(svg: string): Promise<string> {
  const fonts = await fontsFor(svg);
  // The first sign of this kind ends the tag of the drawing: in texts and attributes it is escaped.
  return dataUrl(fonts === "" ? svg : svg.replace(">", () => `><style><![CDATA[${fonts}]]></style>`));
}

/** A drawing as the bytes of a PNG, twice as large. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = await pictureAddress(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is no canvas.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The canvas has no bytes."))),
      "image/png",
    );
  });
}
