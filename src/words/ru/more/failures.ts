import type { LoadSubject } from "../../en/load.ts";
import type { FailureWords } from "../../en/more/failures.ts";
import type { FiguresFault, RecordFault } from "../../problems.ts";
import { megabytes } from "../load.ts";
import { faults } from "../record/faults.ts";
import { countedOf, ended, type Noun, number } from "../record/numbers.ts";

const DROP_IT = "сохраните файл и перетащите его на эту страницу";
const SECONDS: Noun = ["секунда", "секунды", "секунд"];
const PROBLEMS: Noun = ["ошибка", "ошибки", "ошибок"];

/** Why a file of figures cannot be read. */
function figuresFault(file: FiguresFault): string {
  switch (file.fault) {
    case "not-parquet":
      return `Это не целый файл Parquet с цифрами: ${file.message}`;
    case "compression":
      return `Он сжат способом ${file.codec}. Здесь читается только Snappy или файл без сжатия.`;
    case "no-column":
      return `В нём нет столбца «${file.column}».`;
    case "column-type":
      return `В столбце «${file.column}» значения другого типа: ${file.type}.`;
    case "changed":
      return "Это не тот файл, который назван в данных, или с тех пор он изменился.";
    case "other-server":
      return `Он лежит не на том сервере, что сами данные: ${file.host}. Запрос идёт только на сервер данных.`;
    case "apart":
      return `В данных он назван (${file.file}), но где он лежит, по файлу с вашего устройства не узнать.`;
  }
}

/** The words of each failure, by its code. */
export const failures = {
  "bad-address": ({ protocol }: { protocol: string | null }): FailureWords => ({
    title: "Этот адрес загрузить нельзя",
    why: protocol
      ? `Он начинается с «${protocol}». Загружаются только адреса, которые начинаются с https://.`
      : "Это не полный адрес.",
    remedy: "Укажите адрес, который начинается с https://, или перетащите файл на эту страницу.",
  }),
  blocked: (): FailureWords => ({
    title: "По http:// данные не загружаются",
    why: "То, что идёт по http://, по дороге может прочитать или изменить кто угодно, поэтому страница этого не допускает.",
    remedy: `Попробуйте тот же адрес с https:// или ${DROP_IT}.`,
  }),
  missing: ({ status }: { status: number }): FailureWords => ({
    title: "По этому адресу файла нет",
    why: `Сервер ответил ${status}.`,
    remedy: "Проверьте, нет ли в адресе опечатки, или спросите того, кто дал вам ссылку.",
  }),
  forbidden: ({ status }: { status: number }): FailureWords => ({
    title: "Сервер этот файл не выдаёт",
    why: `Он ответил ${status}: доступ к файлу закрыт.`,
    remedy: `Попросите владельца открыть доступ или ${DROP_IT}.`,
  }),
  refused: ({ status }: { status: number }): FailureWords => ({
    title: "Сервер не смог отправить файл",
    why: `Он ответил ${status}.`,
    remedy: "Обычно это проходит: попробуйте ещё раз через несколько минут.",
  }),
  unreachable: (_: object, { host }: LoadSubject): FailureWords => ({
    title: host === null ? "Не удалось получить файл" : `${host} не отвечает`,
    why:
      host === null
        ? "Нет связи, или не работает сервер."
        : "Нет связи, не работает сервер, или он не разрешает другим сайтам читать этот файл (CORS). Что именно, браузер не говорит.",
    remedy:
      host === null
        ? "Проверьте связь и попробуйте ещё раз."
        : `Проверьте связь и попробуйте ещё раз или ${DROP_IT}.`,
  }),
  redirected: (): FailureWords => ({
    title: "Сервер отсылает запрос на другой адрес",
    why: "Переходить по нему страница не стала.",
    remedy: "Укажите адрес, по которому файл находится теперь.",
  }),
  silent: ({ seconds }: { seconds: number }): FailureWords => ({
    title: "Сервер не отвечает",
    why: `В течение ${countedOf(seconds, SECONDS)} ничего не пришло.`,
    remedy: "Попробуйте ещё раз.",
  }),
  slow: ({ bytesPerSecond }: { bytesPerSecond: number }): FailureWords => ({
    title: "Связь слишком медленная",
    why: `За минуту пришло меньше ${number(bytesPerSecond / 1000)} КБ в секунду.`,
    remedy: "Попробуйте ещё раз, когда связь станет лучше.",
  }),
  interrupted: ({ received }: { received: number }): FailureWords => ({
    title: "Пришла только часть файла",
    why: `Связь прервалась, пришло ${megabytes(received)}.`,
    remedy: "Попробуйте ещё раз.",
  }),
  cancelled: (): FailureWords => ({
    title: "Загрузка остановлена",
    why: "Вы остановили её прежде, чем файл пришёл.",
    remedy: "",
  }),
  "too-large": ({ bytes, most }: { bytes: number | null; most: number }): FailureWords => ({
    title: "Файл слишком велик для этого устройства",
    why:
      bytes === null
        ? `Ему нужно больше памяти, чем есть, или он больше, чем страница может здесь прочитать: ${megabytes(most)}.`
        : `В нём ${megabytes(bytes)}; эта страница читает файлы до ${megabytes(most)}.`,
    remedy: "Откройте его на устройстве, где больше памяти, или разделите на части.",
  }),
  unreadable: (): FailureWords => ({
    title: "Не удалось прочитать файл",
    why: "Возможно, это папка, файл переместили или удалили, или браузеру нельзя его открывать.",
    remedy: "Перетащите один файл JSON.",
  }),
  "no-bytes": (): FailureWords => ({
    title: "Файл пуст",
    why: "В нём ничего нет.",
    remedy: "Проверьте, сохранился ли он целиком.",
  }),
  "not-json": ({ kind, message }: { kind: "web-page" | "other"; message: string }): FailureWords => ({
    title: "Этот файл — не JSON",
    why: kind === "web-page" ? "Это веб-страница." : ended(message),
    remedy:
      kind === "web-page"
        ? "Укажите адрес самого файла JSON, а не страницы о нём."
        : "Проверьте, целый ли файл. Данные записываются в JSON так, как описано в dataset.schema.json.",
  }),
  "wrong-shape": (
    shape:
      | { fault: "not-object" | "no-dataset" }
      | { fault: "days"; firstDay: string; lastDay: string }
      | { fault: "field"; field: string; reason: RecordFault },
  ): FailureWords => ({
    title: "Файл в JSON, но показать его эта страница не может",
    why: {
      "not-object": () => "На верхнем уровне в нём не объект.",
      "no-dataset": () => "В нём нет поля dataset, которое его описывает.",
      days: () =>
        shape.fault === "days"
          ? `Первый день, ${shape.firstDay}, и последний, ${shape.lastDay}, не составляют срока.`
          : "",
      field: () =>
        shape.fault === "field" ? ended(`Поле ${shape.field}: ${faults.fault(shape.reason)}`) : "",
    }[shape.fault](),
    remedy: "Поля описаны в dataset.schema.json.",
  }),
  "too-new": ({ version, newest }: { version: string; newest: number }): FailureWords => ({
    title: "Данные новее, чем эта страница",
    why: `У них версия ${version}; страница читает версии до ${newest}.`,
    remedy: "Перезагрузите страницу, чтобы получить её последнюю версию.",
  }),
  empty: ({
    setAside,
    first,
  }: {
    setAside: number;
    first: { record: string; field: string; reason: RecordFault } | null;
  }): FailureWords => ({
    title: "В данных нечего показать",
    why: first
      ? ended(
          `Ни одна цифра, ни одно событие, ни один маршрут не подошли. Первая из ${countedOf(setAside, PROBLEMS)}: ${first.record}${
            first.field === "" ? "" : `, ${first.field}`
          }: ${faults.fault(first.reason)}`,
        )
      : "В них нет ни цифр, ни событий, ни маршрутов.",
    remedy:
      "Проверьте, есть ли у цифр свидетельства и есть ли в том же файле источники, на которые они ссылаются.",
  }),
  worker: (): FailureWords => ({
    title: "Не запустилась та часть страницы, которая читает большие файлы",
    why: "Её файл с этого сайта не загрузился, или она остановилась. Данные тут ни при чём.",
    remedy: "Попробуйте ещё раз. Если не поможет, перезагрузите страницу.",
  }),
  reader: (): FailureWords => ({
    title: "Не загрузилась та часть страницы, которая проверяет данные",
    why: "Её файл с этого сайта не пришёл. Данные тут ни при чём.",
    remedy: "Проверьте связь и попробуйте ещё раз.",
  }),
  "figures-file": (file: FiguresFault): FailureWords => ({
    title: "Файл с цифрами не читается",
    why: figuresFault(file),
    remedy:
      file.fault === "changed"
        ? "Перезагрузите страницу, чтобы получить нынешний файл."
        : "Как делается и где размещается такой файл, сказано в docs/large-datasets.md в исходниках этой страницы.",
  }),
  broken: ({ message }: { message: string }): FailureWords => ({
    title: "Страница не смогла прочитать данные",
    why: ended(`Ошибка в самой странице: ${message}`),
    remedy: "Пожалуйста, сообщите о ней этому сайту и приложите данные.",
  }),
};

/** The question that comes before a request to another server. */
export const ask = {
  title: "Загрузить данные с другого сервера?",
  host: (host: string): string =>
    `По этой ссылке загружаются данные с ${host}; там увидят ваш сетевой адрес.`,
  sentOn: (host: string): string =>
    `${host} отсылает этот запрос дальше, на адрес, которого не называет. Тамошний сервер увидит ваш сетевой адрес.`,
  local: "Это адрес на вашем устройстве или в вашей сети.",
  unchecked: "Этих данных здесь никто не проверял.",
  load: "Загрузить",
};
