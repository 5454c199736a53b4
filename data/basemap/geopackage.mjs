/** Reads layers of a GeoPackage (an SQLite file with geometries in well-known binary) as GeoJSON features. */
import { readFileSync } from "node:fs";

const MULTI = { 4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon" };

/** Length in bytes of the envelope in a GeoPackage geometry header, by its envelope code. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/** Reads numbers one after another from well-known binary, in the byte order each geometry declares. */
class BinaryReader {
  constructor(bytes, offset) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.offset = offset;
    this.littleEndian = true;
  }
  byteOrder() {
    this.littleEndian = this.view.getUint8(this.offset++) === 1;
  }
  integer() {
    this.offset += 4;
    return this.view.getUint32(this.offset - 4, this.littleEndian);
  }
  double() {
    this.offset += 8;
    return this.view.getFloat64(this.offset - 8, this.littleEndian);
  }
  /** A counted list of whatever `readOne` reads. */
  list(readOne) {
    return Array.from({ length: this.integer() }, readOne);
  }
}

/** Reads one two-dimensional geometry. */
function readGeometry(reader) {
  reader.byteOrder();
  const type = reader.integer();
  const position = () => [reader.double(), reader.double()];
  const line = () => reader.list(position);
  switch (type) {
    case 1:
      return { type: "Point", coordinates: position() };
    case 2:
      return { type: "LineString", coordinates: line() };
    case 3:
      return { type: "Polygon", coordinates: reader.list(line) };
    case 4:
    case 5:
    case 6:
      return { type: MULTI[type], coordinates: reader.list(() => readGeometry(reader).coordinates) };
    default:
      throw new Error(`Unexpected geometry type ${type}`);
  }
}

/** Decodes a GeoPackage geometry: a header of 8 bytes, perhaps an envelope, then well-known binary. */
function decodeGeometry(bytes) {
  const envelope = ENVELOPE_BYTES[(bytes[3] >> 1) & 7];
  return readGeometry(new BinaryReader(bytes, 8 + envelope));
}

/**
 * Reads layers of a GeoPackage.
 * @param {Function} initSqlJs the sql.js module
 * @param {string} file path of the GeoPackage
 * @param {string[]} layers names of the layers
 * @returns {Promise<Record<string, object[]>>} GeoJSON features by layer
 */
export async function readGeoPackage(initSqlJs, file, layers) {
  const { Database } = await initSqlJs();
  const database = new Database(readFileSync(file));
  const readLayer = (layer) => {
    const features = [];
    const statement = database.prepare(`select * from "${layer}" where geom is not null order by fid`);
    while (statement.step()) {
      const { geom, ...properties } = statement.getAsObject();
      features.push({ type: "Feature", properties, geometry: decodeGeometry(geom) });
    }
    statement.free();
    return features;
  };
  const result = Object.fromEntries(layers.map((layer) => [layer, readLayer(layer)]));
  database.close();
  return result;
}
