package org.vivier.staff.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.staff.Scope;

/** What scopes are called. */
@Component
public class ScopeWords {
  private final ObjectProvider<ScopeKind> kinds;

  ScopeWords(ObjectProvider<ScopeKind> kinds) {
    this.kinds = kinds;
  }

  /** All scopes for which a role can be held. */
  public List<NamedScope> all(Language language) {
    return kinds.orderedStream().flatMap(kind -> kind.all(language).stream()).toList();
  }

  /** The name of this one; its id when nobody knows it, and "the whole organization" for null. */
  public static String name(@Nullable Scope scope, List<NamedScope> among, Words words) {
    if (scope == null) {
      return words.text("staff.scope.organization");
    }
    return among.stream()
        .filter(named -> named.scope().equals(scope))
        .map(NamedScope::name)
        .findFirst()
        .orElseGet(scope::id);
  }
}
