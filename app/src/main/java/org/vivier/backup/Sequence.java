package org.vivier.backup;

/** A sequence and the last number that it gave. */
record Sequence(String schema, String name, long last) {}
