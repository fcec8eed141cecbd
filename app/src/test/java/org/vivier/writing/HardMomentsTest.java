package org.vivier.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which test keeps each of the hardest moments of the staff side, and which answers each kind of
 * bad input: whoever takes one of them away meets this list.
 */
class HardMomentsTest {
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");

  /** What happens, and the tests in which it does; moments are numbered as the design has them. */
  private static final String LIST =
      """
      1 both last ratings at once | AssessmentIntegrationTest#twoLastRatingsAtOnceBothCountAndOpenTheCellOnce
      2 the guide changes while a form is open | AssessmentPagesIntegrationTest#whoWritesWhileTheCriterionChangesReadsBothAndConfirms
      3 a criterion is tightened | AskedAgainIntegrationTest#aTightenedCriterionIsAskedAgainOfThoseWhoPassed
      3 a criterion is loosened | AskedAgainIntegrationTest#aLoosenedCriterionIsAskedAgainOfThoseWhoFailedAndThePostingMustSaySo
      4 an assessor is a candidate | AssessmentIntegrationTest#anAssessorWhoAppliesIsShutOutAndTheirRatingsDoNotCount
      4 a sole administrator | PeopleIntegrationTest#keepsTheLastAdministrator
      5 a conflict after consensus | AskedAgainIntegrationTest#aConflictAfterConsensusKeepsTheRatingAndLetsOthersRate
      5 a conflict after the decision | AskedAgainIntegrationTest#aConflictAfterTheDecisionFlagsItAndReversesNothing
      6 a correction at the closing | DeadlineTest#givesNoGraceToCorrections
      6 a correction after it | SubmittedIntegrationTest#takesNoCorrectionAfterClosing
      7 a correction after rating | AskedAgainIntegrationTest#aCorrectionAsksOnlyWhereEvidenceChanged
      8 three changed since the preview | DecideTogetherIntegrationTest#whenOneChangedSinceThePreviewNothingAppliesAndItIsNamed
      8 some have left | DecideTogetherIntegrationTest#takesBackWhatIsHeldAndNotWhatLeft
      9 a reversal after others | DecisionsIntegrationTest#whatLeftIsReversedByANewDecisionAndEverybodyJudgedAlikeIsListed
      10 a role is taken mid-rating | AssessmentPagesIntegrationTest#whoLosesTheRoleMidRatingHears404AndFindsTheWordsAgain
      11 erasure during assessment | MeritFileIntegrationTest#whoWasErasedIsThereWithOutcomesAndDatesAlone
      11 the journal still verifies | EveryActIsRecordedIntegrationTest#anErasureLeavesTheJournalWhole
      12 completing while a letter is back | DecisionsIntegrationTest#aProcessIsNotCompletedWhileAnybodyIsUnansweredAndTheRefusalNamesThem
      12 completing while somebody is allowed late | DecisionsIntegrationTest#whoMayStillApplyLateKeepsAProcessOpen
      12 two complete at once | DecisionsIntegrationTest#ofTwoWhoCompleteAtOnceOneDoesAndTheOtherIsTold
      replayed rating | AssessmentIntegrationTest#refusesWhatCannotCountAndADoubleClickMakesOneRating
      stale decision | DecisionsIntegrationTest#ofTwoWhoDecideTheSecondIsToldAndADoubleClickDecidesOnce
      form without its token | EditorPagesIntegrationTest#aFormWithoutATokenIsShownAgainWithWhatWasTyped
      another’s token | AssessmentPagesIntegrationTest#ratesWithAPlainFormGoesToTheNextAndShowsNobodyElsesMark
      mark, evidence and reason that no form sends | AssessmentPagesIntegrationTest#whatNoFormSendsIsAnsweredAndWhatWasTypedComesBack
      100,000 characters of a decision | DecisionsIntegrationTest#oneEssentialOrAListedGroundEliminatesAndNothingElse
      a board that is too small | AssessmentIntegrationTest#aBoardWithoutEnoughPeopleLetsThoseWaitWhomItCannotAssess
      a title in one language | FactsTest#aTitleInOneLanguageIsRefusedAtTheOther
      a closing before the opening | FactsTest#closesAfterItOpens
      a day or an hour that doesn’t exist | ProcessPagesIntegrationTest#hoursThatTheClocksSkipAreRefusedAndThoseThatComeTwiceAreExplained
      an hour that comes twice | FactsTest#anHourThatComesTwiceOpensAtTheFirstAndClosesAtTheSecond
      ten thousand criteria | CriteriaIntegrationTest#afterAHundredTheNextOfTenThousandIsRefused
      Word, right to left, half characters | CriteriaIntegrationTest#strangeTextIsKeptOrRefusedAndNeverAnError
      the same over HTTP | ProcessPagesIntegrationTest#strangeTextIsAnsweredAndNeverAnError
      5 MB in the editor | EditorPagesIntegrationTest#badInputIsAnsweredClearlyAndKept
      a template that is gone | ProcessPagesIntegrationTest#aTemplateThatIsGoneIsSaidSo
      a reference to what is gone | AuthoringIntegrationTest#aReferenceToNothingBlocksAndIsNamed
      publishing and editing at once | MoveProcessIntegrationTest#oneOfManyWhoPublishAndEditAtOnceIsFirstAndTheOthersAreTold
      a role that was just lost | StaffAccessIntegrationTest#aRoleThatEndsBetweenFormAndPostDoesNothing
      folder and editor at once | TakeOverIntegrationTest#importsLeaveATakenOverPostingAloneAndSaySo
      sign-in links, parallel and again | SignInIntegrationTest#aLinkWorksOnceAlsoForTenAtTheSameTime
      a passkey of another origin | PasskeyInBrowserTest#whatWasSignedForAnotherOriginOpensNothing
      the clock of a telephone | SignInIntegrationTest#theClockOfAPhoneMayBeOnePeriodOffAndNotTwo
      a code twice | SignInIntegrationTest#aCodeCountsOnce
      wrong issuer, audience, nonce, state | ProviderIntegrationTest#tokensThatSaySomethingWrongOpenNothing
      a key that is over | ProviderIntegrationTest#aKeyThatTheProviderDoesNotShowOpensNothingWhateverItCallsItself
      a name of 10,000 characters | ProviderIntegrationTest#aNameOfTenThousandCharactersIsCutAndShown
      two tabs, two roles | StaffAccessIntegrationTest#aPersonInTwoTabsAsTwoRolesActsOnlyAsTheOneWhoIsSignedIn
      an invitation to an address that exists | SignInIntegrationTest#anInvitationToAnAddressThatExistsOnlySaysSo
      tricks with the host | SignInIntegrationTest#aHostHeaderLeadsNoLinkAstray
      a session that was fixed | SignInIntegrationTest#aSessionIsNewAfterEachSignIn
      signing somebody in from elsewhere | SignInIntegrationTest#aForeignSiteSignsNobodyIn
      one byte of an export | TamperedExportIntegrationTest#everyByteCounts
      a record that was changed | JournalIntegrationTest#aRecordThatIsChangedWithItsHashIsFoundByTheRoot
      two that were swapped | JournalIntegrationTest#twoSwappedRecordsAreFound
      one that was inserted | JournalIntegrationTest#anInsertedRecordIsFound
      a tail that was cut | JournalIntegrationTest#aTailThatWasCutCleanlyIsFoundByACheckpointKeptElsewhere
      a pack that was changed | MeritFileIntegrationTest#whoeverChangesAnythingInAPackIsFoundOut
      """;

  private record Kept(String what, String type, String method) {
    static Kept of(String line) {
      int bar = line.indexOf(" | ");
      int hash = line.lastIndexOf('#');
      return new Kept(
          line.substring(0, bar), line.substring(bar + 3, hash), line.substring(hash + 1));
    }
  }

  @Test
  void eachHasItsTest() {
    List<Kept> all = LIST.lines().map(Kept::of).toList();
    assertThat(all.stream().map(one -> one.what().replaceFirst(" .*", "")))
        .as("the twelve moments")
        .containsAll(IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList());
    assertThat(all).filteredOn(one -> !methods(one.type()).contains(one.method())).isEmpty();
  }

  /** Of all classes of this name. */
  private static Set<String> methods(String type) {
    try (Stream<Path> all = Files.walk(TESTS)) {
      return all.filter(file -> file.endsWith(type + ".java"))
          .flatMap(file -> METHOD.matcher(read(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
