package org.vivier.platform.record;

import java.util.List;

/**
 * What belongs to a scope, as records name it: whoever is a party there finds no record of it. The
 * room that knows the scopes implements this, as a bean.
 */
public interface ScopeContents {
  /** What belongs to this scope besides the scope itself, such as its posting; empty for others. */
  List<Subject> in(Subject scope);
}
