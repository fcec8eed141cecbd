/**
 * Rounds of calibration: before a step is rated, everybody rates a few applications or written
 * answers alone, then they see how they differ and talk it over. Nothing of it ever counts.
 */
@NullMarked
package org.vivier.assessment.calibration;

import org.jspecify.annotations.NullMarked;
