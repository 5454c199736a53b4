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

  /** The middle of an element after it was brought into sight. */
  function middleOf(element) {
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  /** Drops a file on the page. */
  async function drop(address, name) {
    const data = new DataTransfer();
    const text = await (await fetch(address)).text();
    // With white space after it, a record is not the one that the page knows.
    data.items.add(new File([`${text} `], name, { type: "application/json" }));
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }

  window.inPage = { complaints, drop, findAll, middleOf };
}
