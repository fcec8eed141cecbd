package org.vivier.format;

/** A safe replacement for exactly the stretch that its finding covers. */
public record Fix(String replacement) {}
