/** A box of a printed form and the fields of the payload that stand in it; `items.x` is field x of every item. */
export interface FormBox {
  box: string;
  fields: readonly string[];
}
