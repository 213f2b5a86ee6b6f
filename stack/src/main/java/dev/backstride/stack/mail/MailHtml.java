package dev.backstride.stack.mail;

import dev.backstride.stack.page.Html;
import java.util.List;
import java.util.stream.Collectors;

/** The catcher's page: newest mail first, each opening in both its forms. A mail's own HTML runs no script there. */
final class MailHtml {

    private MailHtml() {}

    static String of(List<Mail> mails, long count) {
        var entries = mails.reversed().stream().map(MailHtml::entry).collect(Collectors.joining());
        return """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mail caught</title>
            <style>
              body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
              details { border: 1px solid #ccc; border-radius: .4rem; margin: .5rem 0; padding: .5rem 1rem; }
              pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f6f6f6; padding: 1rem; }
              iframe { width: 100%%; height: 30rem; border: 1px solid #ccc; }
              time { color: #666; }
            </style>
            <h1>Mail caught</h1>
            <p>%d so far, newest first. As data: <a href="/api/messages">/api/messages</a></p>
            %s
            </html>
            """.formatted(count, entries);
    }

    private static String entry(Mail mail) {
        return """
            <details>
              <summary><time>%s</time> to %s: <strong>%s</strong></summary>
              <h2>Text</h2><pre>%s</pre>
              <h2>HTML</h2>
              <iframe title="HTML form" sandbox="allow-popups" srcdoc="%s"></iframe>
            </details>
            """.formatted(
                        mail.at(),
                        Html.escape(mail.to()),
                        Html.escape(mail.subject()),
                        Html.escape(mail.text()),
                        Html.escape(mail.html()));
    }
}
