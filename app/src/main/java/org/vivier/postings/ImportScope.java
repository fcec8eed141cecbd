package org.vivier.postings;

/** What a folder stands for when it is imported. */
public enum ImportScope {
  /** The bundled samples, for trying the program out. They step aside for real postings. */
  SAMPLES,
  /** Some postings, added to those already here. */
  ADDITION,
  /** All postings there are: those no longer in the folder are set aside and show as closed. */
  WHOLE,
  /** The same, and a folder in which nothing is left sets aside everything. */
  WHOLE_EVEN_EMPTY;

  /** Whether what is not in the folder is gone. */
  boolean isWhole() {
    return this == WHOLE || this == WHOLE_EVEN_EMPTY;
  }

  /** The posting's origin as the database spells it. */
  String origin() {
    return this == SAMPLES ? "sample" : "content";
  }
}
