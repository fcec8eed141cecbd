package org.vivier.decisions.web;

import java.util.UUID;
import org.vivier.staff.page.Addresses;

/** Addresses of this room's pages. */
public final class AnswerPaths {
  static final String EN = "/en/staff/processes/{process}/answers";
  static final String FR = "/fr/personnel/processus/{process}/reponses";
  static final String ONE = "/{reference}";
  static final String DECISION_EN = EN + ONE + "/decision";
  static final String DECISION_FR = FR + ONE + "/decision";
  static final String UNDO_EN = EN + ONE + "/undo";
  static final String UNDO_FR = FR + ONE + "/annulation";
  static final String CONFIRM_EN = EN + ONE + "/second-look";
  static final String CONFIRM_FR = FR + ONE + "/second-regard";
  static final String REVERSAL_EN = EN + ONE + "/reversal";
  static final String REVERSAL_FR = FR + ONE + "/revision";
  static final String ALIKE_EN = EN + ONE + "/alike";
  static final String ALIKE_FR = FR + ONE + "/semblables";
  static final String DAY_EN = EN + ONE + "/day";
  static final String DAY_FR = FR + ONE + "/date";
  static final String OWNER_EN = EN + ONE + "/owner";
  static final String OWNER_FR = FR + ONE + "/responsable";
  static final String AGAIN_EN = EN + ONE + "/again";
  static final String AGAIN_FR = FR + ONE + "/nouvel-envoi";
  static final String TOLD_EN = EN + ONE + "/told";
  static final String TOLD_FR = FR + ONE + "/autrement";
  static final String UPHOLD_EN = EN + ONE + "/upheld";
  static final String UPHOLD_FR = FR + ONE + "/maintien";
  static final String TOGETHER_EN = EN + "/together";
  static final String TOGETHER_FR = FR + "/ensemble";
  static final String UNDO_ALL_EN = TOGETHER_EN + "/{bulk}/undo";
  static final String UNDO_ALL_FR = TOGETHER_FR + "/{bulk}/annulation";
  static final String TERMS_EN = EN + "/terms";
  static final String TERMS_FR = FR + "/reglages";

  private AnswerPaths() {}

  /** The list of a process. */
  public static Addresses list(String process) {
    return Addresses.of(
        "/processes/" + process + "/answers", "/processus/" + process + "/reponses");
  }

  /** The answer to one application. */
  public static Addresses one(String process, String reference) {
    return list(process).below("/" + reference);
  }

  /** Where one decides about one application. */
  public static Addresses decision(String process, String reference) {
    return one(process, reference).below("/decision");
  }

  static Addresses undo(String process, String reference) {
    return one(process, reference).below("/undo", "/annulation");
  }

  static Addresses confirm(String process, String reference) {
    return one(process, reference).below("/second-look", "/second-regard");
  }

  static Addresses reversal(String process, String reference) {
    return one(process, reference).below("/reversal", "/revision");
  }

  static Addresses alike(String process, String reference) {
    return one(process, reference).below("/alike", "/semblables");
  }

  static Addresses day(String process, String reference) {
    return one(process, reference).below("/day", "/date");
  }

  static Addresses owner(String process, String reference) {
    return one(process, reference).below("/owner", "/responsable");
  }

  static Addresses again(String process, String reference) {
    return one(process, reference).below("/again", "/nouvel-envoi");
  }

  static Addresses told(String process, String reference) {
    return one(process, reference).below("/told", "/autrement");
  }

  static Addresses uphold(String process, String reference) {
    return one(process, reference).below("/upheld", "/maintien");
  }

  static Addresses together(String process) {
    return list(process).below("/together", "/ensemble");
  }

  /** What was decided together. */
  static Addresses together(String process, UUID bulk) {
    return together(process).below("/" + bulk);
  }

  static Addresses undoAll(String process, UUID bulk) {
    return together(process, bulk).below("/undo", "/annulation");
  }

  static Addresses terms(String process) {
    return list(process).below("/terms", "/reglages");
  }
}
