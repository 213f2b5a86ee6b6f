package dev.backstride.notification.channel;

/**
 * HTML as mail carries it with the least ado: ASCII alone, other characters as references, in lines as long as mail may
 * have them (RFC 5322, section 2.1.1). It needs no transfer encoding then, and the client, which sends each line by
 * itself, has few to send. Not for preformatted text: a line may end elsewhere than before.
 */
final class MailHtml {

    private static final int LONGEST_LINE = 998;
    private static final int ASCII_END = 0x80;

    private MailHtml() {}

    static String of(String html) {
        return inLongLines(inAscii(html));
    }

    private static String inAscii(String html) {
        var ascii = new StringBuilder(html.length());
        html.codePoints().forEach(character -> {
            if (character < ASCII_END) {
                ascii.append((char) character);
            } else {
                ascii.append("&#").append(character).append(';');
            }
        });
        return ascii.toString();
    }

    private static String inLongLines(String html) {
        var lines = new StringBuilder(html.length());
        var begun = 0;
        for (var line : html.lines().toList()) {
            if (!lines.isEmpty()) {
                var fits = lines.length() - begun + 1 + line.length() <= LONGEST_LINE;
                lines.append(fits ? ' ' : '\n');
                begun = fits ? begun : lines.length();
            }
            lines.append(line);
        }
        return lines.toString();
    }
}
