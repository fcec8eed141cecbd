package org.vivier.authoring.web;

import org.vivier.format.Language;

/** Addresses of this room’s pages. */
final class AuthoringPaths {
  private static final String PROCESSES_EN = "/en/staff/processes/";
  private static final String PROCESSES_FR = "/fr/personnel/processus/";
  static final String EN = PROCESSES_EN + "{process}/posting";
  static final String FR = PROCESSES_FR + "{process}/offre";

  static final String START_EN = EN + "/start";
  static final String START_FR = FR + "/debut";
  static final String SOURCE_EN = EN + "/source";
  static final String SOURCE_FR = FR + "/source";
  static final String CONFIRM_EN = EN + "/confirmations";
  static final String CONFIRM_FR = FR + "/confirmations";
  static final String ACCEPT_EN = EN + "/acceptances";
  static final String ACCEPT_FR = FR + "/acceptations";
  static final String VERSIONS_EN = EN + "/versions";
  static final String VERSIONS_FR = FR + "/versions";
  static final String VERSION_EN = VERSIONS_EN + "/{number}";
  static final String VERSION_FR = VERSIONS_FR + "/{number}";
  static final String RESTORE_EN = VERSION_EN + "/restoration";
  static final String RESTORE_FR = VERSION_FR + "/retablissement";
  static final String PUBLISH_EN = EN + "/publication";
  static final String PUBLISH_FR = FR + "/publication";
  static final String PREVIEW_EN = EN + "/preview";
  static final String PREVIEW_FR = FR + "/apercu";
  static final String BLOCKS_EN = "/en/staff/text-blocks";
  static final String BLOCKS_FR = "/fr/personnel/blocs-de-texte";
  static final String BLOCK_EN = BLOCKS_EN + "/{code}";
  static final String BLOCK_FR = BLOCKS_FR + "/{code}";

  private AuthoringPaths() {}

  static String posting(Language language, String number) {
    return language == Language.EN
        ? PROCESSES_EN + number + "/posting"
        : PROCESSES_FR + number + "/offre";
  }

  static String start(Language language, String number) {
    return posting(language, number) + (language == Language.EN ? "/start" : "/debut");
  }

  static String source(Language language, String number) {
    return posting(language, number) + "/source";
  }

  static String confirm(Language language, String number) {
    return posting(language, number) + "/confirmations";
  }

  static String accept(Language language, String number) {
    return posting(language, number) + (language == Language.EN ? "/acceptances" : "/acceptations");
  }

  static String versions(Language language, String number) {
    return posting(language, number) + "/versions";
  }

  static String version(Language language, String number, int version) {
    return versions(language, number) + "/" + version;
  }

  static String restore(Language language, String number, int version) {
    return version(language, number, version)
        + (language == Language.EN ? "/restoration" : "/retablissement");
  }

  static String publish(Language language, String number) {
    return posting(language, number) + "/publication";
  }

  static String preview(Language language, String number) {
    return posting(language, number) + (language == Language.EN ? "/preview" : "/apercu");
  }

  static String team(Language language, String number) {
    return posting(language, number) + (language == Language.EN ? "/team" : "/equipe");
  }

  static String blocks(Language language) {
    return language == Language.EN ? BLOCKS_EN : BLOCKS_FR;
  }

  static String block(Language language, String code) {
    return blocks(language) + "/" + code;
  }
}
