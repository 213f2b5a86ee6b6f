package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What to do about signs that cannot wait: imperative and unsoftened. */
@MessageBundle(value = "urgent", locale = "en")
public interface UrgentWords {

    @Message("Tell a clinician today that something is new.")
    String tellClinician();

    @Message("If you feel numb between the legs, cannot pass water, have lost control of bladder or bowel, or "
            + "your legs are getting weaker, get help now.")
    String callIf();

    @Message("Call your emergency number: 112 in Europe.")
    String callAnywhere();

    @Message("Call {number}")
    String call(String number);

    @Message("This is an emergency. If you have not called for help yet, do it now.")
    String stillEmergency();
}
