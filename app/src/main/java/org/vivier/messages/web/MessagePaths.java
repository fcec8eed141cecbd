package org.vivier.messages.web;

import java.util.UUID;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Addresses;

/** Addresses of this room’s pages. */
public final class MessagePaths {
  static final String EN = StaffPaths.EN + "/applications/{conversation}/messages";
  static final String FR = StaffPaths.FR + "/candidatures/{conversation}/messages";
  static final String DRAFT_EN = EN + "/draft";
  static final String DRAFT_FR = FR + "/brouillon";
  static final String TEMPLATE_EN = EN + "/template";
  static final String TEMPLATE_FR = FR + "/modele";
  static final String SETTLED_EN = EN + "/no-answer";
  static final String SETTLED_FR = FR + "/sans-reponse";

  static final String TEMPLATES_EN = StaffPaths.EN + "/message-templates";
  static final String TEMPLATES_FR = StaffPaths.FR + "/modeles-de-message";
  static final String ONE = "/{template}";
  static final String RETIRE_EN = TEMPLATES_EN + ONE + "/retirement";
  static final String RETIRE_FR = TEMPLATES_FR + ONE + "/retrait";

  private MessagePaths() {}

  /** What was written about the application with this reference. */
  public static Addresses conversation(String reference) {
    return Addresses.of("/applications/" + reference, "/candidatures/" + reference)
        .below("/messages");
  }

  static Addresses draft(String reference) {
    return conversation(reference).below("/draft", "/brouillon");
  }

  static Addresses template(String reference) {
    return conversation(reference).below("/template", "/modele");
  }

  static Addresses settled(String reference) {
    return conversation(reference).below("/no-answer", "/sans-reponse");
  }

  /** The organization’s templates. */
  public static Addresses templates() {
    return new Addresses(TEMPLATES_EN, TEMPLATES_FR);
  }

  static Addresses one(UUID template) {
    return templates().below("/" + template);
  }

  static Addresses retire(UUID template) {
    return one(template).below("/retirement", "/retrait");
  }

  /** Another room’s page: one application of a process. */
  static Addresses applicant(String process, String reference) {
    return process(process).below("/applications/" + reference, "/candidatures/" + reference);
  }

  static Addresses process(String number) {
    return Addresses.of("/processes/" + number, "/processus/" + number);
  }

  /** Another room’s page: the list of everything that was submitted. */
  static Addresses applications() {
    return Addresses.of("/applications", "/candidatures");
  }
}
