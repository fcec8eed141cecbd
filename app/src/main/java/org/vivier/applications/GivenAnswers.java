package org.vivier.applications;

import java.util.Collection;
import java.util.Map;

/**
 * What candidates were told about their applications. The room that gives answers implements it, so
 * that the candidate's pages and the download need not know that room.
 */
public interface GivenAnswers {
  /** What was told last about each of these; only where a letter left. */
  Map<ApplicationId, GivenAnswer> to(Collection<ApplicationId> applications);
}
