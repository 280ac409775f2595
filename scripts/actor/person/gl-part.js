// @ts-check
import { VERTEX_SHADER } from './shaders.js';

/** @typedef {import('./mesh.js').Mesh} Mesh */
/** @typedef {Readonly<Record<string, number | readonly number[]>>} Uniforms */

/** Raised when the browser cannot draw the actor at all. */
export class ActorGraphicsError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'ActorGraphicsError';
  }
}

/**
 * Compiles one material.
 *
 * @param {WebGL2RenderingContext} gl
 * @param {string} fragmentShader GLSL ES 3.00
 * @throws {ActorGraphicsError} with the compiler's message
 */
export function createMaterial(gl, fragmentShader) {
  const program = gl.createProgram();
  for (const [type, source] of /** @type {const} */ ([
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ])) {
    const shader = gl.createShader(type);
    if (shader === null) throw new ActorGraphicsError('The graphics context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
      throw new ActorGraphicsError(gl.getShaderInfoLog(shader) ?? 'compile error');
    gl.attachShader(program, shader);
  }
  for (const [place, name] of ['position', 'normal', 'surface'].entries()) gl.bindAttribLocation(program, place, name);
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS))
    throw new ActorGraphicsError(gl.getProgramInfoLog(program) ?? 'link error');
  return program;
}

/**
 * Uploads a mesh once.
 *
 * @param {WebGL2RenderingContext} gl @param {Mesh} mesh
 * @returns {(program: WebGLProgram, uniforms: Uniforms) => void} draws it with a material
 */
export function createPart(gl, { positions, normals, surfaces, indices }) {
  const vertexArray = gl.createVertexArray();
  gl.bindVertexArray(vertexArray);
  [positions, normals, surfaces].forEach((values, place) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, values, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, 3, gl.FLOAT, false, 0, 0);
  });
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STATIC_DRAW);
  return (program, uniforms) => {
    gl.useProgram(program);
    for (const [name, value] of Object.entries(uniforms)) setUniform(gl, gl.getUniformLocation(program, name), value);
    gl.bindVertexArray(vertexArray);
    gl.drawElements(gl.TRIANGLES, indices.length, gl.UNSIGNED_SHORT, 0);
  };
}

/** @param {WebGL2RenderingContext} gl @param {WebGLUniformLocation | null} location @param {number | readonly number[]} value */
function setUniform(gl, location, value) {
  if (typeof value === 'number') gl.uniform1f(location, value);
  else if (value.length === 2) gl.uniform2fv(location, value);
  else if (value.length === 3) gl.uniform3fv(location, value);
  else if (value.length === 4) gl.uniform4fv(location, value);
  else gl.uniformMatrix3fv(location, false, value);
}
