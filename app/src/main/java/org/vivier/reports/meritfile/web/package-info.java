/** The pages from which files of processes and packs of single people are taken. */
@NullMarked
package org.vivier.reports.meritfile.web;

import org.jspecify.annotations.NullMarked;
