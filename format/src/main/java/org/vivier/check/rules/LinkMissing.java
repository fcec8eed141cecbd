package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.align.Knowledge;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Link;

/** Links of one text that the other lacks, once known English and French twins are the same. */
final class LinkMissing implements PairRule {
  private static final Pattern HOST = Pattern.compile("^(?:https?:)?//([^/?#:]+)");
  private static final Pattern BEFORE_NAME = Pattern.compile("^(?:www|en|fr)\\.");

  /** What tells the language within a name: {@code guild-en.example.org}. */
  private static final Pattern LANGUAGE_IN_NAME = Pattern.compile("[-.](?:en|fr|eng|fra)(?=[.-])");

  /** Under these names many owners have theirs. */
  private static final Pattern SHARED =
      Pattern.compile("(?:^|\\.)(?:(?:gc|canada|gov|gouv|on|qc|bc|co|github|wordpress)\\.\\w+)$");

  private static final Pattern AFTER_MAILBOX = Pattern.compile("\\?.*$|[.,;:]+$");
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "link-missing",
              Family.ALIGNMENT,
              "One text links to a site to which the other doesn’t. English and French addresses of"
                  + " one page count as the same.",
              "Un texte renvoie à un site auquel l’autre ne renvoie pas. Les adresses anglaise et"
                  + " française d’une même page comptent comme une seule.")
          .shownBy(
              Example.bodies(
                  "See [the locks](https://canals.example.org/locks) on the map.",
                  "Voyez les écluses sur la carte."),
              Example.bodies(
                  "See [the locks](https://canals.example.org/locks) on the map.",
                  "Voyez [les écluses](https://canals.example.org/ecluses) sur la carte."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  /** A link with the site to which it leads, twins being one site. */
  record Target(Block block, Link link, String address, String site) {}

  /** Nobody links more; links are compared each with each. {@link ComparedInPart} tells it. */
  static final int MOST = 400;

  /** What an unreadable redirection leads to: perhaps the page that the other text links to. */
  private static final String UNKNOWN = "?";

  @Override
  public void check(DocumentPair pair, Findings findings) {
    List<Target> english = targets(pair.english(), findings.knowledge());
    List<Target> french = targets(pair.french(), findings.knowledge());
    List<Target> onlyEnglish = missing(english, french);
    List<Target> onlyFrench = missing(french, english);
    onlyEnglish.stream()
        .filter(target -> !Absence.of(pair, target.block()))
        .filter(target -> !hasTwin(pair, target, onlyFrench))
        .forEach(target -> report(pair.english(), pair.french(), target, findings));
    onlyFrench.stream()
        .filter(target -> !Absence.of(pair, target.block()))
        .filter(target -> !hasTwin(pair, target, onlyEnglish))
        .forEach(target -> report(pair.french(), pair.english(), target, findings));
  }

  /**
   * Whether the block that says the same has a link to another site of the same owner, which is
   * then taken for the site in the other language: {@code bread.example.org} and {@code
   * pain.example.org}.
   */
  private static boolean hasTwin(DocumentPair pair, Target target, List<Target> others) {
    String owner = owner(target.site());
    return !owner.isEmpty()
        && others.stream()
            .filter(other -> owner(other.site()).equals(owner))
            .anyMatch(
                other -> pair.statements().counterparts(target.block()).contains(other.block()));
  }

  /** Who registered a site's name; nobody for a mailbox, and for a name that whole states share. */
  private static String owner(String site) {
    String[] labels = site.split("\\.", -1);
    boolean shared = labels.length < 3 || site.indexOf('@') >= 0 || SHARED.matcher(site).find();
    return shared ? "" : labels[labels.length - 2] + '.' + labels[labels.length - 1];
  }

  private static List<Target> missing(List<Target> ours, List<Target> theirs) {
    List<Target> left = new ArrayList<>(theirs);
    List<Target> missing = new ArrayList<>();
    for (Target target : ours) {
      if (target.site().equals(UNKNOWN)) {
        continue;
      }
      Optional<Target> same = likest(target, left);
      if (same.isPresent()) {
        left.remove(same.get());
      } else if (left.stream().anyMatch(other -> other.site().equals(UNKNOWN))) {
        left.remove(
            left.stream().filter(other -> other.site().equals(UNKNOWN)).findFirst().orElseThrow());
      } else if (theirs.stream().noneMatch(other -> other.site().equals(target.site()))) {
        missing.add(target);
      }
    }
    return missing;
  }

  /** The link to the same site with the likest address; the very same one is no work. */
  private static Optional<Target> likest(Target target, List<Target> left) {
    String address = brief(target.address());
    List<Target> same = left.stream().filter(other -> other.site().equals(target.site())).toList();
    return same.stream()
        .filter(other -> brief(other.address()).equals(address))
        .findFirst()
        .or(() ->
            same.stream()
                .min(
                    Comparator.comparingInt(
                        other -> Distance.between(brief(other.address()), address))));
  }

  private static String brief(String destination) {
    return destination.length() > 80 ? destination.substring(0, 80) : destination;
  }

  private static Target target(Block block, Link link, Knowledge knowledge) {
    String destination = link.destination().strip();
    if (!LinkRedirect.redirects(destination)) {
      return new Target(block, link, destination, site(destination, knowledge));
    }
    String address = LinkRedirect.target(destination).orElse("");
    String site = address.isEmpty() ? UNKNOWN : site(address, knowledge);
    return new Target(block, link, address, site);
  }

  static List<Target> targets(Document document, Knowledge knowledge) {
    return all(document, knowledge).limit(MOST).toList();
  }

  /** The first link that isn't compared any more. */
  static Optional<Target> firstUncompared(Document document, Knowledge knowledge) {
    long links = document.blocks().stream().mapToLong(block -> block.prose().links().size()).sum();
    return links <= MOST ? Optional.empty() : all(document, knowledge).skip(MOST).findFirst();
  }

  private static Stream<Target> all(Document document, Knowledge knowledge) {
    return document.blocks().stream()
        .flatMap(
            block -> block.prose().links().stream().map(link -> target(block, link, knowledge)))
        .filter(target -> !target.site().isEmpty());
  }

  private static String site(String destination, Knowledge knowledge) {
    String address = destination.strip();
    for (var twin : knowledge.linkTwins()) {
      if (address.startsWith(twin.getValue())) {
        address = twin.getKey() + address.substring(twin.getValue().length());
      }
    }
    if (address.startsWith("mailto:")) {
      return AFTER_MAILBOX.matcher(address.toLowerCase(Locale.ROOT)).replaceAll("");
    }
    Matcher host = HOST.matcher(address);
    if (!host.find()) {
      return "";
    }
    String name =
        BEFORE_NAME
            .matcher(host.group(1).toLowerCase(Locale.ROOT))
            .replaceFirst("")
            .replace(".alpha.canada.ca", ".canada.ca");
    return switch (name) {
      case "numerique.canada.ca" -> "digital.canada.ca";
      case "tbs-sct.gc.ca", "tbs-sct.canada.ca" -> "tbs-sct";
      default -> inOneOrder(LANGUAGE_IN_NAME.matcher(name).replaceAll(""));
    };
  }

  /** {@code laws-lois} and {@code lois-laws} are one site, whose name is in both languages. */
  private static String inOneOrder(String name) {
    int dot = name.indexOf('.');
    if (dot < 0 || name.lastIndexOf('-', dot) < 0) {
      return name;
    }
    String[] parts = name.substring(0, dot).split("-", -1);
    Arrays.sort(parts);
    return String.join("-", parts) + name.substring(dot);
  }

  private static void report(Document document, Document other, Target target, Findings findings) {
    findings.add(
        DOC.finding(
            document.path(),
            document.span(target.link()),
            "Nothing in “%s” links to %s as this does.",
            "Rien dans « %s » ne renvoie à %s comme le fait ce lien.",
            other.path(),
            shown(target)));
  }

  /** A site as its address writes it. */
  private static String shown(Target target) {
    Matcher host = HOST.matcher(target.address());
    return host.find()
        ? BEFORE_NAME.matcher(host.group(1).toLowerCase(Locale.ROOT)).replaceFirst("")
        : target.site().replaceFirst("^mailto:", "");
  }
}
