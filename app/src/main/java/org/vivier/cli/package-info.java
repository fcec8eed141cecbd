/**
 * The command line: serve, import, export, and what staff and operators do by command.
 *
 * <p>Entered by {@code main} only. It starts the database and the program that a command needs.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "postings",
      "vault",
      "backup",
      "applications",
      "documents",
      "correspondence"
    })
@NullMarked
package org.vivier.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
