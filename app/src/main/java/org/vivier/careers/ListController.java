package org.vivier.careers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.PageAnswer;
import org.vivier.platform.web.PageOffer;
import org.vivier.platform.web.StartPageLink;
import org.vivier.postings.PostingPaths;

/** The list of open jobs. */
@Controller
class ListController {
  private final ListPages lists;
  private final PageOffer offer;
  private final StartPageLink door;

  ListController(ListPages lists, PageOffer offer, StartPageLink door) {
    this.lists = lists;
    this.offer = offer;
    this.door = door;
  }

  @GetMapping("/en/careers")
  void english(HttpServletRequest request, HttpServletResponse response) throws IOException {
    list(Language.EN, request, response);
  }

  @GetMapping("/fr/carrieres")
  void french(HttpServletRequest request, HttpServletResponse response) throws IOException {
    list(Language.FR, request, response);
  }

  private void list(Language language, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListQuery query = ListQuery.of(request.getParameterMap());
    if (door.isPossible()) {
      @Nullable String tryPath = door.path(request, language).orElse(null);
      PageAnswer.write(lists.list(query, language, tryPath), request, response);
      return;
    }
    offer.answer(
        PostingPaths.list(language), () -> lists.list(query, language, null), request, response);
  }
}
