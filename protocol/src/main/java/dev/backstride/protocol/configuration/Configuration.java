package dev.backstride.protocol.configuration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every number the rules compare with (protocol, appendix 1). Those without a source in their Javadoc are design
 * choices of the protocol.
 *
 * @param windows when an answer counts
 * @param pain what is tolerable and what is worse
 * @param load how much more is too much
 * @param start how fast a start may be
 * @param trial when a rung has been tried
 * @param strength how rung 3 is counted
 * @param settling when an episode is over
 * @param review when a clinician should look
 * @param side when one side is more than chance
 * @param hill what a hilly bout is
 * @param jump how much more climbing or intensity is a jump
 * @param step what the next step consists of
 * @param asking what is asked after a bout, and when
 * @param flag what signs of bone stress add up to
 * @param asymmetry how much the sides may differ in strength
 * @param questionnaire what questionnaires mean
 * @param stride what a cadence or a balance must be to be hinted at
 */
public record Configuration(
        Windows windows,
        PainNumbers pain,
        LoadNumbers load,
        StartNumbers start,
        TrialNumbers trial,
        StrengthNumbers strength,
        SettlingNumbers settling,
        ReviewNumbers review,
        SideNumbers side,
        HillNumbers hill,
        JumpNumbers jump,
        StepNumbers step,
        AskingNumbers asking,
        FlagNumbers flag,
        AsymmetryNumbers asymmetry,
        QuestionnaireNumbers questionnaire,
        StrideNumbers stride) {

    public static Configuration standard() {
        return new Configuration(
                Windows.standard(),
                PainNumbers.standard(),
                LoadNumbers.standard(),
                StartNumbers.standard(),
                TrialNumbers.standard(),
                StrengthNumbers.standard(),
                SettlingNumbers.standard(),
                ReviewNumbers.standard(),
                SideNumbers.standard(),
                HillNumbers.standard(),
                JumpNumbers.standard(),
                StepNumbers.standard(),
                AskingNumbers.standard(),
                FlagNumbers.standard(),
                AsymmetryNumbers.standard(),
                QuestionnaireNumbers.standard(),
                StrideNumbers.standard());
    }

    /** Every number by its key, in the order of the groups. */
    public List<Figure> figures() {
        return Figures.of(this, "");
    }

    /**
     * The same numbers but for some.
     *
     * @param changes values by key, as {@link Figure#value()} has them
     * @throws Unsuitable where a key is none, or a value is out of its range or order
     */
    public Configuration with(Map<String, String> changes) {
        var left = new TreeMap<>(changes);
        var changed = Figures.with(this, "", left);
        if (!left.isEmpty()) {
            throw new Unsuitable(left.firstKey(), "is no number of the protocol");
        }
        return changed;
    }
}
