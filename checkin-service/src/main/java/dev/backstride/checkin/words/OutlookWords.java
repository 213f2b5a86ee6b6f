package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How an episode may go on: the nine items of STarT Back. */
@MessageBundle(value = "outlook", locale = "en")
public interface OutlookWords {

    @Message("The last two weeks")
    String title();

    @Message("Think of the last 2 weeks, and say whether you agree with each line.")
    String about();

    @Message("My back pain has spread down my leg or legs at some time in the last 2 weeks")
    String downTheLeg();

    @Message("I have had pain in the shoulder or neck at some time in the last 2 weeks")
    String shoulderOrNeck();

    @Message("With my back pain, I have only walked short distances")
    String shortWalks();

    @Message("In the last 2 weeks, I have dressed more slowly than usual with my back pain")
    String slowDressing();

    @Message("It is not really safe for a person with a condition like mine to be physically active")
    String notSafe();

    @Message("Worrying thoughts have been going through my mind a lot of the time")
    String worryingThoughts();

    @Message("I feel that my back pain is terrible and it is never going to get any better")
    String notGettingBetter();

    @Message("In general I have not enjoyed all the things I used to enjoy")
    String lessEnjoyed();

    @Message("Disagree")
    String disagree();

    @Message("Agree")
    String agree();

    @Message("Overall, how bothersome has your back pain been in the last 2 weeks?")
    String bothersome();

    @Message("Not at all")
    String notAtAll();

    @Message("Slightly")
    String slightly();

    @Message("Moderately")
    String moderately();

    @Message("Very much")
    String veryMuch();

    @Message("Extremely")
    String extremely();
}
