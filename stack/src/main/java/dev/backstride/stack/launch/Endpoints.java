package dev.backstride.stack.launch;

import java.util.Map;

/**
 * Where everything is: what {@code stack.json} says.
 *
 * @param ops management URL by service
 * @param kafka bootstrap servers
 * @param mail the catcher's page; messages as data under /api/messages
 * @param story the story control
 * @param jdbc each service's database, with its owner's name and password; it shows the rows of all programs
 * @param program the tenant of the tokens
 * @param tokens bearer tokens by role, valid for 12 h
 * @param partners who reads feeds, by program
 */
public record Endpoints(
        String checkin,
        String assessment,
        String notification,
        Map<String, String> ops,
        String kafka,
        String mail,
        String story,
        Map<String, String> jdbc,
        String program,
        Map<String, String> tokens,
        Map<String, Reader> partners) {

    /**
     * How a partner reads a program's feeds: a Kafka client's settings. Topics begin with {@code
     * backstride.<program>.}, groups with {@code <program>.}
     *
     * @param kafka bootstrap servers
     */
    public record Reader(String kafka, String protocol, String mechanism, String username, String password) {}
}
