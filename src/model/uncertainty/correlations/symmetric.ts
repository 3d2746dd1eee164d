/** A square matrix row by row. */
export interface Matrix {
  readonly size: number;
  readonly values: Float64Array;
}

export const entry = ({ size, values }: Matrix, row: number, column: number): number =>
  values[row * size + column] as number;

export interface Eigen {
  /** Eigenvalues, not sorted. */
  readonly eigenvalues: Float64Array;
  /** Column k belongs to eigenvalue k. */
  readonly vectors: Matrix;
}

const MOST_SWEEPS = 60;

/** Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations, which end in the same bits on every machine. */
export function eigenOf({ size, values }: Matrix): Eigen {
  const a = values.slice();
  const v = new Float64Array(size * size);
  for (let k = 0; k < size; k++) v[k * size + k] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let turned = false;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) if (rotate(a, v, size, p, q)) turned = true;
    if (!turned) break;
  }
  return {
    eigenvalues: Float64Array.from({ length: size }, (_, k) => a[k * size + k] as number),
    vectors: { size, values: v },
  };
}

/** Turns rows and columns p and q so that their common entry vanishes; false where it is nothing beside the diagonal. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): boolean {
  const common = a[p * size + q] as number;
  const first = a[p * size + p] as number;
  const second = a[q * size + q] as number;
  if (Math.abs(common) <= 1e-18 + (Number.EPSILON / 4) * Math.min(Math.abs(first), Math.abs(second))) return false;
  const theta = (second - first) / (2 * common);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const mix = (values: Float64Array, i: number, j: number) => {
    const x = values[i] as number;
    const y = values[j] as number;
    values[i] = cosine * x - sine * y;
    values[j] = sine * x + cosine * y;
  };
  for (let k = 0; k < size; k++) mix(a, k * size + p, k * size + q);
  for (let k = 0; k < size; k++) mix(a, p * size + k, q * size + k);
  for (let k = 0; k < size; k++) mix(v, k * size + p, k * size + q);
  a[p * size + q] = 0;
  a[q * size + p] = 0;
  return true;
}

/** Σ of eigenvalue · vector · vectorᵀ over the positive eigenvalues: the nearest matrix without negative ones. */
export function withoutNegative(matrix: Matrix): Matrix {
  const { size } = matrix;
  const { eigenvalues, vectors } = eigenOf(matrix);
  const values = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const weight = eigenvalues[k] as number;
    if (!(weight > 0)) continue;
    for (let row = 0; row < size; row++) {
      const part = weight * entry(vectors, row, k);
      for (let column = 0; column < size; column++)
        values[row * size + column] = (values[row * size + column] as number) + part * entry(vectors, column, k);
    }
  }
  return { size, values };
}
