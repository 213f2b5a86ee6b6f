package dev.backstride.protocol.configuration;

/**
 * One number of the configuration.
 *
 * @param key its group and its name, such as {@code pain.worseBy}
 * @param value as text: a whole number, a fraction, or an ISO 8601 duration
 * @param least the least sensible value
 * @param most the greatest; the number is fixed where it is the least as well
 */
public record Figure(String key, String value, String least, String most) {

    public boolean isFixed() {
        return least.equals(most);
    }
}
