/** Words of what is opened besides a figure: an event, a journey, a place, the parts of a sum. */
export const opened = {
  eventKicker: (kind: string): string => `Событие · ${kind}`,
  journeyKicker: (isTaken: boolean, title: string | undefined): string =>
    `Маршрут · ${isTaken ? "пройден" : "в планах, не подтверждён"}${title ? ` · ${title}` : ""}`,
  nothingAtPlace: "К этому дню для этого места ничего не записано.",
  eventsAt: (place: string): string => `События, ${place}`,
  sumRefused: "Эти цифры нельзя складывать.",
  sumAllowed: "Сумма однородных цифр.",
  sumParts: "Её слагаемые:",
};
