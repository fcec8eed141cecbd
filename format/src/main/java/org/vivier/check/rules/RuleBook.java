package org.vivier.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules, in the order of their page. */
public final class RuleBook {
  private static final List<Rule> RULES = rules();

  private RuleBook() {}

  /** Every rule, chapter by chapter. */
  public static List<Rule> all() {
    return RULES;
  }

  /** The documentation of a rule, if there is one of this id. */
  public static Optional<RuleDoc> doc(String id) {
    return RULES.stream().map(Rule::doc).filter(doc -> doc.id().equals(id)).findFirst();
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(FormatRuleBook.rules());
    rules.addAll(
        List.of(
            new RequiredKeys(),
            new LiteralNull(),
            new UnknownKey(),
            new ArchivedBoolean(),
            new LeverIdMissing(),
            new LeverIdForm(),
            new TitleBlanks(),
            new FileNameUnsafe(),
            new FileNameLanguage(),
            new LayoutDiffers(),
            new AliasCollides()));
    rules.addAll(FolderRules.rules());
    rules.addAll(
        List.of(
            new HeadingMatches(),
            new HeadingMissing(),
            new ItemMissing(),
            new ItemsMerged(),
            new BlockMoved(),
            new ListTypeDiffers(),
            new ParagraphMissing(),
            new SentenceMissing(),
            new TextDiffers(),
            new DescriptionDiffers(),
            new DescriptionContradicts(),
            new ParagraphUntranslated(),
            new StatementMissing(),
            new RequirementDiffers(),
            new LinkMissing(),
            new LinkFragmentDiffers(),
            new ComparedInPart()));
    rules.addAll(FactRules.rules());
    rules.addAll(
        List.of(
            new BodyLanguage(),
            new LineLanguage(),
            new LinkLanguage(),
            new FalseFriend(),
            new WordSlip(),
            new TitleMasculine(),
            new InclusiveMixed(),
            new InclusiveBroken(),
            new ImperativeHyphen(),
            new EmphasisUnrendered(),
            new LinkBroken(),
            new LinkLost(),
            new LinkBlank(),
            new MailAddress(),
            new ListMarker(),
            new BoldHeading(),
            new PlainHeading(),
            new HeadingLevels(),
            new HeadingsNone(),
            new HtmlEntity(),
            new InvisibleCharacter(),
            new Unbalanced(),
            new SpaceBeforePunctuation(),
            new SpaceAfterPeriod(),
            new ColonBlank(),
            new WordDoubled(),
            new PunctuationDoubled(),
            new ApostrophesMixed(),
            new ClassificationForm(),
            new ClassificationUnknown(),
            new ClassificationObsolete(),
            new GroupName(),
            new ProfileForm(),
            new ClosingPast(),
            new DateImpossible(),
            new Stub(),
            new EditingLeftover(),
            new LinkPrivate(),
            new LinkRedirect(),
            new LinkFragment()));
    return List.copyOf(rules);
  }
}
