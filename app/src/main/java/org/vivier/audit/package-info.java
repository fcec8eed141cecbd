/**
 * The journal: who did what, when and to what, in an order that nobody can change unnoticed.
 *
 * <p>Hears {@link org.vivier.platform.record.Recorded} in the transaction of the act. Entered by
 * reports and the command line only. Records, tree and checkpoints are described in {@code
 * docs/journal.en.md}, so that a stranger can verify them with other programs.
 */
@ApplicationModule(allowedDependencies = {"platform", "vault", "staff", "staff :: page"})
@NullMarked
package org.vivier.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
