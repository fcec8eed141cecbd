package org.vivier.careers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.PageOffer;
import org.vivier.postings.PostingPaths;

/** The list of open jobs. */
@Controller
class ListController {
  private final ListPages lists;
  private final PageOffer offer;

  ListController(ListPages lists, PageOffer offer) {
    this.lists = lists;
    this.offer = offer;
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
    offer.answer(PostingPaths.list(language), () -> lists.list(query, language), request, response);
  }
}
