package org.vivier.authoring.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.ChangeTextBlock;
import org.vivier.authoring.ChangeTextBlock.Fault;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Bilingual;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** One text block, written in both languages. */
@Controller
class BlockController {
  private final BlockPages form;
  private final StaffResponses responses;
  private final ChangeTextBlock change;

  BlockController(BlockPages form, StaffResponses responses, ChangeTextBlock change) {
    this.form = form;
    this.responses = responses;
    this.change = change;
  }

  @Requires(act = Act.KEEP_TEXT_BLOCKS)
  @GetMapping({AuthoringPaths.BLOCK_EN, AuthoringPaths.BLOCK_FR})
  ResponseEntity<byte[]> show(StaffRequest request, @PathVariable("code") String code) {
    FormValues typed = request.shown(form.now(code));
    return form.show(HttpStatus.OK, request, code, typed, Map.of());
  }

  @Requires(act = Act.KEEP_TEXT_BLOCKS)
  @PostMapping({AuthoringPaths.BLOCK_EN, AuthoringPaths.BLOCK_FR})
  ResponseEntity<byte[]> save(StaffRequest request, @PathVariable("code") String code) {
    FormValues typed = request.form();
    Map<String, Fault> faults =
        ChangeTextBlock.isCode(code)
            ? change.handle(
                code,
                typed.number("seen").orElse(0),
                new Bilingual(typed.one("title-en"), typed.one("title-fr")),
                new Bilingual(typed.one("body-en"), typed.one("body-fr")),
                request.actor())
            : Map.of("form", Fault.REFERENCE);
    if (faults.isEmpty()) {
      return responses.done(AuthoringPaths.blocks(request.language()), "saved");
    }
    boolean stale = faults.containsValue(Fault.STALE);
    return form.show(
        stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
        request,
        code,
        typed,
        faults);
  }
}
