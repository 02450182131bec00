import qrcode from 'qrcode-generator';

/** Modules of white that a reader needs around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one path of a drawing, as sharp as the screen. Error correction M: a fifth of it may be hidden by a reflection. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const path = Array.from({ length: size * size }, (_, n) => [n % size, Math.floor(n / size)] as const)
    .filter(([x, y]) => code.isDark(y, x))
    .map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`)
    .join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size + 2 * QUIET} ${size + 2 * QUIET}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
