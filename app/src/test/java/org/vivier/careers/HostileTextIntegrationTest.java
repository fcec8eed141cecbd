package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextIntegrationTest extends ServedSite {
  private static final String BODY =
      """

      <script>alert(1)</script><img src=x onerror=alert(2)>
      [click](javascript:alert(3)) <a href="JaVaScRiPt:alert(4)" onclick="alert(5)">here</a>
      <iframe src="https://x.example"></iframe><style>body{display:none}</style>
      <form action="/x"><input name=q></form><svg onload=alert(6)></svg>
      <p style="position:fixed" id="main" class="skip">styled</p>
      ![tracker](https://x.example/pixel.png)
      <meta http-equiv="refresh" content="0;url=https://x.example"><base href="https://x.example/">
      """;

  @Test
  void takesOutWhatCouldRunLoadOrRestyle() {
    folder.pair("elm", "elm", "elm", Map.of(), BODY);
    publish();
    Document page = page("/en/careers/positions/elm");
    Elements prose = page.select(".prose");
    assertThat(prose).hasSize(1);
    assertThat(prose.select("script,img,iframe,style,form,input,svg,meta,base,link")).isEmpty();
    assertThat(prose.select("* [style], * [id], * [class], [onclick], [onerror], [onload]"))
        .isEmpty();
    assertThat(prose.select("a[href^=javascript]")).isEmpty();
    assertThat(prose.text()).contains("styled", "here");
    assertThat(page.select("#main")).hasSize(1);
  }

  @Test
  void showsMarkupInTitleAndDescriptionAsText() {
    String markup = "'<script>alert(1)</script> \" & <b>'";
    folder.pair("elm", Map.of("title", markup, "description", markup));
    publish();
    for (String path : new String[] {"/en/careers", "/en/careers/positions/elm", "/fr/carrieres"}) {
      Document page = page(path);
      assertThat(page.select("h1 script, h3 script, p script, h1 b, h3 b, title b")).isEmpty();
      assertThat(page.text()).contains("<script>alert(1)</script> \" & <b>");
    }
    assertThat(page("/en/careers/positions/elm").select("meta[name=description]").attr("content"))
        .isEqualTo("<script>alert(1)</script> \" & <b>");
  }

  @Test
  void bearsATitleOfTwoThousandCharacters() {
    folder.pair("elm", Map.of("title", "é".repeat(2_000)));
    publish();
    assertThat(page("/en/careers").select(".card h3").text()).hasSize(2_000);
    assertThat(page("/en/careers/positions/elm").select("h1").text()).hasSize(2_000);
    assertThat(get("/en/careers/feed.atom").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orme d’Amérique",
        "l'été",
        "100 %",
        "a%20b",
        "🌲 sapin",
        "büro+mehr",
        "日本語",
        "العربية",
        "a&b=c",
        "a;b",
        "q?x",
        "tag#1",
        "(e)",
        "·point·médian·",
        "-",
        "semi;colon=1",
        "a,b",
        "x.html",
        "İstanbul",
        "apply",
        "e\u0301te\u0301",
        "\u00e9te\u0301"
      })
  void servesPostingsUnderAnyFileName(String slug) {
    folder.pair("elm", slug, slug, Map.of(), "\nText.\n");
    publish();
    for (String list : new String[] {"/en/careers", "/fr/carrieres"}) {
      String path = page(list).select(".card h3 a").attr("href");
      assertThat(URI.create(path).getRawPath()).isEqualTo(path);
      Document posting = page(path);
      assertThat(posting.select("link[rel=canonical]").attr("href")).endsWith(path);
      assertThat(
              page(posting.select("a[href*=/apply], a[href*=/postuler]").attr("href")).select("h1"))
          .isNotEmpty();
      assertThat(get(path + "/").statusCode()).isEqualTo(301);
      assertThat(header(get(path + "/"), "Location")).isEqualTo(path);
    }
  }
}
