/**
 * Assessment: who is assessed when and by whom, without knowing whose application it is; ratings
 * that nobody sees before their own is in; what the board says of each criterion; where each
 * application stands.
 *
 * <p>Facts are only ever added. Where an application stands follows from them in one place: {@link
 * org.vivier.assessment.AssessmentState} leads from one to the next, the view {@code
 * assessment_now} says where it stands. Rooms above read {@link
 * org.vivier.assessment.CurrentAssessments} and write through {@link
 * org.vivier.assessment.MoveAssessment}. The room of the postings is entered for the name of what
 * ties an application to a process.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "postings",
      "processes",
      "processes :: board",
      "processes :: criteria",
      "processes :: links",
      "processes :: plan",
      "processes :: web",
      "applications",
      "applications :: staff",
      "forms",
      "documents",
      "measures",
      "vault",
      "staff",
      "staff :: page",
      "staff :: work"
    })
@NullMarked
package org.vivier.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
