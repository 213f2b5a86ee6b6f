package dev.backstride.checkin.overview;

/**
 * What the page answers to what was done or filled in.
 *
 * @param done that it is done; empty where nothing was
 * @param wrongLevel what to put right at the level; empty where nothing is
 * @param wrongUntil the same at the day a pause ends
 * @param until that day as it was filled in
 */
public record Notice(String done, String wrongLevel, String wrongUntil, String until) {

    /** Nothing was done. */
    public static final Notice NOTHING = new Notice("", "", "", "");

    /** It is done. */
    public static Notice done(String words) {
        return new Notice(words, "", "", "");
    }

    /** The level is none. */
    public static Notice wrongLevel(String words) {
        return new Notice("", words, "", "");
    }

    /** No pause can end then. */
    public static Notice wrongUntil(String words, String until) {
        return new Notice("", "", words, until);
    }
}
