package dev.backstride.notification.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** To a person who is called in for a runner. */
@MessageBundle(value = "call", locale = "en")
public interface CallWords {

    /** {@code runner}: what the program calls the runner. */
    @Message("Runner {runner}: {urgency}")
    String subject(String runner, String urgency);

    @Message("Take this over: open the page below and say so there.")
    String takeOver();

    @Message("Take it over")
    String acknowledge();

    /** To a minor's guardian. */
    @Message("Look after the runner: see that they do what we wrote to them.")
    String lookAfter();

    /** {@code reasons}: names of {@link FlagWords}, or what stands for them. */
    @Message("Runner {runner}, tier {tier}: {urgency}. Reasons: {reasons}.")
    String facts(String runner, String tier, String urgency, String reasons);

    @Message("The runner has been told. It ends when a clinician clears the runner.")
    String toldAlready();

    /** {@code first}: the subject of what was sent before. */
    @Message("Again: {first}")
    String againSubject(String first);

    @Message("This was sent before, and nobody has acknowledged it yet.")
    String again();

    /** {@code codes}: the reasons by the protocol's own names. */
    @Message("Codes: {codes}.")
    String codes(String codes);

    /** {@code outings}: day, verdict and action of each. */
    @Message("Last runs, the newest first: {outings}.")
    String lastRuns(String outings);

    /** To a coach; {@code runner}: what the program calls the runner. */
    @Message("Runner {runner}: for your information")
    String forInformation(String runner);

    @Message("Choose one thing to change with runner {runner} before the next run.")
    String changeOneThing(String runner);

    /** {@code step}: what the runner is to do, in a few words. */
    @Message("What stands for the runner: {step}.")
    String nextStep(String step);

    @Message("Nothing is urgent, and nobody has to answer. The runner has their own advice.")
    String nothingUrgent();

    /** To a clinician; {@code runner}: what the program calls the runner. */
    @Message("Runner {runner} ran although running is stopped")
    String ranAllTheSame(String runner);

    @Message("Ask runner {runner} how they are. A run has come in, and running is stopped until a clinician clears it.")
    String askHowTheyAre(String runner);

    @Message("Runner {runner} still waits for your review")
    String stillWaits(String runner);

    @Message("Look at runner {runner} and say how it goes on. Nobody has decided since a review was asked for.")
    String sayHowItGoesOn(String runner);

    @Message("emergency, act now")
    String emergency();

    @Message("urgent, act today")
    String urgent();

    @Message("act within seven days")
    String prompt();

    @Message("review at the next working slot")
    String review();

    @Message("more than sore again within two weeks")
    String repeated();

    @Message("see the decision")
    String seeDecision();
}
