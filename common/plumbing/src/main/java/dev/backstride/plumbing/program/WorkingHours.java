package dev.backstride.plumbing.program;

import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** When a program's people work: what can wait goes to them then. */
public interface WorkingHours {

    /** On which days. */
    @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
    Set<DayOfWeek> days();

    /** Start of the day, local time. */
    @WithDefault("08:00")
    LocalTime from();

    /** End of the day, local time. */
    @WithDefault("17:00")
    LocalTime to();

    /** IANA zone of these times. */
    @WithDefault("UTC")
    ZoneId zone();
}
