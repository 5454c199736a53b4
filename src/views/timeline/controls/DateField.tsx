import { useState } from "react";
import { type Day, isoDay, parseDay } from "../../../model/time/day.ts";

/** A native date field. A date outside its bounds goes to the nearest day within them. */
export function DateField({
  name,
  day,
  least,
  most,
  onGo,
}: {
  name: string;
  day: Day;
  least: Day;
  most: Day;
  onGo: (day: Day) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const go = (text: string): void => {
    const asked = parseDay(text);
    // A year that is still being typed (0002) is a date before the record: wait until the field is left.
    const isInside = asked !== null && asked >= least && asked <= most;
    setDraft(isInside ? null : text);
    if (isInside) onGo(asked);
  };
  const leave = (): void => {
    const asked = draft === null ? null : parseDay(draft);
    if (asked !== null) onGo(Math.max(least, Math.min(most, asked)));
    setDraft(null);
  };
  return (
    <input
      type="date"
      className="day-field"
      aria-label={name}
      min={isoDay(least)}
      max={isoDay(most)}
      value={draft ?? isoDay(day)}
      onChange={(event) => go(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === "Enter" && leave()}
    />
  );
}
