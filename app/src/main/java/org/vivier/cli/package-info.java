/**
 * The command line: serve, import, export, and what staff and operators do by command.
 *
 * <p>Entered by {@code main} only. It starts the database and the program that a command needs.
 */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "accommodations",
      "applications",
      "applications :: applicant",
      "applications :: drafts",
      "applications :: signin",
      "applications :: submission",
      "applications::staff",
      "assessment",
      "assessment :: blind",
      "assessment :: rating",
      "assessment :: waves",
      "audit",
      "authoring",
      "backup",
      "correspondence",
      "decisions",
      "decisions :: answers",
      "decisions :: deciding",
      "documents",
      "forms",
      "measures",
      "messages",
      "platform",
      "pools",
      "pools :: keeping",
      "pools :: membership",
      "pools :: requests",
      "pools :: search",
      "postings",
      "postings :: export",
      "processes",
      "processes :: board",
      "processes :: criteria",
      "processes :: plan",
      "processes :: proposal",
      "reports",
      "reports :: meritfile",
      "staff",
      "staff :: tryout",
      "vault"
    })
@NullMarked
package org.vivier.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
