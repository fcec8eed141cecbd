package org.vivier.assessment.applicants;

import java.util.Optional;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.format.Language;

/**
 * A line of the list, without anybody's key.
 *
 * @param exam language chosen for exams
 * @param interview language chosen for interviews
 * @param label what assessors call it, once it is assessed
 * @param flags how many things may be worth a look
 * @param settled how many criteria of its step the board has spoken on
 * @param cells how many there are
 * @param differing on how many marks differ and nobody has agreed yet
 */
public record Applicant(
    CurrentAssessment standing,
    Language exam,
    Language interview,
    Optional<String> label,
    int flags,
    int settled,
    int cells,
    int differing) {}
