package dev.backstride.protocol.configuration;

import java.time.Duration;
import java.util.List;

/**
 * Steps and balance: opinion and vendor data, told as hints. Where no source is named, design choices of the
 * protocol.
 *
 * @param window how far back a runner's own steps are compared with: 42 d
 * @param least level time that makes them the runner's own curve, or balance: 200 min
 * @param levelGrade grade up to which it is level, up or down, rise over run: 0.02
 * @param slowest slowest level speed that counts, m/s: 1.64 (research.vu.nl, 256 runners)
 * @param fastest fastest, m/s: 4.68 (the same)
 * @param leastCadence steps/min below which it is no running, or one foot's count: 120
 * @param mostCadence steps/min above which it is a wrong count: 240
 * @param coldStrides strides/min at no speed on everybody's line: 75.01 (the same)
 * @param coldStridesPerSpeed strides/min more for each m/s: 3.006 (the same)
 * @param spreads standard deviations below what is expected from which steps are long: 2
 * @param longPercent share below it from which they are: 3 %
 * @param longFor how much of the opening has to be so: 3 min
 * @param balanceOffPerMille distance of the contact-time balance from half above which it is off: 22 ‰ (Garmin)
 * @param balanceShiftPerMille least distance from the runner's own: 10 ‰
 * @param balanceBouts how many bouts in R-27's window have to be so: 3
 */
public record StrideNumbers(
        @Within(least = "P28D", most = "P42D") Duration window,
        @Within(least = "PT100M", most = "PT400M") Duration least,
        @Within(least = "0.01", most = "0.03") double levelGrade,
        @Within(least = "1.64", most = "1.64") double slowest,
        @Within(least = "4.68", most = "4.68") double fastest,
        @Within(least = "100", most = "140") int leastCadence,
        @Within(least = "220", most = "260") int mostCadence,
        @Within(least = "75.01", most = "75.01") double coldStrides,
        @Within(least = "3.006", most = "3.006") double coldStridesPerSpeed,
        @Within(least = "2", most = "3") int spreads,
        @Within(least = "2", most = "10") int longPercent,
        @Within(least = "PT2M", most = "PT5M") Duration longFor,
        @Within(least = "15", most = "40") int balanceOffPerMille,
        @Within(least = "5", most = "20") int balanceShiftPerMille,
        @Within(least = "2", most = "6") int balanceBouts) {

    public StrideNumbers {
        Order.rising(List.of(slowest, fastest));
        Order.rising(List.of(leastCadence, mostCadence));
        Order.rising(List.of(balanceShiftPerMille, balanceOffPerMille));
    }

    static StrideNumbers standard() {
        return new StrideNumbers(
                Duration.ofDays(42),
                Duration.ofMinutes(200),
                0.02,
                1.64,
                4.68,
                120,
                240,
                75.01,
                3.006,
                2,
                3,
                Duration.ofMinutes(3),
                22,
                10,
                3);
    }
}
