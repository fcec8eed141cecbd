/**
 * Work that is done by itself: by db-scheduler, one program at a time however many run, and behind
 * the people who wait for an answer.
 */
@NullMarked
package org.vivier.platform.jobs;

import org.jspecify.annotations.NullMarked;
