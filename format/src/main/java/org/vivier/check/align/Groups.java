package org.vivier.check.align;

import java.util.Map;
import java.util.Set;

/** The occupational groups of the public service and the names under which postings cite them. */
public final class Groups {
  /** English and French name of a group. */
  public record Name(String english, String french) {}

  private static final Map<String, Name> NAMES =
      Map.ofEntries(
          Map.entry("AS", new Name("Administrative Services", "Services administratifs")),
          Map.entry(
              "CR", new Name("Clerical and Regulatory", "Commis aux écritures et aux règlements")),
          Map.entry("CS", new Name("Computer Systems", "Systèmes d’ordinateurs")),
          Map.entry(
              "EC",
              new Name(
                  "Economics and Social Science Services",
                  "Économique et services de sciences sociales")),
          Map.entry("EX", new Name("Executive", "Direction")),
          Map.entry("FI", new Name("Financial Management", "Gestion financière")),
          Map.entry("IS", new Name("Information Services", "Services d’information")),
          Map.entry("IT", new Name("Information Technology", "Technologies de l’information")),
          Map.entry("PE", new Name("Personnel Administration", "Gestion du personnel")),
          Map.entry("PG", new Name("Purchasing and Supply", "Achats et approvisionnement")),
          Map.entry("PM", new Name("Programme Administration", "Administration des programmes")),
          Map.entry("TR", new Name("Translation", "Traduction")));

  private static final Set<String> OTHERS =
      Set.of(
          "AI", "AO", "BI", "CH", "CO", "CT", "DA", "DS", "ED", "EG", "EL", "EN", "FB", "FS", "GT",
          "HR", "LA", "LC", "LP", "LS", "MA", "MD", "MT", "ND", "NU", "OM", "OP", "PC", "PH", "PI",
          "PL", "PS", "PY", "RE", "RO", "SE", "SG", "SO", "SP", "ST", "SW", "TI", "UT", "VM", "WP");

  private Groups() {}

  /** Whether two letters are a group. */
  public static boolean known(String group) {
    return NAMES.containsKey(group) || OTHERS.contains(group);
  }

  /** The names of groups that postings cite by name. */
  public static Map<String, Name> names() {
    return NAMES;
  }
}
