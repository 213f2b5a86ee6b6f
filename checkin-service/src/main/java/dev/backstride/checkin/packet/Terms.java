package dev.backstride.checkin.packet;

import dev.backstride.checkin.words.PacketWords;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Tier;

/** What staff call things. Nothing new compiles before it has a name. */
public final class Terms {

    private Terms() {}

    /** How soon somebody must act. */
    public static String of(PacketWords words, Tier tier) {
        return switch (tier) {
            case T0 -> words.now();
            case T1 -> words.today();
            case T2 -> words.week();
            case T3 -> words.review();
        };
    }

    /** Whether nothing goes on in {@code mode} before a clinician says so. */
    static boolean isHalted(Mode mode) {
        return mode == Mode.STOPPED || mode == Mode.REVIEW;
    }

    static String of(PacketWords words, Action action) {
        return switch (action) {
            case GO -> words.go();
            case KEEP -> words.keep();
            case HOLD -> words.hold();
            case EASE -> words.ease();
            case SCREEN_FIRST -> words.screen();
            case REDUCE -> words.reduce();
            case REST -> words.rest();
            case STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> words.stop();
        };
    }

    static String of(PacketWords words, Mode mode) {
        return switch (mode) {
            case NONE -> words.noEpisode();
            case ACTIVE -> words.onTheLadder();
            case MAINT -> words.settled();
            case PAUSED -> words.paused();
            case REVIEW -> words.underReview();
            case STOPPED -> words.stopped();
        };
    }

    static String of(PacketWords words, Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> words.clear();
            case TOLERABLE -> words.tolerable();
            case WORSE_1H -> words.worseHour();
            case WORSE_24H -> words.worseDay();
            case INTOLERABLE -> words.intolerable();
            case UNCONFIRMED -> words.unconfirmed();
            case NO_DATA -> words.noData();
            case PENDING -> words.pending();
            case LOCKED -> words.locked();
            case RED_FLAG -> words.redFlag();
        };
    }

    static String of(PacketWords words, ClearanceOutcome outcome) {
        return switch (outcome) {
            case RESUME -> words.resumed();
            case CLOSE -> words.closed();
            case CLINICIAN_MODE -> words.loggedOnly();
        };
    }

    /** A role that the wire names, such as COACH. */
    public static String role(PacketWords words, String role) {
        return switch (role) {
            case "COACH" -> words.coach();
            case "CLINICIAN" -> words.clinician();
            case "ON_CALL" -> words.onCall();
            default -> words.somebody();
        };
    }
}
