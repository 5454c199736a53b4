// Runs in the page before everything else: keeps what the page complains of, for not every driver says that, and finds elements by role and name.
{
  const complaints = [];
  addEventListener(
    "error",
    ({ message, target }) => complaints.push(`error: ${message ?? target?.src ?? target?.href}`),
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) =>
    complaints.push(`rejection: ${reason?.stack ?? reason}`),
  );
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    complaints.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  for (const level of ["error", "warn"]) {
    const say = console[level];
    console[level] = (...args) => {
      complaints.push(`${level}: ${args.join(" ")}`);
      say.apply(console, args);
    };
  }

  const SELECTORS = {
    blockquote: "blockquote",
    button: "button, [role=button], summary",
    choice: "label.dialog-choice",
    columnheader: "th",
    heading: "h1, h2, h3",
    link: "a[href]",
    listitem: "li",
    row: ".row-button",
    sorter: "th button",
    region: "section[aria-label], [role=region], aside",
    searchbox: "input[type=search]",
    slider: "[role=slider]",
  };

  const nameOf = (element) => (element.getAttribute("aria-label") ?? element.textContent).trim();

  const isSeen = (element) => element.getClientRects().length > 0;

  /** All elements of a role whose name matches and that can be seen, in a region or in the page. */
  function findAll(role, name, region) {
    const root = region === undefined ? document : findAll("region", new RegExp(`^${region}$`))[0];
    const all = [...(root?.querySelectorAll(SELECTORS[role]) ?? [])];
    return all.filter((element) => name.test(nameOf(element)) && isSeen(element));
  }

  /** Whether nothing is on its way any more: what comes after the first view, what is busy, the map's ways to be moved, the letters. */
  const isAtRest = () =>
    document.querySelector(".skip-links") !== null &&
    document.querySelector("[aria-busy=true], .leaflet-container:not(.leaflet-touch-drag)") === null &&
    document.fonts.status === "loaded";

  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

  /** The middle of an element, brought into sight; null while it is not there, still moves, or lies under something else. */
  async function middleOf(element) {
    if (!element) return null;
    element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const before = element.getBoundingClientRect();
    await nextFrame();
    await nextFrame();
    const { left, top, width, height } = element.getBoundingClientRect();
    if (left !== before.left || top !== before.top || width !== before.width) return null;
    const [x, y] = [left + width / 2, top + height / 2];
    return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
  }

  /** Drops a file with some text on the page. */
  function dropText(text, name, type = "") {
    const data = new DataTransfer();
    data.items.add(new File([text], name, { type }));
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
    return true;
  }

  /** Drops a file of this site on the page. */
  async function drop(address, name) {
    const text = await (await fetch(address)).text();
    // With white space after it, a record is not the one that the page knows.
    return dropText(`${text} `, name, "application/json");
  }

  const kept = new Map();

  /** From now on files that the page saves are kept here, and not on the disk. */
  function keepSaved() {
    const blobs = new Map();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = make.call(URL, blob);
      blobs.set(address, blob);
      return address;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) kept.set(this.download, blobs.get(this.href));
      else click.call(this);
    };
    return true;
  }

  /** The file that the page saved by such a name; undefined before. */
  const saved = (name) => [...kept].find(([one]) => name.test(one))?.[1];

  /** Whether a file is a drawing that can be read, and says something. */
  async function isDrawing(name, text) {
    const source = await saved(name)?.text();
    if (source === undefined) return false;
    const drawing = new DOMParser().parseFromString(source, "image/svg+xml");
    return drawing.querySelector("parsererror") === null && text.test(drawing.documentElement.textContent);
  }

  /** Whether a file is a picture so wide, with more on it than one ground. */
  async function isPicture(name, width) {
    const file = saved(name);
    if (file === undefined) return false;
    const picture = await createImageBitmap(file);
    const canvas = Object.assign(document.createElement("canvas"), { width: 200, height: 100 });
    const context = canvas.getContext("2d");
    context.drawImage(picture, 0, 0, 200, 100);
    const colours = new Set(new Uint32Array(context.getImageData(0, 0, 200, 100).data.buffer));
    return picture.width === width && colours.size > 100;
  }

  window.inPage = {
    complaints,
    drop,
    dropText,
    findAll,
    isAtRest,
    isDrawing,
    isPicture,
    keepSaved,
    middleOf,
    saved,
  };
}
