/**
 * The ways a mail leaves: SMTP, a Notify service, or the development mailbox.
 *
 * <p>For this room alone; it knows no database.
 */
@NullMarked
package org.vivier.correspondence.transport;

import org.jspecify.annotations.NullMarked;
