package dev.backstride.checkin.questionnaire;

import dev.backstride.checkin.questionnaire.Item.Choice;
import dev.backstride.checkin.words.OutlookWords;
import dev.backstride.checkin.words.WeekWords;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.fact.Instrument;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of each instrument, in words.
 *
 * <p>OSTRC-H2 is the Oslo Sports Trauma Research Centre Questionnaire on Health Problems, version 2: Clarsen et al., Br J
 * Sports Med 2020, doi 10.1136/bjsports-2019-101337; here it asks about the lower back, as its version for overuse injuries
 * does. Whoever takes part in full without problems, or not at all, is asked no more than the first item. STarT Back is
 * the Keele STarT Back Screening Tool: Hill et al., Arthritis Rheum 2008;59:632, doi 10.1002/art.23563; its ninth item counts
 * from "very much" on.
 */
final class Items {

    private static final int FULL = 0;
    private static final int MINOR = 8;
    private static final int MODERATE = 17;
    private static final int MAJOR = 25;
    private static final int NO = 0;
    private static final int YES = 1;

    private Items() {}

    static List<Item> of(Words words, Instrument instrument) {
        return switch (instrument) {
            case OSTRC_H2 -> week(words.week());
            case START_BACK -> outlook(words.outlook());
        };
    }

    private static List<Item> week(WeekWords week) {
        return List.of(
                new Item(
                        1,
                        week.part(),
                        List.of(
                                new Choice(week.full(), FULL, true),
                                new Choice(week.fullWithProblems(), MINOR),
                                new Choice(week.reduced(), MODERATE),
                                new Choice(week.none(), MAJOR, true))),
                graded(2, week.changed(), List.of(week.notChanged(), week.minor(), week.moderate(), week.major())),
                graded(3, week.affected(), List.of(week.notAffected(), week.minor(), week.moderate(), week.major())),
                graded(4, week.felt(), List.of(week.nothing(), week.mild(), week.moderate(), week.severe())));
    }

    private static Item graded(int number, String question, List<String> grades) {
        return new Item(
                number,
                question,
                List.of(
                        new Choice(grades.get(0), FULL),
                        new Choice(grades.get(1), MINOR),
                        new Choice(grades.get(2), MODERATE),
                        new Choice(grades.get(3), MAJOR)));
    }

    private static List<Item> outlook(OutlookWords outlook) {
        var statements = List.of(
                outlook.downTheLeg(),
                outlook.shoulderOrNeck(),
                outlook.shortWalks(),
                outlook.slowDressing(),
                outlook.notSafe(),
                outlook.worryingThoughts(),
                outlook.notGettingBetter(),
                outlook.lessEnjoyed());
        var items = new ArrayList<Item>();
        for (var statement : statements) {
            var choices = List.of(new Choice(outlook.disagree(), NO), new Choice(outlook.agree(), YES));
            items.add(new Item(items.size() + 1, statement, choices));
        }
        var grades = List.of(
                new Choice(outlook.notAtAll(), NO),
                new Choice(outlook.slightly(), NO),
                new Choice(outlook.moderately(), NO),
                new Choice(outlook.veryMuch(), YES),
                new Choice(outlook.extremely(), YES));
        items.add(new Item(items.size() + 1, outlook.bothersome(), grades));
        return List.copyOf(items);
    }
}
