package org.vivier.processes.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vivier.format.Language;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Refusal;

/** Addresses of this room’s pages. The variable of the path is the number of the process. */
final class ProcessPaths {
  static final String EN = "/en/staff/processes";
  static final String FR = "/fr/personnel/processus";
  static final String ONE = "/{process}";

  static final String NEW_EN = EN + "/new";
  static final String NEW_FR = FR + "/nouveau";
  static final String TEMPLATES_EN = EN + "/templates";
  static final String TEMPLATES_FR = FR + "/modeles";
  static final String PROPOSALS_EN = EN + "/from-postings";
  static final String PROPOSALS_FR = FR + "/depuis-les-offres";
  static final String FACTS_EN = EN + ONE + "/job";
  static final String FACTS_FR = FR + ONE + "/emploi";
  static final String CRITERIA_EN = EN + ONE + "/criteria";
  static final String CRITERIA_FR = FR + ONE + "/criteres";
  static final String PLAN_EN = EN + ONE + "/plan";
  static final String PLAN_FR = FR + ONE + "/plan";
  static final String BOARD_EN = EN + ONE + "/board";
  static final String BOARD_FR = FR + ONE + "/comite";
  static final String CONFLICTS_EN = EN + ONE + "/conflicts";
  static final String CONFLICTS_FR = FR + ONE + "/conflits";
  static final String COPY_EN = EN + ONE + "/copy";
  static final String COPY_FR = FR + ONE + "/copie";
  static final String MOVE_EN = EN + ONE + "/moves/{event}";
  static final String MOVE_FR = FR + ONE + "/etapes/{event}";

  private ProcessPaths() {}

  static String list(Language language) {
    return language == Language.EN ? EN : FR;
  }

  static String create(Language language) {
    return language == Language.EN ? NEW_EN : NEW_FR;
  }

  static String templates(Language language) {
    return language == Language.EN ? TEMPLATES_EN : TEMPLATES_FR;
  }

  static String proposals(Language language) {
    return language == Language.EN ? PROPOSALS_EN : PROPOSALS_FR;
  }

  static String one(Language language, String number) {
    return list(language) + "/" + number;
  }

  static String facts(Language language, String number) {
    return one(language, number) + (language == Language.EN ? "/job" : "/emploi");
  }

  static String criteria(Language language, String number) {
    return one(language, number) + (language == Language.EN ? "/criteria" : "/criteres");
  }

  static String criterion(Language language, String number, String id) {
    return criteria(language, number) + "/" + id;
  }

  static String plan(Language language, String number) {
    return one(language, number) + "/plan";
  }

  static String step(Language language, String number, String id) {
    return plan(language, number) + (language == Language.EN ? "/steps/" : "/etapes/") + id;
  }

  static String evaluation(Language language, String number, String id) {
    return step(language, number, id) + (language == Language.EN ? "/barriers" : "/obstacles");
  }

  static String cell(Language language, String number, String step, String criterion) {
    return step(language, number, step)
        + (language == Language.EN ? "/criteria/" : "/criteres/")
        + criterion;
  }

  static String scale(Language language, String number) {
    return plan(language, number) + (language == Language.EN ? "/scale" : "/echelle");
  }

  static String board(Language language, String number) {
    return one(language, number) + (language == Language.EN ? "/board" : "/comite");
  }

  static String member(Language language, String number, String id) {
    return board(language, number) + "/" + id;
  }

  static String conflicts(Language language, String number) {
    return one(language, number) + (language == Language.EN ? "/conflicts" : "/conflits");
  }

  /** Where its posting is written; the room above answers there. */
  static String posting(Language language, String number) {
    return one(language, number) + (language == Language.EN ? "/posting" : "/offre");
  }

  static String copy(Language language, String number) {
    return one(language, number) + (language == Language.EN ? "/copy" : "/copie");
  }

  static String move(Language language, String number, Event event) {
    return one(language, number)
        + (language == Language.EN ? "/moves/" : "/etapes/")
        + event.code();
  }

  /** Where a fault is mended; for a form on that page, with the field. */
  static String mending(Language language, String number, Refusal refusal) {
    String at = refusal.at();
    return switch (refusal.place()) {
      case FACTS -> facts(language, number) + anchor(at);
      case CRITERIA -> at == null ? criteria(language, number) : criterion(language, number, at);
      case PLAN -> plan(language, number) + anchor(at == null ? null : "at-" + at);
      case EVALUATION -> at == null ? plan(language, number) : evaluation(language, number, at);
      case BOARD -> board(language, number) + anchor(at == null ? null : "at-" + at);
      case POSTING -> posting(language, number) + anchor(at);
      // Answers are another room's, which says itself where they are.
      case PROCESS, ANSWERS -> one(language, number);
    };
  }

  /** Whether that is a form, which only those see who may set the process up. */
  static boolean isForm(Refusal refusal) {
    return switch (refusal.place()) {
      case FACTS -> true;
      case CRITERIA, EVALUATION -> refusal.at() != null;
      default -> false;
    };
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String anchor(@org.jspecify.annotations.Nullable String at) {
    return at == null ? "" : "#" + at;
  }
}
