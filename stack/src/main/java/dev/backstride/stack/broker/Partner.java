package dev.backstride.stack.broker;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who reads a program's feeds, and nothing else: a user of the broker with the program's name.
 *
 * @param program lower-case letters, digits and {@code -}: a name with a dot could begin like another's, and
 *     {@code internal} is the services'
 */
public record Partner(String program, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final String SERVICES = "internal";
    private static final String ANY_HOST = "*";

    public Partner {
        if (!NAME.matcher(program).matches() || program.equals(SERVICES)) {
            throw new IllegalArgumentException("No program can be named '%s'".formatted(program));
        }
    }

    public String user() {
        return program;
    }

    /** Reads what begins with the program's name, in groups whose names begin with it. */
    List<AclBinding> permissions() {
        return Stream.of(
                        prefix(ResourceType.TOPIC, "backstride." + program + "."),
                        prefix(ResourceType.GROUP, program + "."))
                .map(resource -> new AclBinding(
                        resource,
                        new AccessControlEntry("User:" + user(), ANY_HOST, AclOperation.READ, AclPermissionType.ALLOW)))
                .toList();
    }

    private static ResourcePattern prefix(ResourceType type, String begin) {
        return new ResourcePattern(type, begin, PatternType.PREFIXED);
    }
}
