import { useEffect, useState } from "react";
import { useAllWords } from "../../shared/useWords.ts";

/** What lies in the document itself is not asked of anybody. */
const isRequest = ({ name }: PerformanceEntry): boolean => !/^(data|blob):/.test(name);

/** How many requests the page has made, as the browser counts them; it goes on counting. */
export function RequestsMade() {
  const { device: words } = useAllWords();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      const made = list.getEntries().filter(isRequest).length;
      if (made > 0) setCount((before) => before + made);
    });
    observer.observe({ type: "resource", buffered: true });
    return () => {
      observer.disconnect();
      setCount(0);
    };
  }, []);
  return (
    <p>
      <strong>{words.requests(count)}</strong>
    </p>
  );
}
