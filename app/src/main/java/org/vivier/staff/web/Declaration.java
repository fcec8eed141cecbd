package org.vivier.staff.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.Requires;

/** For whom a route is, as its controller says it. */
sealed interface Declaration {
  /** People who aren't signed in as well. */
  record Everyone() implements Declaration {}

  /** All who are signed in. */
  record SignedIn() implements Declaration {}

  /** Those who may do this. */
  record Those(Requires who) implements Declaration {}

  /** What the method declares; empty when it says nothing, or contradicts itself. */
  static Optional<Declaration> of(HandlerMethod handler) {
    List<Declaration> said = all(handler);
    return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
  }

  /** Everything that the method declares. */
  static List<Declaration> all(HandlerMethod handler) {
    @Nullable Requires requires = handler.getMethodAnnotation(Requires.class);
    return Stream.<@Nullable Declaration>of(
            handler.hasMethodAnnotation(ForEveryone.class) ? new Everyone() : null,
            handler.hasMethodAnnotation(ForSignedIn.class) ? new SignedIn() : null,
            requires == null ? null : new Those(requires))
        .<Declaration>mapMulti((declaration, said) -> {
          if (declaration != null) {
            said.accept(declaration);
          }
        })
        .toList();
  }
}
