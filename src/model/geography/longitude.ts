const TURN = 360;

/** A longitude between -180 (included) and 180, whichever way round the world it was counted. */
export function wrapLongitude(longitude: number): number {
  return longitude - TURN * Math.floor((longitude + TURN / 2) / TURN);
}

/** Whether a longitude lies between two others, of which the east one may be above 180. */
export function isBetween(longitude: number, west: number, east: number): boolean {
  return [longitude - TURN, longitude, longitude + TURN].some((one) => one >= west && one <= east);
}
