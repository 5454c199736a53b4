import type { placeFindings as EnglishWords } from "../../en/check/places.ts";
import { countryName } from "../record/phrases.ts";
import { perhaps } from "./form.ts";

const point = (at: readonly [number, number]): string => `[${at.join(", ")}]`;

/** О местах и днях. */
export const placeFindings: typeof EnglishWords = {
  "place-outside": ({ at, inside, country }) => ({
    message: `${point(at)}: там ${inside === null ? "море" : countryName(inside)}, а нужно: ${countryName(country)} (${country})`,
    remedy: "Исправьте точку или страну; если известна только страна, оставьте coordinates null.",
  }),
  "place-swapped": ({ at }) => ({
    message: `${point(at)}: широта раньше долготы, а нужно ${point([at[1], at[0]])}`,
    remedy: "Поменяйте их местами: сначала долгота.",
  }),
  "country-pin": ({ at }) => ({
    message: `${point(at)} у целой страны, а нужно null`,
    remedy: "Уберите точку: цифра страны не стоит ни в одной точке.",
  }),
  "place-between": ({ between, country }) => ({
    message: `${between === null ? "поля between нет" : `[${between.join(", ")}]`}, а нужны две страны, одна из них ${country}`,
    remedy: "Назовите две страны, которые делит граница.",
  }),
  "country-code": ({ code }) => ({
    message: `«${code}», а нужен код страны ISO 3166-1`,
    remedy: "Найдите код: Германия DE, Швейцария CH, Украина UA.",
  }),
  "kind-unknown": ({ kind, known, nearest, isEvent }) => ({
    message: `«${kind}», а нужно одно из: ${known.join(", ")}`,
    remedy: perhaps(nearest, `Возьмите самое близкое${isEvent ? " или опишите свой вид в eventKinds" : ""}.`),
  }),
  "not-in-calendar": ({ day }) => ({
    message: `«${day}», а нужен день, который есть в календаре`,
    remedy: "Исправьте день.",
  }),
  "days-order": ({ firstDay, lastDay }) => ({
    message: `${lastDay}, а нужен день не раньше firstDay ${firstDay}`,
    remedy: "Исправьте эти два дня: между ними идёт лента времени.",
  }),
  "opening-day": ({ day, firstDay, lastDay }) => ({
    message: `${day}, а нужен день между ${firstDay} и ${lastDay}`,
    remedy: "Возьмите день, который есть на ленте времени.",
  }),
  "opening-figure": ({ id }) => ({
    message: `«${id}», а нужен идентификатор цифры`,
    remedy: "Назовите цифру, с которой откроется страница, или уберите поле.",
  }),
  "window-outside": ({ when, firstDay, lastDay }) => ({
    message: `${when} целиком вне ленты времени, а нужен срок, в котором есть день между ${firstDay} и ${lastDay}`,
    remedy:
      "Исправьте срок, раздвиньте dataset.firstDay и lastDay или скажите в примечании, почему цифра оставлена.",
  }),
  "window-before": ({ when, firstDay }) => ({
    message: `${when} начинается раньше первого дня ленты ${firstDay}, а примечания об этом нет`,
    remedy:
      "Скажите в примечании, что посчитаны и дни до начала; если источник считает с первого дня, исправьте срок.",
  }),
  "published-early": ({ published, when }) => ({
    message: `${published} раньше первого дня срока ${when}, а нужна публикация этого дня или позже`,
    remedy: "Проверьте оба дня: того, что не началось, не считают.",
  }),
  "published-issued": ({ published, issued, source }) => ({
    message: `${published}, а нужно ${issued}, день документа «${source}»`,
    remedy: "У документа один день: исправьте свидетельство или документ.",
  }),
  "silence-window": ({ when }) => ({
    message: `у ${when} нет первого дня, а он нужен`,
    remedy: "Скажите, с какого дня нет числа.",
  }),
  "silence-overlap": ({ when, figure, figureWhen }) => ({
    message: `за ${when} указан пробел, но у «${figure}» есть число за ${figureWhen}, а такой цифры быть не должно`,
    remedy: "Сократите пробел, назовите показатель, которого нет, или уберите пробел.",
  }),
  "silence-twice": ({ when, country, earlier }) => ({
    message: `у ${when} есть общий день с пробелом выше, ${country} (${earlier}), а каждый день нужен один раз`,
    remedy: "Соедините два пробела в один.",
  }),
};
