package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says, whatever it is about. */
@MessageBundle(value = "frame", locale = "en")
public interface FrameWords {

    @Message("en")
    String language();

    @Message("""
            Backstride supports decisions about running with a tight or painful lower back. It does not diagnose, and it does
            not replace a clinician.""")
    String purpose();
}
