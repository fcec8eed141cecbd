package org.vivier.declarations.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser with cookies and without JavaScript, which follows no redirects by itself. */
final class Person {
  private final Connection session =
      Jsoup.newSession().ignoreHttpErrors(true).followRedirects(false);
  private final int port;

  Person(int port) {
    this.port = port;
  }

  Response get(String path) {
    return execute(connection(path).method(Method.GET));
  }

  Document page(String path) {
    return document(get(path));
  }

  /** Presses a button of the form that was shown, with these boxes ticked. */
  Response send(Document shown, String button, String... ticks) {
    Element form = Objects.requireNonNull(shown.selectFirst("main form"));
    Connection request = connection(form.attr("action")).method(Method.POST);
    form.select("input[type=hidden], input[type=text]")
        .forEach(field -> request.data(field.attr("name"), field.attr("value")));
    for (String tick : ticks) {
      request.data("groups", tick);
    }
    if (!button.isEmpty()) {
      request.data("then", button);
    }
    return execute(request);
  }

  static Document document(Response answer) {
    return Jsoup.parse(answer.body());
  }

  private Connection connection(String path) {
    return session.newRequest("http://127.0.0.1:" + port + path);
  }

  private static Response execute(Connection request) {
    try {
      return request.execute();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
