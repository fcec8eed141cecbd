package org.vivier.platform.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.vivier.format.Language;
import org.vivier.platform.Assets;

/** The site's identity from what the operator configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration {
  @Bean
  Site site(SiteProperties configured, Environment environment) throws IOException {
    Brand brand = configured.colours().brand();
    Assets assets = Assets.of(brand);
    return new Site(
        base(configured, environment),
        brand,
        assets,
        organization(configured, assets, Language.EN),
        organization(configured, assets, Language.FR),
        configured.replyDays());
  }

  private static URI base(SiteProperties configured, Environment environment) {
    String port = environment.getProperty("server.port", "8080");
    return Objects.requireNonNullElseGet(
        configured.baseUrl(), () -> URI.create("http://localhost:" + port));
  }

  private static Organization organization(
      SiteProperties configured, Assets assets, Language language) throws IOException {
    return new Organization(
        configured.name().in(language),
        logo(configured.logo().in(language), assets, language),
        configured.contactEmail().in(language, "jobs.emplois@example.org"),
        configured.accommodationEmail().in(language, "accommodation.adaptation@example.org"),
        configured.voice().in(language),
        picture(configured.picture().in(language), assets, language));
  }

  private static @Nullable String picture(@Nullable Path file, Assets assets, Language language)
      throws IOException {
    return file == null
        ? null
        : assets.add(
            "picture-" + language.tag() + "-" + file.getFileName(), Files.readAllBytes(file));
  }

  private static String logo(@Nullable Path file, Assets assets, Language language)
      throws IOException {
    if (file == null) {
      return assets.path("icon.svg");
    }
    String name = "logo-" + language.tag() + "-" + file.getFileName();
    return assets.add(name, Files.readAllBytes(file));
  }
}
