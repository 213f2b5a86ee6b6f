package dev.backstride.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeashTest {

    @Test
    void a_process_ends_when_its_owner_is_killed() throws Exception {
        var owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var pid = Long.parseLong(owner.inputReader().readLine());
        var dog = ProcessHandle.of(pid).orElseThrow();

        owner.destroyForcibly();

        assertThat(dog.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void a_process_that_was_let_go_lives_on() throws IOException {
        var dog = new ProcessBuilder("sleep", "60").start();
        try {
            Leash.on(dog.toHandle(), "TERM").close();

            assertThat(dog.isAlive()).isTrue();
        } finally {
            dog.destroyForcibly();
        }
    }

    /** Starts a process on a leash, says which, and waits to be killed. */
    static final class Owner {

        private Owner() {}

        public static void main(String[] arguments) throws Exception {
            var dog = new ProcessBuilder("sleep", "60").start();
            try (var _ = Leash.on(dog.toHandle(), "TERM")) {
                System.out.println(dog.pid());
                dog.waitFor();
            }
        }
    }
}
