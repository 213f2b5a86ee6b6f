package dev.backstride.checkin.panel;

import dev.backstride.checkin.words.Words;
import dev.backstride.events.fact.Flag;
import java.util.Arrays;
import java.util.List;

/**
 * The questions as they are shown.
 *
 * @param words what it says
 * @param questions what is asked
 * @param error what to put right; empty at first
 * @param ticks what was ticked before
 */
record PanelForm(Words words, List<Flag> questions, String error, Ticks ticks) {

    /** A line to tick. */
    public record Line(String value, String words, boolean ticked) {}

    /** Lines that belong together. */
    public record Block(String title, List<Line> lines) {}

    /** Each group with a question in it. */
    public List<Block> blocks() {
        return Arrays.stream(Group.values())
                .map(group -> new Block(group.title(words.panel()), lines(group)))
                .filter(block -> !block.lines.isEmpty())
                .toList();
    }

    /** What was ticked, most urgent first. */
    public List<Line> ticked() {
        return ticks.yes().stream().sorted().map(this::line).toList();
    }

    /** Whether "none of these" was ticked. */
    public boolean none() {
        return ticks.none();
    }

    private List<Line> lines(Group group) {
        return questions.stream()
                .filter(flag -> Group.of(flag) == group)
                .map(this::line)
                .toList();
    }

    private Line line(Flag flag) {
        return new Line(
                flag.name(), OwnWords.of(words.sign(), flag), ticks.yes().contains(flag));
    }
}
