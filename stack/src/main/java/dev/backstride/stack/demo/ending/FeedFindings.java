package dev.backstride.stack.demo.ending;

import dev.backstride.events.decision.Assessment;
import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.demo.plot.Plot;
import dev.backstride.stack.demo.story.Chronicle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What partners read: all that the runner agreed to share, and no flag. */
record FeedFindings(Doors doors, Chronicle chronicle, Feeds feeds) {

    Stream<Finding> findings() {
        return Stream.of(runs(), symptoms(), decisions(), flags(), messages());
    }

    private Finding runs() {
        return counted("runs", Map.of("run.recorded", chronicle.runs()));
    }

    /** Each run's peak and two answers; the screening stays out. */
    private Finding symptoms() {
        return counted("symptoms", Map.of("symptom.reported", 3 * Plot.outings().size(), "acknowledgement.given", 1));
    }

    /** The same decisions that the API shows, superseded ones included. */
    private Finding decisions() {
        var issued = doors.decisions().issued(chronicle.runner());
        return new Finding(
                "feed assessments: decisions",
                sorted(issued.stream().map(Assessment::id).map(UUID::toString)),
                sorted(feeds.of("assessments")
                        .map(found -> found.data().path("id").asText())));
    }

    private Finding flags() {
        var flags = feeds.of("assessments")
                .flatMap(found -> found.data()
                        .path("content")
                        .path("decision")
                        .path("codes")
                        .valueStream())
                .map(code -> code.asText())
                .filter(code -> code.startsWith("RF_"));
        return new Finding("feed assessments: red flags, which were not agreed to", List.of(), sorted(flags));
    }

    private Finding messages() {
        var questions = 2 * Plot.outings().size();
        return counted(
                "messages",
                Map.of(
                        "followup.planned", questions,
                        "followup.sent", questions,
                        "followup.answered", questions,
                        "escalation.raised", 1,
                        "escalation.acknowledged", 1));
    }

    /** By type, but for questionnaires: whether a week ends while the story lasts is the calendar's affair. */
    private Finding counted(String thing, Map<String, Integer> expected) {
        var found = feeds.of(thing)
                .map(FeedRecord::type)
                .filter(type -> !type.startsWith("questionnaire."))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.summingInt(_ -> 1)));
        return Finding.of("feed " + thing, new TreeMap<>(expected), found);
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.sorted().toList();
    }
}
