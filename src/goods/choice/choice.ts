/**
 * What a class ordered of one item, by size or choice: a uniform of 130码, a kind of milk, a study aid. A size is the spec of the
 * item, and the count a standard of that class alone (or what its pupils chose): it is needed, ordered, stored and handed out as everything is.
 */
export interface ClassChoice {
  classId: number;
  classCode: string;
  itemId: number;
  name: string;
  spec: string;
  unit: string;
  priceFen: number | null;
  quantity: number;
  /** Of it what is known by pupil. */
  named: number;
}

/** What a class has to pay for all sizes of a thing, and has paid. */
export interface ClassDue {
  classId: number;
  classCode: string;
  name: string;
  quantity: number;
  /** Null where a size has no price yet. */
  dueFen: number | null;
  paidFen: number;
}

const LETTERS = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '2XL', 'XXXL', '3XL', '4XL'];

/** Sizes as they stand on a rail: 90, 100, 110; S before M. */
export function bySize(a: string, b: string): number {
  const [here, there] = [a, b].map((spec) => LETTERS.indexOf(spec.toUpperCase()));
  return here! >= 0 && there! >= 0 ? here! - there! : a.localeCompare(b, 'zh', { numeric: true });
}

/** What each class is due and has paid, thing by thing, in the order of the classes given. */
export function duesOf(
  chosen: readonly ClassChoice[],
  paid: readonly Pick<ClassDue, 'classId' | 'classCode' | 'name' | 'paidFen'>[],
): ClassDue[] {
  const dues = new Map<string, ClassDue>();
  const of = ({ classId, classCode, name }: Pick<ClassDue, 'classId' | 'classCode' | 'name'>) => {
    const key = `${name}|${classId}`;
    const due = dues.get(key) ?? { classId, classCode, name, quantity: 0, dueFen: 0, paidFen: 0 };
    dues.set(key, due);
    return due;
  };
  for (const one of chosen) {
    const due = of(one);
    due.quantity += one.quantity;
    due.dueFen =
      due.dueFen === null || one.priceFen === null ? null : due.dueFen + one.quantity * one.priceFen;
  }
  for (const one of paid) of(one).paidFen += one.paidFen;
  return [...dues.values()];
}
