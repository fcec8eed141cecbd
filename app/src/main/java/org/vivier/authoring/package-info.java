/**
 * Writing postings in the browser: both languages side by side, drafts and their history, text
 * blocks of the organization, and publication of both languages at once.
 *
 * <p>Nobody enters. It hears when a process moves and has a say before.
 */
@ApplicationModule(
    allowedDependencies = {
      "forms",
      "platform",
      "postings",
      "postings :: pictures",
      "processes",
      "processes :: criteria",
      "processes :: links",
      "processes :: web",
      "staff",
      "staff :: page"
    })
@NullMarked
package org.vivier.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
