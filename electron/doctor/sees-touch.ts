/**
 * Does Linux's list of input devices (`/proc/bus/input/devices`) name one that is touched on the picture itself? Bit 1 of its
 * properties says so (INPUT_PROP_DIRECT), bit 53 of its axes that it follows fingers (ABS_MT_POSITION_X).
 */
export function seesTouch(devices: string | undefined): 'available' | 'unavailable' | 'unknown' {
  if (devices === undefined) return 'unknown';
  const direct = devices.split('\n\n').filter((device) => Number.parseInt(/^B: PROP=(\w+)/m.exec(device)?.[1] ?? '0', 16) & 2);
  return direct.some((device) => followsFingers(/^B: ABS=([\w ]+)/m.exec(device)?.[1] ?? '')) ? 'available' : 'unavailable';
}

/** The axes stand as words of 64 bits in hexadecimal, the last one lowest. */
const followsFingers = (axes: string) => ((BigInt(`0x${axes.trim().split(' ').at(-1) || '0'}`) >> 53n) & 1n) === 1n;
