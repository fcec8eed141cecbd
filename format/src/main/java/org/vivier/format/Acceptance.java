package org.vivier.format;

/**
 * Why a finding was accepted for one posting instead of being mended.
 *
 * @param reason in the words of the person who accepted it
 * @param by who that is
 * @param line where the acceptance stands in the folder's configuration
 */
public record Acceptance(String reason, String by, int line) {}
