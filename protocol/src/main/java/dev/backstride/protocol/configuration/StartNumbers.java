package dev.backstride.protocol.configuration;

/**
 * Before and at the start of a run.
 *
 * @param sitShortHours seated hours from which the warm-up is 3 min longer: 3 h
 * @param sitLongHours seated hours from which it is 5 min longer: 6 h
 * @param warmUpMovements how many of the three movements make a warm-up: 2
 */
public record StartNumbers(double sitShortHours, double sitLongHours, int warmUpMovements) {

    static StartNumbers standard() {
        return new StartNumbers(3, 6, 2);
    }
}
