/** The auditor's pages: every record of the journal, by person, object, act and time. */
@NullMarked
package org.vivier.audit.page;

import org.jspecify.annotations.NullMarked;
