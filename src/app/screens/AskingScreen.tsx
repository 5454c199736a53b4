import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import type { OpenRecord } from "../openRecord.ts";
import type { RecordRequest, RecordRequests } from "../requests.ts";
import { PlainHeader } from "./PlainHeader.tsx";
import { QuestionScreen } from "./QuestionScreen.tsx";

const importScreen = partFile(() => import("../import/ImportScreen.tsx"), "ImportScreen", { isEarly: false });

interface AskingScreenProps {
  readonly request: RecordRequest<OpenRecord> & { readonly phase: "asking" };
  readonly requests: RecordRequests<OpenRecord>;
}

/** What the reader is asked before a record is loaded: whether another server may know, or what the columns of a table hold. */
export function AskingScreen({ request: { source, question }, requests }: AskingScreenProps) {
  if (source.kind !== "file") return <QuestionScreen question={question} onLoad={() => requests.allow()} />;
  const onBack = requests.hasBefore ? () => void requests.back() : null;
  const onOpen = (file: File): void => requests.open({ kind: "file", file });
  return (
    <>
      <PlainHeader />
      <LazyPart part="page" file={importScreen} props={{ file: source.file, onOpen, onBack }} />
    </>
  );
}
