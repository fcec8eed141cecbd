package org.vivier.careers.web;

import java.util.Locale;
import org.vivier.platform.words.Words;

/** The kinds of fact that a posting shows and that the list filters by. */
public enum FactKind {
  CLASSIFICATION,
  LOCATION,
  TENURE,
  LANGUAGE,
  ARRANGEMENT,
  SALARY,
  POSITIONS,
  PROCESS;

  /** What it is called above the choices of a filter. */
  public String filterLabel(Words words) {
    return words.text("careers.filter." + name().toLowerCase(Locale.ROOT));
  }

  /** What it is called. */
  public String label(Words words) {
    return words.text("careers.fact." + name().toLowerCase(Locale.ROOT));
  }
}
