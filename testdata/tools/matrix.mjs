// Enough linear algebra over F to choose Poseidon2's internal matrix as its authors do.
import { R, mod, inverse } from './field.mjs';

const multiply = (a, b) => a.map((row) => b[0].map((_, j) => mod(row.reduce((sum, x, k) => sum + x * b[k][j], 0n))));
const trace = (m) => mod(m.reduce((sum, row, i) => sum + row[i], 0n));
const addDiagonal = (m, c) => m.map((row, i) => row.map((x, j) => (i === j ? mod(x + c) : x)));

// Faddeev–LeVerrier. Coefficients low first, the leading 1 included.
function characteristicPolynomial(matrix) {
  const n = matrix.length;
  const coefficients = new Array(n + 1).fill(1n);
  let m = matrix;
  for (let k = 1; k <= n; k++) {
    const c = mod(-trace(m) * inverse(BigInt(k)));
    coefficients[n - k] = c;
    m = multiply(matrix, addDiagonal(m, c));
  }
  return coefficients;
}

function trim(p) {
  let n = p.length;
  while (n > 0 && p[n - 1] === 0n) n--;
  return p.slice(0, n);
}

function remainder(p, divisor) {
  const rest = p.map((x) => mod(x));
  const lead = inverse(divisor.at(-1));
  for (let i = rest.length - divisor.length; i >= 0; i--) {
    const q = mod(rest[i + divisor.length - 1] * lead);
    divisor.forEach((d, j) => { rest[i + j] = mod(rest[i + j] - q * d); });
  }
  return trim(rest);
}

function multiplyModulo(a, b, modulus) {
  const product = new Array(a.length + b.length).fill(0n);
  a.forEach((x, i) => b.forEach((y, j) => { product[i + j] += x * y; }));
  return remainder(product, modulus);
}

// base^R modulo a polynomial: the Frobenius map.
function frobenius(base, modulus) {
  let result = [1n];
  for (const bit of R.toString(2)) {
    result = multiplyModulo(result, result, modulus);
    if (bit === '1') result = multiplyModulo(result, base, modulus);
  }
  return result;
}

function coprime(a, b) {
  let [x, y] = [a, b];
  while (y.length > 0) [x, y] = [y, remainder(x, y)];
  return x.length === 1;
}

// A polynomial of degree 4 is irreducible when it has no factor of degree 1 or 2, that is, shares none with x^(R²) − x.
function irreducible(polynomial) {
  const image = frobenius(frobenius([0n, 1n], polynomial), polynomial);
  const difference = [...image, 0n, 0n].slice(0, Math.max(2, image.length));
  difference[1] = mod(difference[1] - 1n);
  return coprime(polynomial, trim(difference));
}

/** Whether M, M², … M^count (4 × 4) each have an irreducible characteristic, hence minimal, polynomial. */
export function allPowersIrreducible(matrix, count) {
  let m = matrix;
  for (let i = 0; i < count; i++) {
    if (!irreducible(characteristicPolynomial(m))) return false;
    m = multiply(matrix, m);
  }
  return true;
}
