package dev.backstride.checkin.words;

import dev.backstride.wording.Bundles;
import dev.backstride.wording.Language;
import dev.backstride.wording.ReasonWords;
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
 * @param week the week in an episode, as a questionnaire
 * @param outlook how an episode may go on, as a questionnaire
 * @param thanks what is said once something is answered
 * @param urgent what to do about signs that cannot wait
 * @param closed pages that lead no further
 * @param mails the page that turns our mails off
 * @param reasons why, in one clause
 * @param why what became of the steps, and who looks after a runner
 * @param seen what was seen of runs and answers
 * @param how how to go about the next run
 * @param said what a runner told us
 * @param plot the picture of the last weeks
 * @param me a runner's own page
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
        WeekWords week,
        OutlookWords outlook,
        ThanksWords thanks,
        UrgentWords urgent,
        ClosedWords closed,
        MailsWords mails,
        ReasonWords reasons,
        WhyWords why,
        SeenWords seen,
        HowWords how,
        SaidWords said,
        PlotWords plot,
        MeWords me,
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
                bundles.get(WeekWords.class),
                bundles.get(OutlookWords.class),
                bundles.get(ThanksWords.class),
                bundles.get(UrgentWords.class),
                bundles.get(ClosedWords.class),
                bundles.get(MailsWords.class),
                bundles.get(ReasonWords.class),
                bundles.get(WhyWords.class),
                bundles.get(SeenWords.class),
                bundles.get(HowWords.class),
                bundles.get(SaidWords.class),
                bundles.get(PlotWords.class),
                bundles.get(MeWords.class),
                bundles.get(TakeOverWords.class),
                bundles.get(DeskWords.class),
                bundles.get(PacketWords.class),
                bundles.get(CareWords.class));
    }
}
