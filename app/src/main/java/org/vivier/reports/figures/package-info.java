/** Figures: counted by the database, shown as tables, charts and downloads, each with its list. */
@NullMarked
package org.vivier.reports.figures;

import org.jspecify.annotations.NullMarked;
