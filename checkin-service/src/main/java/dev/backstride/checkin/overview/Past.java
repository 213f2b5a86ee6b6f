package dev.backstride.checkin.overview;

import dev.backstride.checkin.reason.Told;
import java.util.List;

/**
 * A decision of the last weeks.
 *
 * @param day when
 * @param what was decided, in a few words
 * @param glyph what stands for it in the picture, as SVG
 * @param why in one clause; empty where that was not kept
 * @param reasons the same in every detail, a sentence each
 * @param evidence what it rests on
 */
public record Past(String day, String what, String glyph, String why, List<String> reasons, List<Told> evidence) {}
