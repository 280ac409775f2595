// @ts-check

/**
 * Turns a part about its pivot, lets the jaw drop, and projects it as a webcam 9 head units away does.
 * Lengths are head units with y down; `frame` is the picture's size in pixels.
 *
 * It also lights each point: a window to the left, a warm lamp to the right, the screen in front, a ceiling above.
 * `softness` is how far light creeps round an edge (far for skin). Light is linear; the meshes are fine enough for
 * lighting their points rather than every pixel, which is several times faster without a graphics card.
 */
export const VERTEX_SHADER = `#version 300 es
in vec3 position;
in vec3 normal;
in vec3 surface;
uniform mat3 turn;
uniform vec3 pivot;
uniform vec2 centrePx;
uniform vec2 frame;
uniform float unitPx;
uniform float jawDrop;
uniform float softness;
out vec3 vPlace;
out vec3 vNormal;
out vec3 vSurface;
out vec3 vLight;
out float vShine;
const vec3 WINDOW = normalize(vec3(-0.62, -0.42, 0.66));
const vec3 LAMP = normalize(vec3(0.9, -0.15, 0.25));
const vec3 SCREEN = normalize(vec3(0.0, 0.3, 1.0));
float fallingOn(vec3 facing, vec3 light) {
  return clamp((dot(facing, light) + softness) / (1.0 + softness), 0.0, 1.0);
}
vec3 lightOn(vec3 facing) {
  vec3 ceiling = mix(vec3(0.16, 0.14, 0.13), vec3(0.36, 0.37, 0.40), 0.5 - 0.5 * facing.y);
  vec3 window = vec3(0.80, 0.79, 0.76) * pow(vec3(fallingOn(facing, WINDOW)), vec3(1.1, 1.3, 1.4));
  return ceiling + window + vec3(0.30, 0.22, 0.15) * fallingOn(facing, LAMP) + vec3(0.10, 0.12, 0.14) * fallingOn(facing, SCREEN);
}
float mirrored(vec3 facing, vec3 light, float sharpness) {
  return pow(max(dot(facing, normalize(light + vec3(0.0, 0.0, 1.0))), 0.0), sharpness);
}
void main() {
  vec3 place = position;
  place.y += jawDrop * smoothstep(0.82, 1.05, place.y) * smoothstep(-0.6, 0.3, place.z);
  vPlace = place;
  vSurface = surface;
  vNormal = turn * normal;
  vLight = lightOn(vNormal);
  vShine = 0.10 * mirrored(vNormal, WINDOW, 18.0) + 0.04 * mirrored(vNormal, LAMP, 14.0);
  vec3 turned = turn * (place - pivot) + pivot;
  float nearness = 9.0 / (9.0 - turned.z);
  vec2 px = centrePx + turned.xy * unitPx * nearness;
  gl_Position = vec4(px.x / frame.x * 2.0 - 1.0, 1.0 - px.y / frame.y * 2.0, -turned.z / 10.0, 1.0);
}`;

const COMMON = `#version 300 es
precision highp float;
in vec3 vPlace;
in vec3 vNormal;
in vec3 vSurface;
in vec3 vLight;
in float vShine;
out vec4 colour;
vec3 linear(vec3 srgb) { return srgb * srgb; }
vec4 asSeen(vec3 light) { return vec4(sqrt(clamp(light, 0.0, 1.0)), 1.0); }
float noise(vec2 at) {
  vec2 cell = floor(at);
  vec2 part = at - cell;
  vec4 corners = fract(sin(vec4(0.0, 1.0, 57.0, 58.0) + dot(cell, vec2(1.0, 57.0))) * 43758.5453);
  return mix(mix(corners.x, corners.y, part.x), mix(corners.z, corners.w, part.x), part.y);
}`;

/** Skin wears the painted face in front. Its trait is how hollow it is: ears have a bowl. */
export const SKIN_SHADER = `${COMMON}
uniform sampler2D face;
uniform vec4 painted;
void main() {
  vec3 skin = linear(texture(face, (vPlace.xy - painted.xy) / painted.zw).rgb);
  float sides = smoothstep(1.2, 1.9, abs(vSurface.x));
  float under = smoothstep(0.15, 0.9, vNormal.y) * 0.45;
  float shade = (1.0 - under) * (1.0 - 0.25 * sides) * (1.0 - 0.55 * vSurface.z);
  colour = asSeen(skin * vLight * shade + vShine * vec3(0.9, 0.85, 0.8));
}`;

/** Hair is many strands running down from the crown, with a sheen across. Its trait is the way to its edge, where strands end. */
export const HAIR_SHADER = `${COMMON}
uniform vec3 tint;
void main() {
  if (vSurface.z < -0.1) discard;
  vec2 along = vec2(vSurface.x + 0.1 * sin(vSurface.y * 3.0), vSurface.y);
  float strands = 0.6 * noise(along * vec2(90.0, 3.0)) + 0.4 * noise(along * vec2(210.0, 5.0));
  if (vSurface.z + 0.12 * (strands - 0.6) < 0.035) discard;
  float sheen = clamp(1.0 - abs(dot(normalize(vNormal), vec3(-0.252, -0.757, 0.603)) - 0.86) * 3.2, 0.0, 1.0);
  vec3 light = vLight * (0.4 + 1.05 * strands);
  colour = asSeen(linear(tint) * light + sheen * sheen * strands * 0.16 * (linear(tint) + 0.12));
}`;

/** The body: skin down to the neckline, then a knitted collar and cloth. */
export const BODY_SHADER = `${COMMON}
uniform vec3 skin;
uniform vec3 shirt;
uniform vec3 collar;
void main() {
  float neckline = 1.66 + 0.26 * smoothstep(1.3, 0.0, abs(vSurface.x));
  float below = vPlace.y - neckline;
  float chinShadow = mix(0.34, 1.0, smoothstep(0.95, 1.75, vPlace.y - 0.12 * vPlace.x));
  vec3 neck = linear(skin) * vLight * chinShadow * mix(0.6, 1.0, smoothstep(0.0, -0.1, below));
  float folds = 0.86 + 0.28 * noise(vPlace.xy * vec2(1.6, 0.9) + 3.0);
  float arm = smoothstep(0.3, 0.0, abs(abs(vPlace.x) - 1.61 - 0.08 * (vPlace.y - 3.0))) * smoothstep(2.5, 3.4, vPlace.y);
  float rib = 0.85 + 0.15 * sin(vSurface.x * 130.0);
  vec3 cloth = mix(linear(collar) * rib, linear(shirt), smoothstep(0.1, 0.12, below));
  float seam = smoothstep(0.0, 0.035, abs(below - 0.1)) * 0.3 + 0.7;
  vec3 clothed = cloth * vLight * folds * (1.0 - 0.38 * arm) * seam * mix(0.7, 1.0, smoothstep(0.0, 0.5, below));
  colour = asSeen(mix(neck, clothed, smoothstep(-0.012, 0.012, below)));
}`;
