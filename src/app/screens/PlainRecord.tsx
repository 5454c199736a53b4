/** Where the built site has its record, as a file that needs no page. */
export const PLAIN_RECORD = "data/exodus-2022.json";

interface PlainRecordProps {
  readonly lead: string;
  readonly className?: string;
  readonly role?: "alert";
}

/** A sentence that ends in a link to the record as a plain file. */
export function PlainRecord({ lead, className, role }: PlainRecordProps) {
  return (
    <p className={className} role={role}>
      {lead} <a href={PLAIN_RECORD}>{PLAIN_RECORD}</a>
    </p>
  );
}
