/** How long a lost WebGL context may take to come back; measured: within 1.5 s or never. */
const PATIENCE = 3000;

/** Watches for a lost WebGL context: MapLibre mends itself when it is restored, else `giveUp` is called once. */
export function keepContext(canvas: HTMLCanvasElement, giveUp: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restored = () => clearTimeout(timer);
  const lost = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, PATIENCE);
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    clearTimeout(timer);
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
