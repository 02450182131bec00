/** A position in the unit square of Web Mercator: x to the east, y to the south. */
export interface Mercator { x: number; y: number }

export const mercator = ({ lon, lat }: { lon: number; lat: number }): Mercator => ({
  x: (lon + 180) / 360,
  y: (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2,
});

export const lonLat = ({ x, y }: Mercator) => ({
  lon: x * 360 - 180,
  lat: (Math.atan(Math.exp(Math.PI * (1 - 2 * y))) * 360) / Math.PI - 90,
});

/** Pixels from edge to edge of the world; MapLibre's zoom 0 is one tile of 512. */
export const worldSize = (zoom: number) => 512 * 2 ** zoom;
