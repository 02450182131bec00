import type { CustomLayerInterface, CustomRenderMethodInput } from 'maplibre-gl';
import type { PlaceIndex } from './place-index';
import type { PlanTheme } from './theme';

const vertex = `#version 300 es
uniform mat4 u_matrix;
uniform float u_unit;
in vec2 a_position;
in float a_size;
out float v_size;
void main() {
  gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
  v_size = a_size * u_unit;
  gl_PointSize = v_size;
}`;
// A square of ink with a key line of paper, so that it reads on hatching, wash and black alike.
const fragment = `#version 300 es
precision highp float;
uniform vec4 u_ink;
uniform vec4 u_paper;
uniform float u_unit;
in float v_size;
out vec4 color;
void main() {
  vec2 edge = min(gl_PointCoord, 1.0 - gl_PointCoord) * v_size;
  color = min(edge.x, edge.y) < 2.0 * u_unit ? u_paper : u_ink;
}`;

/** Sides of a place's square in design pixels, key line included, by the place's weight 1 to 5. */
const SIDES = [11, 12, 13, 15, 17];

/**
 * All places as points in one draw call. Which of them are drawn is an index buffer: a step of time or zoom writes at
 * most 4 bytes a place and no tile is made anew. Positions are offsets from the middle of the plan, because a float
 * cannot tell two houses apart in the unit square of the world.
 */
export class PlaceLayer implements CustomLayerInterface {
  readonly id = 'places';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  private gl?: WebGL2RenderingContext;
  private program?: WebGLProgram;
  private uniforms: Record<string, WebGLUniformLocation | null> = {};
  private vertices?: WebGLVertexArrayObject;
  private indices?: WebGLBuffer;
  private count = 0;
  private drawn: Uint32Array = new Uint32Array(0);

  constructor(private readonly index: PlaceIndex, private readonly theme: PlanTheme, private readonly unit: number, private readonly origin: { x: number; y: number }, private readonly zoom: () => number) {}

  onAdd(_map: unknown, gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.program = link(gl);
    for (const name of ['u_matrix', 'u_unit', 'u_ink', 'u_paper']) this.uniforms[name] = gl.getUniformLocation(this.program, name);
    this.fill();
  }

  onRemove(_map: unknown, gl: WebGL2RenderingContext) {
    gl.deleteProgram(this.program ?? null);
    gl.deleteVertexArray(this.vertices ?? null);
    gl.deleteBuffer(this.indices ?? null);
    this.gl = undefined;
  }

  /** The first `count` of `chosen` are drawn from the next frame on. */
  draw(chosen: Uint32Array, count: number) {
    this.drawn = chosen;
    this.count = count;
    const { gl } = this;
    if (!gl || count === 0) return;
    // MapLibre keeps track of what it has bound; the index buffer belongs to the vertex array, so go through ours.
    gl.bindVertexArray(this.vertices!);
    gl.bufferSubData(gl.ELEMENT_ARRAY_BUFFER, 0, chosen, 0, count);
    gl.bindVertexArray(null);
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput) {
    if (!this.count || !this.program) return;
    gl.useProgram(this.program);
    gl.uniformMatrix4fv(this.uniforms.u_matrix!, false, moved(defaultProjectionData.mainMatrix as ArrayLike<number>, this.origin));
    gl.uniform1f(this.uniforms.u_unit!, this.unit * devicePixelRatio * this.scale());
    gl.uniform4fv(this.uniforms.u_ink!, rgba(this.theme.ink));
    gl.uniform4fv(this.uniforms.u_paper!, rgba(this.theme.sheet));
    gl.bindVertexArray(this.vertices!);
    gl.drawElements(gl.POINTS, this.count, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }

  /** Squares are small on the whole city and grow with the street. */
  private scale = () => Math.min(1.25, Math.max(0.8, 0.8 + (this.zoom() - 12) * 0.2));

  private fill() {
    const gl = this.gl!;
    const { x, y, places } = this.index;
    const data = new Float32Array(places.length * 3);
    places.forEach((place, i) => data.set([x[i]! - this.origin.x, y[i]! - this.origin.y, SIDES[place.weight - 1]!], i * 3));
    this.vertices = gl.createVertexArray()!;
    gl.bindVertexArray(this.vertices);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
    attribute(gl, this.program!, 'a_position', 2, 0);
    attribute(gl, this.program!, 'a_size', 1, 8);
    this.indices = gl.createBuffer()!;
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, Math.max(4, places.length * 4), gl.DYNAMIC_DRAW);
    gl.bindVertexArray(null);
    this.draw(this.drawn, this.count);
  }
}

function attribute(gl: WebGL2RenderingContext, program: WebGLProgram, name: string, size: number, offset: number) {
  const at = gl.getAttribLocation(program, name);
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, size, gl.FLOAT, false, 12, offset);
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()!;
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) throw new Error(`places: ${gl.getProgramInfoLog(program)}`);
  return program;
}

/** The matrix times a translation by the origin, in double precision before it becomes floats. */
export function moved(matrix: ArrayLike<number>, { x, y }: { x: number; y: number }): Float32Array {
  const out = Float32Array.from(matrix);
  for (let row = 0; row < 4; row += 1) out[12 + row] = matrix[row]! * x + matrix[4 + row]! * y + matrix[12 + row]!;
  return out;
}

/** Drawn by the processor: to read a pixel back from the graphics process would wait for all that it has to draw. */
const READ = { willReadFrequently: true };

const known = new Map<string, Float32Array>();

/** A CSS colour as four floats. The browser reads it, so that any notation of a theme works. */
function rgba(color: string): Float32Array {
  const found = known.get(color);
  if (found) return found;
  const context = new OffscreenCanvas(1, 1).getContext('2d', READ)!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const fresh = Float32Array.from(context.getImageData(0, 0, 1, 1).data, (channel) => channel / 255);
  known.set(color, fresh);
  return fresh;
}
