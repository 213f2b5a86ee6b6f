package dev.backstride.protocol.issue;

import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Standing;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision's content as text, the same for equal contents on every machine: one {@code name=value} line per
 * field in a fixed order, lists joined by commas, instants in ISO 8601 UTC, nothing after {@code =} where absent.
 * Ids of facts are written with their length before them, so that no two lists read alike.
 */
public final class CanonicalContent {

    private CanonicalContent() {}

    public static String of(Content content) {
        var decision = content.decision();
        var text = new StringBuilder(512);
        line(text, "runner", content.runner());
        line(text, "episode", content.episode());
        line(text, "bout", content.bout());
        line(text, "at", decision.at());
        line(text, "trigger", decision.trigger());
        line(text, "verdict", decision.verdict());
        line(text, "action", decision.action());
        line(text, "codes", joined(decision.codes()));
        line(text, "before", place(content.before()));
        line(text, "after", place(new Standing(decision.mode(), decision.rung())));
        line(text, "recipients", joined(decision.recipients()));
        line(
                text,
                "facts",
                content.facts().stream().map(id -> id.length() + ":" + id).collect(Collectors.joining(",")));
        line(text, "rules", content.protocol().rules());
        line(text, "configuration", content.protocol().configuration());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, @Nullable Object value) {
        text.append(name).append('=').append(value == null ? "" : value).append('\n');
    }

    private static String joined(Iterable<? extends Enum<?>> names) {
        var text = new StringBuilder();
        names.forEach(name -> text.append(text.isEmpty() ? "" : ",").append(name.name()));
        return text.toString();
    }

    private static String place(Standing standing) {
        return standing.rung() == null ? standing.mode().name() : standing.mode() + "/" + standing.rung();
    }
}
