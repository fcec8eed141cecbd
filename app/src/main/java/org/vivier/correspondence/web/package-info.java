/**
 * The development mailbox, and the door for reports of mail that did not arrive.
 *
 * <p>For browsers and mail services; no other room may enter.
 */
@NullMarked
package org.vivier.correspondence.web;

import org.jspecify.annotations.NullMarked;
