/** What selection processes put into the queues of those who look after them. */
@NullMarked
package org.vivier.processes.work;

import org.jspecify.annotations.NullMarked;
