package org.vivier.correspondence.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.applications.letters.SampleLetters;
import org.vivier.format.Language;
import org.vivier.letters.AskForLetter;
import org.vivier.platform.web.LocalRequests;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

@SpringBootTest
@AutoConfigureMockMvc
class MailboxIntegrationTest {
  @Autowired private MockMvc web;
  @Autowired private TransactionOperations transactions;
  @Autowired private AskForLetter askForLetter;
  @Autowired private DataKeys keys;

  @Test
  void showsEveryLetterWithItsLink() throws Exception {
    DataKeyId dataKey = DataKeyId.random();
    keys.create(dataKey);
    transactions.executeWithoutResult(status ->
        askForLetter.handle(dataKey, SampleLetters.amelie(Language.FR), SampleLetters.received()));
    web.perform(mailbox())
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<html lang=\"en\">")))
        .andExpect(content().string(containsString("Development mailbox")))
        .andExpect(content().string(containsString("amelie@example.org")))
        .andExpect(content().string(containsString("href=\"" + SampleLetters.PAGE + "\"")));
    web.perform(mailbox().param("lang", "fr"))
        .andExpect(content().string(containsString("<html lang=\"fr\">")))
        .andExpect(content().string(containsString("Boîte aux lettres de développement")));
  }

  @Test
  void isNotThereUnlessItIsKnownThatTheReaderIsHere() throws Exception {
    web.perform(get("/dev/mailbox")).andExpect(status().isNotFound());
  }

  private static MockHttpServletRequestBuilder mailbox() {
    return get("/dev/mailbox").requestAttr(LocalRequests.class.getName(), true);
  }

  @Test
  void nobodyReportsBouncesWhenNoSecretIsConfigured() throws Exception {
    web.perform(post("/hooks/mail/notify").contentType(MediaType.APPLICATION_JSON).content("{}"))
        .andExpect(status().isNotFound());
  }
}
