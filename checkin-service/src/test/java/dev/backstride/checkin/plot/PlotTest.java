package dev.backstride.checkin.plot;

import static dev.backstride.checkin.diary.Entries.after;
import static dev.backstride.checkin.diary.Entries.during;
import static dev.backstride.checkin.diary.Entries.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.diary.Weeks;
import dev.backstride.checkin.words.PlotWords;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Fact;
import dev.backstride.wording.Language;
import dev.backstride.wording.lint.SpokenWords;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PlotTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final Weeks WEEKS = Weeks.until(NOW, ZoneId.of("Europe/Berlin"));
    private static final PlotWords WORDS = new SpokenWords(Language.ENGLISH).get(PlotWords.class);

    private static final List<Action> ACTIONS = List.copyOf(EnumSet.allOf(Action.class));

    /** Of the last day. */
    private static final double LAST_MIDDLE = 351.1;

    private static final double A_DAY = 5.9;

    @Test
    void nothing_told_is_no_picture() {
        assertThat(drawn(List.of(), List.of())).isEmpty();
        assertThat(Plot.of(
                        WEEKS,
                        Diary.of(List.of(run("old", NOW.minus(Duration.ofDays(57)), 8_000))),
                        List.of(),
                        WORDS,
                        Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void levels_stand_at_their_day_and_height() throws Exception {
        var start = NOW.minus(Duration.ofDays(2));
        var end = start.plus(Duration.ofHours(1));
        var picture = picture(
                List.of(
                        run("r1", start, 8_000),
                        during("p", "r1", end, 5),
                        after("h", end.plus(Duration.ofHours(1)), 10),
                        after("d", end.plus(Duration.ofHours(24)), 0)),
                List.of());

        var during = one(picture, "glyph during");
        assertThat(number(during, "cx")).isCloseTo(LAST_MIDDLE - 2.33 * A_DAY, within());
        assertThat(number(during, "cy")).isEqualTo(76.0);
        assertThat(middle(one(picture, "glyph hour-later"))).isCloseTo(14.0, within());
        assertThat(middle(one(picture, "glyph day-later"))).isCloseTo(138.0, within());
        assertThat(one(picture, "course").getAttribute("points").split(" ", -1)).hasSize(3);
    }

    @Test
    void the_longest_day_has_the_highest_bar_and_its_distance_in_words() throws Exception {
        var picture = picture(
                List.of(
                        run("r1", NOW.minus(Duration.ofDays(9)), 10_000),
                        run("r2", NOW.minus(Duration.ofDays(3)), 5_000)),
                List.of());

        var bars = all(picture, "bar").map(bar -> number(bar, "height")).toList();
        assertThat(bars).containsExactly(50.0, 25.0);
        assertThat(picture.getDocumentElement().getTextContent()).contains("10.0 km");
    }

    @ParameterizedTest
    @CsvSource({"GO,opened", "KEEP,kept", "HOLD,kept", "EASE,eased", "REST,eased", "STOP_URGENT,stopped"})
    void decisions_are_marked_by_what_they_ask_for(Action action, String look) throws Exception {
        var picture = picture(
                List.of(run("r1", NOW.minus(Duration.ofDays(1)), 8_000)), List.of(Mark.of(NOW, action, Set.of())));

        assertThat(all(picture, "glyph " + look)).hasSize(1);
    }

    @Test
    void a_step_that_is_added_has_a_mark_of_its_own_unless_there_is_no_running() {
        var step = Set.of(Code.LADDER_STEP_UP_R2);

        assertThat(Mark.of(NOW, Action.HOLD, step).glyph()).isEqualTo(Glyph.STEPPED);
        assertThat(Mark.of(NOW, Action.STOP_PROMPT, step).glyph()).isEqualTo(Glyph.STOPPED);
    }

    @Test
    void a_legend_has_what_is_in_it_and_nothing_else() {
        var facts = List.<Fact>of(run("r1", NOW.minus(Duration.ofDays(1)), 8_000), after("a", NOW, 3));
        var marks = List.of(Mark.of(NOW, Action.HOLD, Set.of()));

        assertThat(Plot.of(WEEKS, Diary.of(facts), marks, WORDS, Language.ENGLISH))
                .hasValueSatisfying(
                        picture -> assertThat(picture.glyphs()).containsExactly(Glyph.DAY_LATER, Glyph.KEPT));
        assertThat(Plot.of(WEEKS, Diary.of(facts.subList(0, 1)), List.of(), WORDS, Language.ENGLISH))
                .hasValueSatisfying(picture -> assertThat(picture.glyphs()).isEmpty());
    }

    @Test
    void who_does_not_see_it_hears_what_it_shows() throws Exception {
        var root = picture(List.of(run("r1", NOW, 8_000)), List.of()).getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("plot-title plot-words");
        assertThat(root.getTextContent()).contains(WORDS.title(), WORDS.describe());
    }

    @Test
    void it_brings_no_style_of_its_own() {
        assertThat(drawn(List.of(run("r1", NOW, 8_000), after("a", NOW, 3)), List.of()))
                .doesNotContain("style=", "fill=", "stroke=", "<style");
    }

    @Test
    void every_glyph_has_a_shape_and_words_of_its_own() {
        assertThat(Arrays.stream(Glyph.values()).map(Glyph::svg)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Glyph.values()).map(glyph -> glyph.words(WORDS)))
                .doesNotHaveDuplicates();
    }

    @RepeatedTest(50)
    void nothing_is_outside_of_the_picture(RepetitionInfo seed) throws Exception {
        var dice = new Random(seed.getCurrentRepetition());
        var facts = new ArrayList<Fact>();
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < 60; at++) {
            var then = NOW.minus(Duration.ofMinutes(dice.nextInt(70 * 24 * 60)));
            facts.add(run("r" + at, then, dice.nextInt(50_000)));
            facts.add(after("a" + at, then.plus(Duration.ofHours(dice.nextInt(40))), dice.nextInt(11)));
            facts.add(during("d" + at, "r" + at, then, dice.nextInt(11)));
            marks.add(Mark.of(then, ACTIONS.get(dice.nextInt(ACTIONS.size())), Set.of()));
        }

        var picture = picture(facts, marks);

        assertThat(all(picture, "").flatMap(PlotTest::across))
                .allSatisfy(x -> assertThat(x).isBetween(0.0, 360.0));
        assertThat(all(picture, "").flatMap(PlotTest::down))
                .allSatisfy(y -> assertThat(y).isBetween(0.0, 246.0));
    }

    private static String drawn(List<Fact> facts, List<Mark> marks) {
        return Plot.of(WEEKS, Diary.of(facts), marks, WORDS, Language.ENGLISH)
                .map(Picture::svg)
                .orElse("");
    }

    private static Document picture(List<Fact> facts, List<Mark> marks) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawn(facts, marks))));
    }

    private static Element one(Document picture, String look) {
        return all(picture, look)
                .reduce((_, _) -> {
                    throw new AssertionError("two of " + look);
                })
                .orElseThrow();
    }

    /** The elements with this class; all where it is empty. */
    private static Stream<Element> all(Document picture, String look) {
        var elements = picture.getElementsByTagName("*");
        return Stream.iterate(0, at -> at < elements.getLength(), at -> at + 1)
                .map(at -> (Element) elements.item(at))
                .filter(element -> look.isEmpty() || look.equals(element.getAttribute("class")));
    }

    private static Stream<Double> across(Element element) {
        return Stream.concat(numbers(element, "x", "cx", "x1", "x2"), corners(element, 0));
    }

    private static Stream<Double> down(Element element) {
        return Stream.concat(numbers(element, "y", "cy", "y1", "y2"), corners(element, 1));
    }

    private static Stream<Double> numbers(Element element, String... attributes) {
        return Arrays.stream(attributes).filter(element::hasAttribute).map(name -> number(element, name));
    }

    private static Stream<Double> corners(Element element, int axis) {
        return element.hasAttribute("points")
                ? Arrays.stream(element.getAttribute("points").split(" ", -1))
                        .map(place -> Double.valueOf(place.split(",", -1)[axis]))
                : Stream.empty();
    }

    private static double middle(Element shape) {
        return corners(shape, 1).mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.2);
    }
}
