package org.vivier.authoring.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.authoring.StandardBlock;
import org.vivier.authoring.TextBlock;
import org.vivier.authoring.TextBlocks;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** The organization's text blocks. */
@Controller
class BlocksController {
  private final StaffFrames frames;
  private final StaffResponses responses;
  private final TextBlocks blocks;

  BlocksController(StaffFrames frames, StaffResponses responses, TextBlocks blocks) {
    this.frames = frames;
    this.responses = responses;
    this.blocks = blocks;
  }

  @Requires(act = Act.KEEP_TEXT_BLOCKS)
  @GetMapping({AuthoringPaths.BLOCKS_EN, AuthoringPaths.BLOCKS_FR})
  ResponseEntity<byte[]> list(StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    List<TextBlock> all = blocks.all();
    Set<String> codes = new LinkedHashSet<>(StandardBlock.CODES);
    all.forEach(block -> codes.add(block.code()));
    StaffFrame frame =
        frames.of(
            request,
            new Addresses(AuthoringPaths.BLOCKS_EN, AuthoringPaths.BLOCKS_FR),
            words.text("authoring.blocks.title"));
    return responses.ok(
        "authoring/blocks",
        new BlocksPage(
            frame.saying(DraftNotices.saved(request, "authoring.blocks.saved")),
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
}
