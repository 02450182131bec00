/** Names under which processors draw WebGL: Chromium's own, Mesa's, Windows's. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether WebGL has no graphics card here. Then every sample of an edge is paid for by the processor, and MapLibre's
 * own soft edges must do.
 */
export function drawnInSoftware(): boolean {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return false;
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftware(renderer);
}

export const isSoftware = (renderer: string) => SOFTWARE.test(renderer);
