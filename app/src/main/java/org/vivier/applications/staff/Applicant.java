package org.vivier.applications.staff;

import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;

/**
 * Somebody who applied and waits for an answer, without anything personal.
 *
 * @param reference what people quote
 * @param language of the application
 */
public record Applicant(ApplicationId id, String reference, Language language) {}
