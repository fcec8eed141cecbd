package org.vivier.careers.web;

/** What somebody of the team says, in the page's language. */
public record TeamQuote(String text, String by) {}
