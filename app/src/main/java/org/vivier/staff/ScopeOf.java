package org.vivier.staff;

import java.util.Optional;

/**
 * Finds the scope of an address in which something else stands, an assignment's token for instance.
 * The room that owns it implements this, as a bean.
 */
public interface ScopeOf {
  /** The variable of the path, as in {@link Requires#scope}. */
  String variable();

  /** The scope in which this is; empty when there is no such thing. */
  Optional<Scope> find(String value);
}
