package dev.backstride.checkin.words;

import dev.backstride.wording.Bundles;
import dev.backstride.wording.Language;
import dev.backstride.wording.StepWords;

/**
 * Everything our pages say in one language.
 *
 * @param steps what to do next, and what would change it
 * @param frame what every page says
 * @param ask the questions of a check-in
 * @param choice what can be chosen
 * @param sign red flags as they are asked about
 * @param panel the page that asks about them
 * @param thanks what is said once something is answered
 * @param urgent what to do about signs that cannot wait
 * @param closed pages that lead no further
 * @param mails the page that turns our mails off
 * @param takeOver the page that takes an escalation over
 * @param desk who waits for somebody of the staff
 * @param packet what staff read about a runner
 * @param care what staff decide
 */
public record Words(
        Language language,
        StepWords steps,
        FrameWords frame,
        AskWords ask,
        ChoiceWords choice,
        SignWords sign,
        PanelWords panel,
        ThanksWords thanks,
        UrgentWords urgent,
        ClosedWords closed,
        MailsWords mails,
        TakeOverWords takeOver,
        DeskWords desk,
        PacketWords packet,
        CareWords care) {

    /** All words of {@code language}. */
    public static Words of(Language language, Bundles bundles) {
        return new Words(
                language,
                bundles.get(StepWords.class),
                bundles.get(FrameWords.class),
                bundles.get(AskWords.class),
                bundles.get(ChoiceWords.class),
                bundles.get(SignWords.class),
                bundles.get(PanelWords.class),
                bundles.get(ThanksWords.class),
                bundles.get(UrgentWords.class),
                bundles.get(ClosedWords.class),
                bundles.get(MailsWords.class),
                bundles.get(TakeOverWords.class),
                bundles.get(DeskWords.class),
                bundles.get(PacketWords.class),
                bundles.get(CareWords.class));
    }
}
