package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be chosen on a form. */
@MessageBundle(value = "choice", locale = "en")
public interface ChoiceWords {

    @Message("Left")
    String left();

    @Message("Right")
    String right();

    @Message("Both sides")
    String both();

    @Message("In the middle")
    String central();

    @Message("I cannot say")
    String unknown();

    @Message("At the start")
    String start();

    @Message("Halfway")
    String middle();

    @Message("Towards the end")
    String end();

    @Message("Going uphill")
    String uphill();

    @Message("Going downhill")
    String downhill();

    @Message("All the way")
    String throughout();

    @Message("Only afterwards")
    String afterOnly();

    @Message("Much better")
    String muchBetter();

    @Message("A little better")
    String littleBetter();

    @Message("The same")
    String same();

    @Message("A little worse")
    String littleWorse();

    @Message("Much worse")
    String muchWorse();

    @Message("Slower than usual")
    String slower();

    @Message("As usual")
    String asUsual();

    @Message("Faster than usual")
    String faster();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();
}
