/**
 * The database that Vivier stands on: its own PostgreSQL, or one that is there already.
 *
 * <p>Entered by the command line, which starts and stops it; other rooms get a {@code JdbcClient}.
 */
@NullMarked
package org.vivier.platform.database;

import org.jspecify.annotations.NullMarked;
