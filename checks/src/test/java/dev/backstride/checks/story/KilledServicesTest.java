package dev.backstride.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.demo.client.Messages.Kind;
import dev.backstride.stack.demo.client.Messages.Message;
import dev.backstride.stack.demo.ending.Ending;
import dev.backstride.stack.demo.story.Chronicle;
import dev.backstride.stack.demo.story.Story;
import dev.backstride.stack.demo.watch.Generated;
import dev.backstride.stack.mail.Mail;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service dies without warning at each point of the story, and nobody who reads its end can tell. */
@ExtendWith(OneSystem.class)
class KilledServicesTest {

    @ParameterizedTest
    @ValueSource(strings = {"checkin", "assessment", "notification"})
    void the_story_ends_as_told(String service, RunningSystem system) {
        var doors = system.doors();
        var killer = new Killer(system, service);
        var recordings = new Generated();
        var chronicle = Story.play(doors, recordings, killer);
        assertThat(killer.survived()).isEmpty();
        assertThat(Ending.of(doors, chronicle, recordings).differences()).isEmpty();
        assertMailIsDoubledAtMost(doors, chronicle);
    }

    /** What arrived is what was to be sent: each once in effect, at most twice on the wire. */
    private static void assertMailIsDoubledAtMost(Doors doors, Chronicle chronicle) {
        Map<String, Long> arrived = doors.mailbox().to(chronicle.cast().addresses()).stream()
                .collect(Collectors.groupingBy(Mail::id, Collectors.counting()));
        var toBeSent = doors.messages().of(chronicle.runner(), Kind.MESSAGE).stream()
                .map(Message::id)
                .map("<%s@backstride>"::formatted)
                .toList();
        assertThat(arrived.keySet()).containsExactlyInAnyOrderElementsOf(toBeSent);
        assertThat(arrived.values()).allMatch(copies -> copies <= 2);
    }
}
