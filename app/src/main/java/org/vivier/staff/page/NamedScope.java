package org.vivier.staff.page;

import org.vivier.staff.Scope;

/** A scope and what people call it, in one language. */
public record NamedScope(Scope scope, String name) {}
