package dev.backstride.notification.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** To a runner who needs a person: imperative and unsoftened. */
@MessageBundle(value = "alarm", locale = "en")
public interface AlarmWords {

    @Message("Your clinician has been told.")
    String clinicianTold();

    @Message("We know no clinician of yours: see one yourself, and show them this mail.")
    String clinicianUnknown();

    @Message("See a clinician about your back: it was more than sore again within two weeks.")
    String review();

    @Message("A break from running, and a clinician's view")
    String reviewInShort();

    @Message("A clinician's view of your back")
    String clinicianViewInShort();

    @Message("Your clinician has been asked to look at how your runs went.")
    String clinicianAsked();

    @Message("See a clinician about your back, and show them this mail: we know no clinician of yours.")
    String seeClinician();
}
