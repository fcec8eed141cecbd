/** What the candidate and the people who hire write to each other, on the candidate's page. */
@NullMarked
package org.vivier.portal.messages;

import org.jspecify.annotations.NullMarked;
