// The twisted Edwards curve E of the specification (section 1), −x² + y² = 1 + d·x²·y².
import { R, mod, inverse } from './field.mjs';

/** The curve's d. */
export const D = 12181644023421730124874158521699555681764249180949974110617291017600649128846n;

/** Order of the prime subgroup. */
export const L = 2736030358979909402780800718157159386076813972158567259200215660948447373041n;

/** Generator of the prime subgroup. */
export const G = {
  x: 9671717474070082183213120605117400219616337014328744928644933853176787189663n,
  y: 16950150798460657717958625567821834550301663161624707787222815936182638968203n,
};

/** The neutral element. */
export const IDENTITY = { x: 0n, y: 1n };

/** Whether a point satisfies the curve equation. */
export function isOnCurve({ x, y }) {
  const [xx, yy] = [(x * x) % R, (y * y) % R];
  return mod(yy - xx - 1n - D * ((xx * yy) % R)) === 0n;
}

// The complete law for a = −1 in projective coordinates (X : Y : Z).
function addProjective(p, q) {
  const a = (p.z * q.z) % R;
  const b = (a * a) % R;
  const c = (p.x * q.x) % R;
  const d = (p.y * q.y) % R;
  const e = (D * ((c * d) % R)) % R;
  const cross = mod((p.x + p.y) * (q.x + q.y) - c - d);
  const [f, g] = [mod(b - e), mod(b + e)];
  return { x: mod(a * f * cross), y: mod(a * g * (d + c)), z: mod(f * g) };
}

const lift = ({ x, y }) => ({ x, y, z: 1n });

function affine({ x, y, z }) {
  const scale = inverse(z);
  return { x: (x * scale) % R, y: (y * scale) % R };
}

/** Sum of two points. */
export const add = (p, q) => affine(addProjective(lift(p), lift(q)));

/** Inverse of a point. */
export const negate = ({ x, y }) => ({ x: mod(-x), y });

/** scalar·point for a non-negative integer of any size. */
export function multiply(scalar, point) {
  let sum = lift(IDENTITY);
  for (const bit of scalar.toString(2)) {
    sum = addProjective(sum, sum);
    if (bit === '1') sum = addProjective(sum, lift(point));
  }
  return affine(sum);
}

/** Whether two points are one. */
export const equal = (p, q) => p.x === q.x && p.y === q.y;
