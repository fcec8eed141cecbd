package org.vivier.check.rules;

import java.util.List;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.document.Document;

/** A link that leads to a part of a page in one language and to the top of it in the other. */
final class LinkFragmentDiffers implements PairRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "link-fragment-differs",
              Family.ALIGNMENT,
              "A link leads to a part of a page in one language and to its top in the other: the fragment (#…) was lost.",
              "Un lien mène à une partie de page dans une langue et au haut de la page dans l’autre : le fragment (#…) s’est perdu.")
          .shownBy(
              Example.bodies(
                  "See [the rates](https://canals.example.org/rates#lock) of the canal.",
                  "Voyez [les tarifs](https://canals.example.org/tarifs) du canal."),
              Example.bodies(
                  "See [the rates](https://canals.example.org/rates#lock) of the canal.",
                  "Voyez [les tarifs](https://canals.example.org/tarifs#ecluse) du canal."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(DocumentPair pair, Findings findings) {
    List<LinkMissing.Target> english = LinkMissing.targets(pair.english(), findings.knowledge());
    List<LinkMissing.Target> french = LinkMissing.targets(pair.french(), findings.knowledge());
    if (english.stream().noneMatch(LinkFragmentDiffers::part)
        && french.stream().noneMatch(LinkFragmentDiffers::part)) {
      return;
    }
    for (String site : english.stream().map(LinkMissing.Target::site).distinct().toList()) {
      List<LinkMissing.Target> ours = to(site, english);
      List<LinkMissing.Target> theirs = to(site, french);
      // Which link stands for which is certain where both texts have as many, in their order.
      if (ours.size() == theirs.size() && !site.startsWith("mailto:")) {
        for (int i = 0; i < ours.size(); i++) {
          compare(pair, ours.get(i), theirs.get(i), findings);
        }
      }
    }
  }

  private static void compare(
      DocumentPair pair, LinkMissing.Target english, LinkMissing.Target french, Findings findings) {
    boolean facing = pair.statements().counterparts(english.block()).contains(french.block());
    if (facing && part(english) && !part(french)) {
      report(pair.french(), french, pair.english(), english, findings);
    } else if (facing && part(french) && !part(english)) {
      report(pair.english(), english, pair.french(), french, findings);
    }
  }

  private static List<LinkMissing.Target> to(String site, List<LinkMissing.Target> targets) {
    return targets.stream().filter(target -> target.site().equals(site)).toList();
  }

  /** Whether an address names a part of its page; "#/" and "#!" are routes of an application. */
  private static boolean part(LinkMissing.Target target) {
    String address = target.address();
    int hash = address.indexOf('#');
    return hash >= 0 && hash + 1 < address.length() && "/!".indexOf(address.charAt(hash + 1)) < 0;
  }

  private static void report(
      Document document,
      LinkMissing.Target whole,
      Document other,
      LinkMissing.Target part,
      Findings findings) {
    String address = part.address();
    findings.add(
        DOC.finding(
                document.path(),
                document.span(whole.link()),
                "This link leads to the top of the page; in the other language it leads to the part “%s”: add the fragment.",
                "Ce lien mène au haut de la page ; dans l’autre langue, il mène à la partie « %s » : ajoutez le fragment.",
                Quote.of(address.substring(address.indexOf('#'))))
            .against(other.at(other.span(part.link()))));
  }
}
