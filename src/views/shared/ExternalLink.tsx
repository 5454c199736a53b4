import type { ReactNode } from "react";

const HTTP = /^https?:\/\//i;

/** A link out of the page that tells the other side nothing; text only where the address is not http(s). */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  if (!HTTP.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
