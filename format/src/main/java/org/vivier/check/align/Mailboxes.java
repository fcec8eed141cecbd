package org.vivier.check.align;

import java.util.Map;

/** Mailboxes that have a name in each language: {@code jobs@} and {@code emplois@}. */
final class Mailboxes {
  /** What mailboxes of an employer are for; any other name is one that somebody mistyped. */
  private static final Map<String, String> PURPOSES =
      Map.ofEntries(
          Map.entry("jobs", "emplois"),
          Map.entry("job", "emploi"),
          Map.entry("careers", "carrieres"),
          Map.entry("career", "carriere"),
          Map.entry("recruitment", "recrutement"),
          Map.entry("recruiting", "recrutement"),
          Map.entry("staffing", "dotation"),
          Map.entry("hiring", "embauche"),
          Map.entry("hr", "rh"),
          Map.entry("talent", "talents"),
          Map.entry("accommodation", "adaptation"),
          Map.entry("accommodations", "adaptation"),
          Map.entry("accessibility", "accessibilite"),
          Map.entry("information", "renseignements"),
          Map.entry("support", "soutien"),
          Map.entry("help", "aide"),
          Map.entry("privacy", "vieprivee"));

  private Mailboxes() {}

  /** Whether two addresses of one domain are one purpose in both languages. */
  static boolean twins(String one, String two) {
    int at = one.indexOf('@');
    int other = two.indexOf('@');
    return at > 0
        && other > 0
        && one.substring(at).equals(two.substring(other))
        && (translates(one.substring(0, at), two.substring(0, other))
            || translates(two.substring(0, other), one.substring(0, at)));
  }

  private static boolean translates(String english, String french) {
    String[] left = english.split("[._-]", -1);
    String[] right = french.split("[._-]", -1);
    boolean all = left.length == right.length;
    for (int i = 0; all && i < left.length; i++) {
      all = left[i].equals(right[i]) || right[i].equals(PURPOSES.get(left[i]));
    }
    return all;
  }
}
