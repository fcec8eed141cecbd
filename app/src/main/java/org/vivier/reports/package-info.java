/**
 * What is read out of everything that was done: figures for a process and for the organization, and
 * files that leave the house. Reads what the rooms below keep and changes nothing of theirs; where
 * an application stands comes from the same view as on every page. Of declarations it knows numbers
 * alone. Entered by the command line only.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "postings",
      "forms",
      "vault",
      "letters",
      "staff",
      "staff :: page",
      "applications",
      "applications :: staff",
      "processes",
      "processes :: board",
      "processes :: criteria",
      "processes :: links",
      "processes :: plan",
      "processes :: web",
      "assessment",
      "assessment :: blind",
      "assessment :: rating",
      "assessment :: waves",
      "declarations",
      "decisions",
      "decisions :: answers",
      "audit"
    })
@NullMarked
package org.vivier.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
