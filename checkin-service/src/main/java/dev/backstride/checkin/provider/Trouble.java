package dev.backstride.checkin.provider;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/** Why something a provider pushed cannot be taken, now or ever. */
public abstract sealed class Trouble extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private Trouble(String why) {
        super(why);
    }

    /** It is nothing that this provider sends; again will not help. */
    public static final class Unreadable extends Trouble {

        @Serial
        private static final long serialVersionUID = 1;

        public Unreadable(String why) {
            super(why);
        }
    }

    /** The provider is not there, or too busy. */
    public static final class Later extends Trouble {

        @Serial
        private static final long serialVersionUID = 1;

        private final Duration wait;

        /**
         * Trouble that passes.
         *
         * @param wait at least so long; zero where it did not say
         */
        public Later(String why, Duration wait) {
            super(why);
            this.wait = wait;
        }

        public Optional<Duration> waiting() {
            return wait.isPositive() ? Optional.of(wait) : Optional.empty();
        }
    }

    /** What was asked for is not there, or no longer ours to see. */
    public static final class Gone extends Trouble {

        @Serial
        private static final long serialVersionUID = 1;

        public Gone(String why) {
            super(why);
        }
    }

    /** The user's token is not believed: they have to be linked again. */
    public static final class Denied extends Trouble {

        @Serial
        private static final long serialVersionUID = 1;

        public Denied(String why) {
            super(why);
        }
    }
}
