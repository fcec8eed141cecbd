package org.vivier.pools.search;

/** Two requirements that somebody meets each, and nobody both. */
public record Excluding(Requirement one, Requirement other) {}
