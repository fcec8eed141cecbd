package org.vivier.platform.page;

/**
 * What is wrong with one field, and how to put it right.
 *
 * @param field the field's id, which the error summary links to
 * @param message the sentence shown above the field and in the summary
 */
public record FieldError(String field, String message) {}
