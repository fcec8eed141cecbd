/**
 * Requests on their way in: how slow, how large and how many they may be, and where their bodies
 * wait, sealed, until they are whole.
 *
 * <p>Rooms mark what their addresses take; nothing in here knows what a body is for.
 */
@NullMarked
package org.vivier.platform.request;

import org.jspecify.annotations.NullMarked;
