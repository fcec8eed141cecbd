package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.ChangeTextBlock;
import org.vivier.authoring.ChangeTextBlock.Fault;
import org.vivier.authoring.StandardBlock;
import org.vivier.authoring.TextBlock;
import org.vivier.authoring.TextBlocks;
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;
import org.vivier.processes.web.FormValues;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffResponses;

/** The organization's text blocks: kept once, in both languages. */
@Controller
class BlocksController {
  private final StaffFrames frames;
  private final StaffResponses responses;
  private final TextBlocks blocks;
  private final ChangeTextBlock change;

  BlocksController(
      StaffFrames frames, StaffResponses responses, TextBlocks blocks, ChangeTextBlock change) {
    this.frames = frames;
    this.responses = responses;
    this.blocks = blocks;
    this.change = change;
  }

  @Requires(act = Act.KEEP_TEXT_BLOCKS)
  @GetMapping({AuthoringPaths.BLOCKS_EN, AuthoringPaths.BLOCKS_FR})
  ResponseEntity<byte[]> list(HttpServletRequest request, StaffMember member) {
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    List<TextBlock> all = blocks.all();
    Set<String> codes = new LinkedHashSet<>(StandardBlock.CODES);
    all.forEach(block -> codes.add(block.code()));
    StaffFrame frame =
        frames.of(
            request,
            member,
            new Addresses(AuthoringPaths.BLOCKS_EN, AuthoringPaths.BLOCKS_FR),
            words.text("authoring.blocks.title"));
    return responses.ok(
        "authoring/blocks",
        new BlocksPage(
            StaffResponses.done(request).filter("saved"::equals).isPresent()
                ? frame.saying(Notice.success(words.text("authoring.blocks.saved")))
                : frame,
            codes.stream().map(code -> row(code, all, words)).toList()));
  }

  private static BlocksPage.Row row(String code, List<TextBlock> all, Words words) {
    Optional<TextBlock> block = all.stream().filter(one -> one.code().equals(code)).findFirst();
    String standard = "authoring.block." + code;
    String name = words.has(standard) ? words.text(standard) : code;
    return new BlocksPage.Row(
        "{{block:" + code + "}}",
        block.map(one -> one.title().in(words.language())).orElse(name),
        block
            .map(one -> words.text("authoring.blocks.version", one.number()))
            .orElseGet(() -> words.text("authoring.blocks.none")),
        AuthoringPaths.block(words.language(), code));
  }

  @Requires(act = Act.KEEP_TEXT_BLOCKS)
  @GetMapping({AuthoringPaths.BLOCK_EN, AuthoringPaths.BLOCK_FR})
  ResponseEntity<byte[]> show(
      HttpServletRequest request, StaffMember member, @PathVariable("code") String code) {
    FormValues typed = FormValues.shown(request, new FormValues(values(current(code), code)));
    return page(HttpStatus.OK, request, member, code, typed, Map.of());
  }

  @Requires(act = Act.KEEP_TEXT_BLOCKS)
  @PostMapping({AuthoringPaths.BLOCK_EN, AuthoringPaths.BLOCK_FR})
  ResponseEntity<byte[]> save(
      HttpServletRequest request, StaffMember member, @PathVariable("code") String code) {
    FormValues typed = FormValues.in(request);
    Map<String, Fault> faults =
        ChangeTextBlock.isCode(code)
            ? change.handle(
                code,
                typed.number("seen").orElse(0),
                new Bilingual(typed.one("title-en"), typed.one("title-fr")),
                new Bilingual(typed.one("body-en"), typed.one("body-fr")),
                member.actor())
            : Map.of("form", Fault.REFERENCE);
    if (faults.isEmpty()) {
      return responses.done(AuthoringPaths.blocks(LanguageChoice.of(request)), "saved");
    }
    boolean stale = faults.containsValue(Fault.STALE);
    return page(
        stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
        request,
        member,
        code,
        typed,
        faults);
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

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      HttpServletRequest request,
      StaffMember member,
      String code,
      FormValues typed,
      Map<String, Fault> faults) {
    Language language = LanguageChoice.of(request);
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
                member,
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
            FormToken.of(request),
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
}
