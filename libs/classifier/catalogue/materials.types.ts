/** A document or a fact worth having ready, in both languages. */
export interface Material {
  readonly zh: string;
  readonly en: string;
}

/** Materials by problem type. */
export type TypeMaterials = Readonly<Record<string, readonly Material[]>>;
