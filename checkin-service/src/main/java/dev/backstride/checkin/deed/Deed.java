package dev.backstride.checkin.deed;

import dev.backstride.checkin.words.MeWords;
import dev.backstride.checkin.words.Words;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a runner can do on their page with one press. */
public enum Deed {
    STRENGTH,
    WARM_UP,
    LEVEL,
    PAUSE,
    RESUME,
    MAILS_OFF,
    MAILS_ON;

    /** The one of this name; empty for anything the page does not offer. */
    public static Optional<Deed> of(@Nullable String name) {
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }

    /** That it is done. */
    public String done(Words words) {
        MeWords me = words.me();
        return switch (this) {
            case STRENGTH -> me.strengthKept();
            case WARM_UP -> me.warmUpKept();
            case LEVEL -> me.levelKept();
            case PAUSE -> me.pauseKept();
            case RESUME -> me.resumed();
            case MAILS_OFF -> words.mails().off() + ".";
            case MAILS_ON -> words.mails().on() + ".";
        };
    }
}
