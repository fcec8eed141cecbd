package org.vivier.staff.page;

import java.util.List;
import org.vivier.format.Language;

/**
 * A kind of scope for which roles can be held. The room that owns it implements this, as a bean, so
 * that scopes have names on pages about rights.
 */
public interface ScopeKind {
  /** The kind, as in {@link org.vivier.staff.Scope#kind}. */
  String kind();

  /** All there are, those first for which roles are given now. */
  List<NamedScope> all(Language language);
}
