/**
 * What is stored of an application, with its only writers: rows, transitions, history, snapshots,
 * addresses and their links.
 *
 * <p>For this room alone.
 */
@NullMarked
package org.vivier.applications.record;

import org.jspecify.annotations.NullMarked;
