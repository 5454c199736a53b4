import { useApp } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { DateField } from "./DateField.tsx";

/** The reader's day as a date field; in span mode the two ends of the span. */
export function DayFields() {
  const { timeline: words } = useWords();
  const { firstDay, lastDay } = useArchive();
  const day = useApp((state) => state.day);
  const span = useApp((state) => (state.mode === "span" ? state.span : null));
  const setDay = useApp((state) => state.setDay);
  const setSpan = useApp((state) => state.setSpan);
  const bounds = { least: firstDay, most: lastDay };
  if (!span)
    return <DateField name={words.goToDay} day={day} {...bounds} onGo={(to) => setDay(to, "push")} />;
  const [from, to] = span;
  return (
    <>
      <DateField
        name={words.from}
        day={from}
        {...bounds}
        onGo={(asked) => setSpan([asked, Math.max(asked, to)], "push")}
      />
      –
      <DateField
        name={words.to}
        day={to}
        {...bounds}
        onGo={(asked) => setSpan([Math.min(asked, from), asked], "push")}
      />
    </>
  );
}
