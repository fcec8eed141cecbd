/**
 * Messages: what staff and a candidate write to each other about an application, the templates for
 * it, and whose turn it is.
 *
 * <p>The words are sealed with the candidate's key. Whoever assesses a process blind sees nothing
 * of its conversations, whatever else they may do. The candidate's page reads {@link
 * org.vivier.messages.Conversations} and writes through {@link org.vivier.messages.WriteMessage};
 * the staff pages are entered by ways that this room puts on the pages of the rooms below. Who owns
 * the answer to an application comes with its row of {@code answer}.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "postings",
      "vault",
      "letters",
      "applications",
      "applications :: staff",
      "processes",
      "assessment",
      "assessment :: blind-mode",
      "casework",
      "staff",
      "staff :: page",
      "staff :: work"
    })
@NullMarked
package org.vivier.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
