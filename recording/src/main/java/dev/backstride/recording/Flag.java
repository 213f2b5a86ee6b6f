package dev.backstride.recording;

/** Something about a recording that its reader should know. None of them refuses it. */
public enum Flag {
    /** The checksum of the header does not match. */
    HEADER_CHECKSUM_WRONG(true),
    /** The checksum of the file does not match: it was edited or damaged after it was written. */
    FILE_CHECKSUM_WRONG(true),
    /** The file ends before its contents do; what came before the cut was kept. */
    TRUNCATED(true),
    /** Part of the file makes no sense; what came before it was kept. */
    DAMAGED(true),
    /** The file states no size or a wrong one, as a watch leaves it that lost power. */
    SIZE_NOT_STATED(true),
    /** Bytes follow the end of the recording; they were not read. */
    TRAILING_BYTES(true),
    /** Further activities follow in the same file; only the first run was taken. */
    MORE_ACTIVITIES(true),
    /** No summary in the file: it was made from the samples. */
    SUMMARY_FROM_SAMPLES(false),
    /** Other sports are in the file; only the running was taken. */
    OTHER_SPORTS(false),
    /** Some samples are older than their predecessors, or more than a day ahead; they were left out. */
    TIME_JUMPED(false),
    /** More samples than a day can hold; the later ones were left out. */
    SAMPLES_CUT(false),
    /** The runner's time exceeds the time that passed; the greater was taken for both. */
    TIMER_EXCEEDS_ELAPSED(false),
    /** The start is the upload's: the file has none, or an impossible one. */
    START_FROM_UPLOAD(false),
    /** That this is a run is the upload's word, or follows from the pace: the file does not say. */
    SPORT_NOT_STATED(false),
    /** Metres up and down are not the watch's own sums but follow from its smoothed altitudes. */
    CLIMB_DERIVED(false),

    /** Cadence was far too low for the speed and taken for one foot's. */
    CADENCE_DOUBLED(false);

    private final boolean ofTheFile;

    Flag(boolean ofTheFile) {
        this.ofTheFile = ofTheFile;
    }

    /** The file itself is not as it was meant to be, as against the watch's habits or the upload's help. */
    public boolean isOfTheFile() {
        return ofTheFile;
    }
}
