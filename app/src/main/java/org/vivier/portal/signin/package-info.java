/**
 * The ways back in: signing in by code, links from letters, and what is said when they lead
 * nowhere.
 */
@NullMarked
package org.vivier.portal.signin;

import org.jspecify.annotations.NullMarked;
