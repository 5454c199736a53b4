import { useApp } from "../../shared/useApp.ts";
import { DateField } from "./DateField.tsx";

/** The reader's day as a date field; in span mode the two ends of the span. */
export function DayFields() {
  const { firstDay, lastDay } = useApp((state) => state.dataset);
  const day = useApp((state) => state.day);
  const span = useApp((state) => (state.mode === "span" ? state.span : null));
  const setDay = useApp((state) => state.setDay);
  const setSpan = useApp((state) => state.setSpan);
  const bounds = { least: firstDay, most: lastDay };
  if (!span) return <DateField name="Go to day" day={day} {...bounds} onGo={(to) => setDay(to, "push")} />;
  const [from, to] = span;
  return (
    <>
      <DateField
        name="From"
        day={from}
        {...bounds}
        onGo={(asked) => setSpan([asked, Math.max(asked, to)], "push")}
      />
      –
      <DateField
        name="To"
        day={to}
        {...bounds}
        onGo={(asked) => setSpan([Math.min(asked, from), asked], "push")}
      />
    </>
  );
}
