package org.vivier.assessment.web;

import org.vivier.format.Language;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Addresses;

/** Addresses of this room’s pages. Those of a process stand below its own. */
final class AssessmentPaths {
  static final String ONE = "/{reference}";

  static final String APPLICANTS_EN = StaffPaths.EN + "/processes/{process}/applications";
  static final String APPLICANTS_FR = StaffPaths.FR + "/processus/{process}/candidatures";
  static final String FILE_EN = APPLICANTS_EN + ONE + "/files/{document}";
  static final String FILE_FR = APPLICANTS_FR + ONE + "/fichiers/{document}";
  static final String WAVE_EN = APPLICANTS_EN + "/wave";
  static final String WAVE_FR = APPLICANTS_FR + "/vague";
  static final String ASIDE_EN = APPLICANTS_EN + "/set-aside";
  static final String ASIDE_FR = APPLICANTS_FR + "/mise-de-cote";
  static final String MISSING_EN = APPLICANTS_EN + "/assignments";
  static final String MISSING_FR = APPLICANTS_FR + "/repartition";
  static final String DRAW_EN = APPLICANTS_EN + "/draws/{draw}";
  static final String DRAW_FR = APPLICANTS_FR + "/tirages/{draw}";
  static final String RECALL_EN = APPLICANTS_EN + ONE + "/recall";
  static final String RECALL_FR = APPLICANTS_FR + ONE + "/rappel";
  static final String LIFT_EN = APPLICANTS_EN + ONE + "/lift-blind";
  static final String LIFT_FR = APPLICANTS_FR + ONE + "/levee-de-l-anonymat";
  static final String RATE_EN = StaffPaths.EN + "/assess";
  static final String RATE_FR = StaffPaths.FR + "/evaluation";
  static final String TASK = "/{assignment}";
  static final String CONFLICT_EN = RATE_EN + TASK + "/conflict";
  static final String CONFLICT_FR = RATE_FR + TASK + "/conflit";
  static final String CONSENSUS_EN = StaffPaths.EN + "/processes/{process}/consensus";
  static final String CONSENSUS_FR = StaffPaths.FR + "/processus/{process}/consensus";
  static final String CELL = "/{label}/{criterion}";
  static final String OTHERS_EN = CONSENSUS_EN + CELL + "/others";
  static final String OTHERS_FR = CONSENSUS_FR + CELL + "/autres";

  static final String AGREEMENT_EN = StaffPaths.EN + "/processes/{process}/agreement";
  static final String AGREEMENT_FR = StaffPaths.FR + "/processus/{process}/concordance";
  static final String REPEATS_EN = AGREEMENT_EN + "/{step}";
  static final String REPEATS_FR = AGREEMENT_FR + "/{step}";
  static final String CALIBRATION_EN = StaffPaths.EN + "/processes/{process}/calibration/{step}";
  static final String CALIBRATION_FR = StaffPaths.FR + "/processus/{process}/etalonnage/{step}";
  static final String SHOW_EN = CALIBRATION_EN + "/marks";
  static final String SHOW_FR = CALIBRATION_FR + "/notes";
  static final String END_EN = CALIBRATION_EN + "/end";
  static final String END_FR = CALIBRATION_FR + "/fin";
  static final String CALIBRATION_TASK_EN = CALIBRATION_EN + CELL;
  static final String CALIBRATION_TASK_FR = CALIBRATION_FR + CELL;

  /** Another room’s pages: the list of processes, and one of them. */
  private static final Addresses PROCESSES = Addresses.of("/processes", "/processus");

  private AssessmentPaths() {}

  static Addresses process(String number) {
    return PROCESSES.below("/" + number);
  }

  static Addresses applicants(String number) {
    return process(number).below("/applications", "/candidatures");
  }

  static Addresses applicant(String number, String reference) {
    return applicants(number).below("/" + reference);
  }

  static String file(Language language, String number, String reference, String document) {
    return applicant(number, reference).below("/files/", "/fichiers/").in(language) + document;
  }

  static Addresses wave(String number) {
    return applicants(number).below("/wave", "/vague");
  }

  static Addresses aside(String number) {
    return applicants(number).below("/set-aside", "/mise-de-cote");
  }

  static Addresses missing(String number) {
    return applicants(number).below("/assignments", "/repartition");
  }

  static Addresses draw(String number, String draw) {
    return applicants(number).below("/draws/" + draw, "/tirages/" + draw);
  }

  static Addresses recall(String number, String reference) {
    return applicant(number, reference).below("/recall", "/rappel");
  }

  static Addresses lift(String number, String reference) {
    return applicant(number, reference).below("/lift-blind", "/levee-de-l-anonymat");
  }

  static Addresses rating() {
    return new Addresses(RATE_EN, RATE_FR);
  }

  static Addresses task(String token) {
    return rating().below("/" + token);
  }

  static Addresses conflict(String token) {
    return task(token).below("/conflict", "/conflit");
  }

  static Addresses agreement(String number) {
    return process(number).below("/agreement", "/concordance");
  }

  static Addresses repeats(String number, String step) {
    return agreement(number).below("/" + step);
  }

  static Addresses calibration(String number, String step) {
    return process(number).below("/calibration/" + step, "/etalonnage/" + step);
  }

  static Addresses showCalibration(String number, String step) {
    return calibration(number, step).below("/marks", "/notes");
  }

  static Addresses endCalibration(String number, String step) {
    return calibration(number, step).below("/end", "/fin");
  }

  static Addresses calibrationTask(String number, String step, String label, String criterion) {
    return calibration(number, step).below("/" + label + "/" + criterion);
  }

  static Addresses consensus(String number) {
    return process(number).below("/consensus");
  }

  static Addresses cell(String number, String label, String criterion) {
    return consensus(number).below("/" + label + "/" + criterion);
  }

  static Addresses others(String number, String label, String criterion) {
    return cell(number, label, criterion).below("/others", "/autres");
  }
}
