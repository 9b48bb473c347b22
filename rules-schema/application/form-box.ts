/** A box of a printed form and the fields of the payload that stand in it; `items.x` is field x of every item. */
export interface FormBox {
  box: string;
  fields: readonly string[];
  /** The sheet of the form on the screen; left out: the form has one sheet. */
  tab?: string;
}
