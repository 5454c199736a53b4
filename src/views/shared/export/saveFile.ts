/** Hands a file to the browser to save. Nothing leaves the device. */
export function saveFile(name: string, parts: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([parts], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading it when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
