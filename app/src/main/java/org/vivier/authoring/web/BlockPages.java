package org.vivier.authoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.authoring.ChangeTextBlock.Fault;
import org.vivier.authoring.TextBlock;
import org.vivier.authoring.TextBlocks;
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the form of one text block. */
@Component
class BlockPages {
  private final StaffFrames frames;
  private final StaffResponses responses;
  private final TextBlocks blocks;

  BlockPages(StaffFrames frames, StaffResponses responses, TextBlocks blocks) {
    this.frames = frames;
    this.responses = responses;
    this.blocks = blocks;
  }

  ResponseEntity<byte[]> show(
      HttpStatus status,
      StaffRequest request,
      String code,
      FormValues typed,
      Map<String, Fault> faults) {
    Language language = request.language();
    Words words = Words.of(language);
    boolean stale = faults.containsValue(Fault.STALE);
    Optional<TextBlock> now = stale ? current(code) : Optional.empty();
    List<FieldError> errors = new ArrayList<>();
    faults.forEach((field, fault) ->
        errors.add(
            new FieldError(
                field,
                words.text(
                    "authoring.blocks.fault."
                        + fault.name().toLowerCase(Locale.ROOT).replace('_', '-')))));
    StaffFrame frame =
        frames
            .of(
                request,
                new Addresses(
                    AuthoringPaths.block(Language.EN, code),
                    AuthoringPaths.block(Language.FR, code)),
                words.text("authoring.blocks.one", code))
            .under(
                List.of(
                    new Crumb(
                        words.text("authoring.blocks.title"), AuthoringPaths.blocks(language))));
    return responses.of(
        status,
        "authoring/block",
        new BlockPage(
            frame,
            request.token(),
            AuthoringPaths.block(language, code),
            now.map(one -> String.valueOf(one.number())).orElse(typed.one("seen")),
            errors,
            List.of(
                side(Language.EN, typed, errors, now, words),
                side(Language.FR, typed, errors, now, words)),
            AuthoringPaths.blocks(language)));
  }

  private static BlockPage.Side side(
      Language language,
      FormValues typed,
      List<FieldError> errors,
      Optional<TextBlock> now,
      Words words) {
    String tag = language.tag();
    return new BlockPage.Side(
        tag,
        words.text("authoring.language." + tag),
        words.text("authoring.in." + tag),
        typed.one("title-" + tag),
        typed.one("body-" + tag),
        error(errors, "title-" + tag),
        error(errors, "body-" + tag),
        now.map(one -> one.body().in(language)).orElse(null));
  }

  private static @org.jspecify.annotations.Nullable String error(
      List<FieldError> errors, String field) {
    return FieldError.of(field, errors);
  }

  /** What stands in the form of a block as it holds now, or of one that was never written. */
  FormValues now(String code) {
    return new FormValues(values(current(code), code));
  }

  private Optional<TextBlock> current(String code) {
    return blocks.versions(code).stream().findFirst();
  }

  private static Map<String, List<String>> values(Optional<TextBlock> block, String code) {
    return block
        .map(one ->
            Map.of(
                "seen", List.of(String.valueOf(one.number())),
                "title-en", List.of(one.title().english()),
                "title-fr", List.of(one.title().french()),
                "body-en", List.of(one.body().english()),
                "body-fr", List.of(one.body().french())))
        .orElseGet(() -> {
          String standard = "authoring.block." + code;
          boolean known = Words.of(Language.EN).has(standard);
          return Map.of(
              "title-en", List.of(known ? Words.of(Language.EN).text(standard) : ""),
              "title-fr", List.of(known ? Words.of(Language.FR).text(standard) : ""));
        });
  }
}
