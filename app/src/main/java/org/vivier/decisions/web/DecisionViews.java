package org.vivier.decisions.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.decisions.Decision;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.EssentialVersion;
import org.vivier.decisions.answers.EndNotes;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;

/** Puts decisions into words. */
@Component
class DecisionViews {
  private final Decisions decisions;
  private final EndNotes notes;
  private final Criteria criteria;
  private final AnswerPages pages;

  DecisionViews(Decisions decisions, EndNotes notes, Criteria criteria, AnswerPages pages) {
    this.decisions = decisions;
    this.notes = notes;
    this.criteria = criteria;
    this.pages = pages;
  }

  DecisionView of(SelectionProcess process, Decision decision, Words words) {
    Language language = words.language();
    var zone = process.facts().dates().zone();
    var confirmedBy = decision.confirmedBy();
    var ended = decision.ended();
    var toldAt = decision.toldAt();
    return new DecisionView(
        decision.id().toString(),
        decision.outcome().forStaff(language),
        decision.ground().in(language),
        criterion(decision.essential(), language).orElse(null),
        pages.name(decision.by(), words),
        Moment.of(decision.at(), zone, language),
        confirmedBy == null ? null : pages.name(confirmedBy, words),
        decisions.reason(decision.id()).orElse(null),
        decision.language().tag(),
        ended == null ? null : ended.in(language),
        ended == null ? null : notes.of(decision.id()).orElse(null),
        toldAt == null ? null : Moment.of(toldAt, zone, language));
  }

  /** As it read when somebody judged by it, not as it reads now. */
  private Optional<String> criterion(@Nullable EssentialVersion essential, Language language) {
    return essential == null
        ? Optional.empty()
        : criteria.versions(essential.criterion()).stream()
            .filter(version -> version.version() == essential.version())
            .findFirst()
            .map(version -> text(version, language));
  }

  static String text(Criterion criterion, Language language) {
    return criterion.code().in(language) + " – " + criterion.written().text().in(language);
  }
}
