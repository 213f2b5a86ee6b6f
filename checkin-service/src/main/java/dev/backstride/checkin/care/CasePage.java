package dev.backstride.checkin.care;

import dev.backstride.checkin.packet.Packet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The page of a runner.
 *
 * @param address of the page; its forms are sent below it
 * @param done what was done a moment ago; empty where nothing was
 * @param isClinician whether the reader may clear and place
 * @param clearing the form that clears
 * @param placing the form that places
 */
public record CasePage(Packet packet, String address, String done, boolean isClinician, Form clearing, Form placing) {

    private static final int HIGHEST_RUNG = 3;
    private static final int WORST = 10;

    public List<String> rungs() {
        return numbers(1, HIGHEST_RUNG);
    }

    public List<String> levels() {
        return numbers(0, WORST);
    }

    private static List<String> numbers(int least, int most) {
        return IntStream.rangeClosed(least, most).mapToObj(String::valueOf).toList();
    }
}
